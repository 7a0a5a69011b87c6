import type { GridLater } from '../../../shared/assessment/gridLater.ts';
import { costedRemedies, type ChosenRemedy, type RemedyId } from '../../../shared/dossier/schema.ts';
import { chosenRemedyWords } from '../../../shared/text/chosenRemedies.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { FieldGrid } from '../ui/Card.tsx';
import styles from './remedies.module.css';
import { useGridText } from './useGridText.ts';

type Measure = 'kW' | 'kWh' | 'min' | 'percent' | 'kWp';

/** In what a remedy is measured; those without have no amount. */
const measureOf: Partial<Record<RemedyId, Measure>> = {
  laterDeparture: 'min',
  earlierReturn: 'min',
  middayCharging: 'min',
  fewerKm: 'percent',
  publicCharging: 'percent',
  battery: 'kWh',
  solar: 'kWp',
  raiseContract: 'kW',
  heavierConnection: 'kW',
  timeBlock: 'kW',
  nonFirm: 'kW',
  groupContract: 'kW',
};

/** How much of each chosen remedy; an empty field takes the proposal, which it shows. */
export function RemedyAmounts({ later, chosen }: { later: GridLater; chosen: readonly ChosenRemedy[] }) {
  const { answers, forms, language, write } = useGridText();
  const text = chosenRemedyWords[language];
  const units: Record<Measure, string> = {
    kW: forms.unit.kw,
    kWh: forms.unit.kwh,
    min: text.minutes,
    percent: forms.unit.percent,
    kWp: forms.unit.kwp,
  };
  const measured = chosen.flatMap(({ id }, index) => {
    const measure = measureOf[id];
    return measure === undefined ? [] : [{ id, index, measure }];
  });
  if (measured.length === 0) return null;
  const proposed = (id: RemedyId) =>
    later.chosen?.steps.find((step) => step.id === id) ?? later.remedies.find((one) => one.id === id);
  const placeholder = (value: number | null | undefined): string | undefined =>
    value === null || value === undefined ? undefined : text.proposed(write.number(value));
  return (
    <section className={styles.part}>
      <h3>{text.amountsTitle}</h3>
      <p>{text.amountsHint}</p>
      <FieldGrid>
        {measured.map(({ id, index, measure }) => (
          <NumberField
            key={id}
            path={`site.remedies[${index}].amount`}
            label={text.amountOf(answers.remedy[id], text.amount[measure])}
            unit={units[measure]}
            placeholder={placeholder(proposed(id)?.amount)}
            mayBeUnknown={false}
          />
        ))}
        {measured
          .filter(({ id }) => id === 'battery')
          .map(({ id, index }) => (
            <NumberField
              key={`${id}-power`}
              path={`site.remedies[${index}].powerKW`}
              label={text.power}
              unit={forms.unit.kw}
              placeholder={placeholder(proposed(id)?.powerKW)}
              mayBeUnknown={false}
            />
          ))}
      </FieldGrid>
    </section>
  );
}

/** What no figure tells of the yearly cost of a remedy: entered by the adviser, it takes part in what is cheapest. */
export function RemedyCosts({ later }: { later: GridLater }) {
  const { forms, language } = useGridText();
  const text = chosenRemedyWords[language];
  const offered = costedRemedies.filter((id) => later.remedies.some((one) => one.id === id));
  if (offered.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{text.costsTitle}</h3>
      <p>{text.costsHint}</p>
      <FieldGrid>
        {offered.map((id) => (
          <NumberField
            key={id}
            path={`site.remedyCosts.${id}`}
            label={text.costOf[id]}
            unit={forms.unit.euroPerYear}
            mayBeUnknown={false}
          />
        ))}
      </FieldGrid>
    </section>
  );
}
