import { chargingForms } from '../../../../shared/text/chargingForms.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { Card } from '../../ui/Card.tsx';
import { PhotosCard } from '../../photos/PhotosCard.tsx';
import { MeterCard } from '../meter/MeterCard.tsx';
import { SectionTitle } from '../SectionTitle.tsx';
import { ChargerRows } from './ChargerRows.tsx';
import { ConnectionCard } from './ConnectionCard.tsx';
import { ContractCard } from './ContractCard.tsx';
import { FurtherConnectionRows } from './FurtherConnectionRows.tsx';
import { GrowthRows } from './GrowthRows.tsx';
import { OtherElectricRows } from './OtherElectricRows.tsx';
import { SupplyCard } from './SupplyCard.tsx';
import { UseCard } from './UseCard.tsx';

export function SiteSection() {
  const { site } = useText().screens;
  const text = chargingForms[useLanguage().language];
  return (
    <>
      <SectionTitle title={site.title} intro={site.intro} />
      <ConnectionCard />
      <ContractCard />
      <UseCard />
      <SupplyCard />
      <MeterCard />
      <Card title={text.furtherHeading} hint={text.furtherHint}>
        <FurtherConnectionRows />
      </Card>
      <Card title={site.chargersHeading}>
        <ChargerRows />
      </Card>
      <Card title={site.othersHeading} hint={site.othersHint}>
        <OtherElectricRows />
      </Card>
      <Card title={site.growthHeading} hint={site.growthHint}>
        <GrowthRows />
      </Card>
      <PhotosCard />
    </>
  );
}
