import { Button, Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import type { GridLater } from '../../../shared/assessment/gridLater.ts';
import type { ChosenRemedy } from '../../../shared/dossier/schema.ts';
import type { Combination, RemedyResult } from '../../../shared/remedies/remedies.ts';
import { cheapestText, combinationText, remedyRow } from '../../../shared/report/gridAnswers.ts';
import { combinationFigure } from '../../../shared/report/gridFigures.ts';
import { originListWords } from '../../../shared/text/originLists.ts';
import type { OriginNames } from '../../../shared/text/originNames.ts';
import { withItem, withoutItem } from '../dossier/edits.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { FigureView } from './FigureView.tsx';
import { OriginList } from './OriginList.tsx';
import { OriginValue } from './OriginProvider.tsx';
import { RemedyAmounts, RemedyCosts } from './RemedyFields.tsx';
import own from './remedies.module.css';
import { Together } from '../ui/Together.tsx';
import styles from './screen.module.css';
import tables from './tables.module.css';
import { useGridText } from './useGridText.ts';

const LIST = 'site.remedies';

type CombinationValue = keyof OriginNames['combination'];

/** What helps how much: every remedy on its own, those that are chosen together, and the cheapest that is enough. */
export function GridRemedies({ later, planned, hint }: { later: GridLater; planned: number; hint: string }) {
  const { answers, language } = useGridText();
  const { dossier, change } = useDossier();
  const { remedies: chosen } = dossier.site;
  const shown = later.chosen ?? later.cheapest;
  const figure = useMemo(() => shown && combinationFigure(shown, language), [shown, language]);
  const room = later.chosen === null ? 'cheapest' : 'chosen';
  const drawn = ['remedy/asIs', ...(shown?.steps ?? []).map(({ id }) => `${room}/${id}/gained`), `${room}/room`];
  const make = (id: RemedyResult['id']): ChosenRemedy => ({ id, amount: null, powerKW: null });
  const toggle = (id: RemedyResult['id'], on: boolean): void =>
    change((last) => {
      const at = last.site.remedies.findIndex((one) => one.id === id);
      if (on) return at === -1 ? withItem(last, LIST, make(id)) : last;
      return at === -1 ? last : withoutItem(last, LIST, at);
    });
  const adopt = (ids: readonly RemedyResult['id'][]): void =>
    change((last) => {
      const none = last.site.remedies.reduce((rest) => withoutItem(rest, LIST, 0), last);
      return ids.reduce((rest, id) => withItem(rest, LIST, make(id)), none);
    });
  const { helpColumns: columns } = answers;
  return (
    <Card title={answers.helpTitle} hint={hint}>
      <p className={styles.lead}>
        <strong>{answers.cheapestTitle}.</strong> {cheapestText(later, language)}
      </p>
      {later.cheapest && <CombinationOrigins room="cheapest" of={later.cheapest} which={['investment', 'yearly']} />}
      {later.cheapest && (
        <p className={own.adopt}>
          <Button size="xs" variant="default" onClick={() => adopt(later.cheapest!.steps.map(({ id }) => id))}>
            {answers.adopt}
          </Button>
        </p>
      )}
      <DataTable caption={answers.helpTitle}>
        <TableHead
          columns={[
            columns.chosen,
            columns.remedy,
            columns.gained,
            columns.vehicles,
            columns.investment,
            columns.yearly,
            columns.time,
            columns.depends,
          ]}
          numbers={[2, 3]}
        />
        <tbody>
          {later.remedies.map((remedy) => (
            <RemedyLine
              key={remedy.id}
              remedy={remedy}
              planned={planned}
              chosen={chosen.some((one) => one.id === remedy.id)}
              onToggle={(on) => toggle(remedy.id, on)}
            />
          ))}
        </tbody>
      </DataTable>
      {later.chosen && (
        <>
          <p className={`${styles.lead} ${own.together}`}>
            <strong>{answers.chosenTitle}.</strong> {combinationText(later.chosen, planned, language)}
          </p>
          <CombinationOrigins room="chosen" of={later.chosen} which={['room', 'fits', 'investment', 'yearly']} />
        </>
      )}
      <RemedyAmounts later={later} chosen={chosen} />
      <FigureView figure={figure} origins={drawn} />
      <RemedyCosts later={later} />
    </Card>
  );
}

interface LineProps {
  remedy: RemedyResult;
  planned: number;
  chosen: boolean;
  onToggle: (on: boolean) => void;
}

function RemedyLine({ remedy, planned, chosen, onToggle }: LineProps) {
  const { answers, language } = useGridText();
  const row = remedyRow(remedy, planned, language);
  const origin = (what: string, value: string) => (
    <OriginValue id={`remedy/${remedy.id}/${what}`}>
      <Together text={value} />
    </OriginValue>
  );
  return (
    <tr>
      <td>
        {!remedy.inPlan && (
          <Checkbox
            size="sm"
            checked={chosen}
            aria-label={answers.choose(row.name)}
            onChange={(event) => onToggle(event.currentTarget.checked)}
          />
        )}
      </td>
      <th scope="row">
        {row.name}
        {row.amount !== '' && <span className={tables.remark}>{origin('amount', row.amount)}</span>}
        {row.remark !== '' && <span className={tables.remark}>{row.remark}</span>}
      </th>
      <td className={tables.number}>{origin('gained', row.gained)}</td>
      <td className={tables.number}>{origin('fits', row.fits)}</td>
      <td>
        {origin('investment', row.investment)}
        {row.investmentRemark !== '' && (
          <span className={tables.remark}>
            {(remedy.subsidy?.euro ?? 0) === 0 ? row.investmentRemark : origin('subsidy', row.investmentRemark)}
          </span>
        )}
      </td>
      <td>
        {origin('yearly', row.yearly)}
        {row.yearlyRemark !== '' && <span className={tables.remark}>{row.yearlyRemark}</span>}
      </td>
      <td>{origin('time', row.time)}</td>
      <td>{row.depends}</td>
    </tr>
  );
}

interface CombinationProps {
  room: 'chosen' | 'cheapest';
  of: Combination;
  which: readonly CombinationValue[];
}

/** The ways to where the numbers in the sentence about a combination come from; the cheapest names its steps. */
function CombinationOrigins({ room, of: { steps }, which }: CombinationProps) {
  const { answers, language } = useGridText();
  const amounts = room === 'cheapest' ? steps.map(({ id }) => `${room}/${id}/amount`) : [];
  return (
    <OriginList
      ids={[...amounts, ...which.map((what) => `${room}/${what}`)]}
      label={originListWords[language].of(room === 'chosen' ? answers.chosenTitle : answers.cheapestTitle)}
    />
  );
}
