import { Checkbox } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { leaseParts, type LeasePart } from '../../../../shared/dossier/schema.ts';
import { moneyText } from '../../../../shared/text/money.ts';
import { costWords } from '../../../../shared/text/costs.ts';
import { useDossier } from '../../dossier/useDossier.ts';
import { useParameters } from '../../dossier/useParameters.ts';
import { NumberField } from '../../fields/NumberField.tsx';
import { figureStandIn, priceStandIn } from '../../fields/standIns.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { FieldGrid } from '../../ui/Card.tsx';
import styles from './fleet.module.css';
import type { GroupPart } from './groupPath.ts';

/** Quotes and contracts of the group: folded away, because most visits begin without them. */
export function CostFields({ at, group }: GroupPart) {
  const { language } = useLanguage();
  const { forms } = useText();
  const { unit, costs, details } = forms;
  const text = moneyText[language].form;
  const path = `${at}.costs` as const;
  const parameters = useParameters();
  const price = (powertrain: 'diesel' | 'electric') => priceStandIn(group, powertrain, parameters, language);
  const { vehicleClass } = group;
  const van = group.vehicleClass !== null && group.vehicleClass.startsWith('van');
  return (
    <details className={styles.details}>
      <summary>
        <IconChevronRight size={17} aria-hidden="true" />
        <span>
          <strong>{text.costsHeading}</strong>
          <span>{text.costsHint}</span>
        </span>
      </summary>
      <FieldGrid>
        <NumberField
          path={`${path}.electricPriceEuro`}
          {...costs.electricPriceEuro}
          unit={unit.euro}
          standIn={price('electric')}
        />
        <NumberField
          path={`${path}.dieselPriceEuro`}
          {...costs.dieselPriceEuro}
          unit={unit.euro}
          standIn={price('diesel')}
        />
        <NumberField path={`${path}.leaseElectricEuroPerMonth`} {...costs.leaseElectricEuroPerMonth} unit={unit.euro} />
        <NumberField path={`${path}.presentValueEuro`} {...costs.presentValueEuro} unit={unit.euro} />
        <NumberField
          path={`${path}.presentLitresPer100Km`}
          {...costs.presentLitresPer100Km}
          unit={unit.litresPer100Km}
          standIn={
            vehicleClass === null ? null : figureStandIn(`veh.${vehicleClass}.cons.diesel`, parameters, language)
          }
        />
        <NumberField
          path={`${path}.roadTaxElectricEuroPerYear`}
          {...costs.roadTaxElectricEuroPerYear}
          unit={unit.euro}
        />
        <NumberField path={`${at}.details.payloadKg`} {...details.payloadKg} unit={unit.kg} />
        <NumberField path={`${path}.payloadLossPercent`} {...costs.payloadLossPercent} unit={unit.percent} />
        {van && <NumberField path={`${at}.details.extraLoadKg`} {...details.extraLoadKg} unit={unit.kg} />}
        {group.refrigerated === true && (
          <>
            <NumberField path={`${path}.refrigerationUnitEuro`} {...costs.refrigerationUnitEuro} unit={unit.euro} />
            <NumberField
              path={`${at}.details.refrigerationLitresPerDay`}
              {...details.refrigerationLitresPerDay}
              unit={unit.litresPerDay}
            />
          </>
        )}
        {group.costs.leaseElectricEuroPerMonth !== null && <LeaseIncludes group={group} />}
      </FieldGrid>
    </details>
  );
}

/** What a full lease holds already, so that it is not counted a second time. */
function LeaseIncludes({ group }: Pick<GroupPart, 'group'>) {
  const { language } = useLanguage();
  const { forms } = useText();
  const { change } = useDossier();
  const names = costWords[language].costType;
  const put = (leaseIncludes: LeasePart[]): void =>
    change((dossier) => ({
      ...dossier,
      fleetGroups: dossier.fleetGroups.map((one) =>
        one.id === group.id ? { ...one, costs: { ...one.costs, leaseIncludes } } : one,
      ),
    }));
  return (
    <Checkbox.Group
      label={forms.costs.leaseIncludes.label}
      value={group.costs.leaseIncludes}
      onChange={(values) => put(leaseParts.filter((part) => values.includes(part)))}
    >
      {leaseParts.map((part) => (
        <Checkbox key={part} value={part} label={names[part]} mt={6} size="sm" />
      ))}
    </Checkbox.Group>
  );
}
