import { Checkbox } from '@mantine/core';
import { schemesOn, type Scheme } from '../../../shared/tco/schemes.ts';
import { dayRange } from '../../../shared/format/dates.ts';
import { fillIn } from '../../../shared/text/fillIn.ts';
import { schemeWords } from '../../../shared/text/schemes.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { Card } from '../ui/Card.tsx';
import { Together } from '../ui/Together.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { OriginValue } from './OriginProvider.tsx';
import tables from './tables.module.css';
import { ToneMark } from './ToneMark.tsx';
import { useResultsText } from './useResultsText.ts';

const TONES = {
  open: 'good',
  standing: 'good',
  announced: 'warning',
  unconfirmed: 'warning',
  ask: 'open',
  closed: 'bad',
  ended: 'bad',
} as const;

/** Every scheme with its state on the day of the visit, its traps, and the switch "what if it opens again". */
export function SchemesCard() {
  const { language } = useResultsText();
  const { dossier } = useDossier();
  const parameters = useParameters();
  const text = schemeWords[language];
  const day = dossier.visit.date ?? dayRange(parameters.edition).first;
  const schemes = schemesOn(day, dossier.settings.reopenedSchemes, parameters);
  return (
    <Card title={text.title} hint={text.intro}>
      <DataTable caption={text.title}>
        <TableHead columns={[text.columns.scheme, text.columns.state, text.columns.mind]} />
        <tbody>
          {schemes.map((scheme) => (
            <SchemeRow key={scheme.id} scheme={scheme} />
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}

function SchemeRow({ scheme }: { scheme: Scheme }) {
  const { language, write } = useResultsText();
  const parameters = useParameters();
  const { change } = useDossier();
  const text = schemeWords[language];
  const { name, what, mind } = text.scheme[scheme.id];
  const fill = (sentence: string): string => fillIn(sentence, parameters, language);
  const toggle = (counted: boolean): void =>
    change((dossier) => {
      const others = dossier.settings.reopenedSchemes.filter((id) => id !== scheme.id);
      return {
        ...dossier,
        settings: { ...dossier.settings, reopenedSchemes: counted ? [...others, scheme.id] : others },
      };
    });
  return (
    <tr>
      <th scope="row" className={tables.described}>
        {name}
        <span className={tables.remark}>
          <Together text={fill(what)} />
        </span>
      </th>
      <td className={tables.whole}>
        <ToneMark tone={TONES[scheme.state]}>
          <OriginValue id={`scheme/${scheme.id}`}>{text.state[scheme.state]}</OriginValue>
        </ToneMark>
        {scheme.closes !== null && (
          <span className={tables.remark}>
            {scheme.state === 'open'
              ? text.until(write.date(scheme.closes))
              : scheme.state === 'closed'
                ? text.closedSince(write.date(scheme.closes))
                : text.from(write.date(scheme.opens ?? scheme.closes))}
          </span>
        )}
      </td>
      <td>
        {mind !== null && <Together text={fill(mind)} />}
        {scheme.mayReopen && (
          <Checkbox
            size="xs"
            mt={6}
            checked={scheme.reopened}
            label={text.countAnyway}
            aria-label={text.countAnywayOf(name)}
            onChange={(event) => toggle(event.currentTarget.checked)}
          />
        )}
      </td>
    </tr>
  );
}
