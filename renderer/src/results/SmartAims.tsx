import type { GridLater } from '../../../shared/assessment/gridLater.ts';
import { aimValues } from '../../../shared/assessment/origins/chosen.ts';
import { smartAims, type Site } from '../../../shared/dossier/schema.ts';
import { aimsText } from '../../../shared/report/smartAims.ts';
import { chosenRemedyWords } from '../../../shared/text/chosenRemedies.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { useLanguage } from '../language/useLanguage.ts';
import { options } from '../sections/options.ts';
import { Card, FieldGrid } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { OriginValue } from './OriginProvider.tsx';
import { StatedParagraph } from './Stated.tsx';
import own from './remedies.module.css';
import styles from './screen.module.css';
import tables from './tables.module.css';

/** The lowest peak beside the lowest cost: what cheap hours save and what they do to the peaks of the months. */
export function SmartAims({ later, site, note }: { later: GridLater; site: Site; note: string | null }) {
  const { language } = useLanguage();
  const text = chosenRemedyWords[language];
  const { rows, sentence, basis } = aimsText(later.aims, language);
  const chosen = site.smartAim ?? 'peak';
  const { what, peak, cost } = text.aimColumns;
  const head = (label: string, is: boolean): string => (is ? text.aimChosen(label) : label);
  return (
    <Card title={text.aimTitle} hint={text.aimHint}>
      <StatedParagraph
        className={styles.lead}
        text={sentence}
        ids={/\d/.test(sentence) ? ['aim/saved', `aim/cost/${aimValues[1]}`] : ['aim/saved']}
      />
      <DataTable caption={text.aimTitle} narrow>
        <TableHead columns={[what, head(peak, chosen === 'peak'), head(cost, chosen === 'cost')]} numbers={[1, 2]} />
        <tbody>
          {rows.map(([label, ...values], row) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {smartAims.map((aim, index) => (
                <td key={aim} className={tables.number}>
                  <OriginValue id={`aim/${aim}/${aimValues[row]}`}>{values[index]}</OriginValue>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className={styles.notes}>
        {basis} {later.aims.priceYear === null && text.aimTryHourly} {note}
      </p>
      <div className={own.choice}>
        <FieldGrid>
          <ChoiceField
            path="site.smartAim"
            {...text.aim}
            options={options(smartAims, text.aims)}
            mayBeUnknown={false}
            wide
          />
        </FieldGrid>
      </div>
    </Card>
  );
}
