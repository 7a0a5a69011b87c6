import { useMemo } from 'react';
import { missingNames } from '../../../shared/advice/missingCosts.ts';
import { costStanding, missingCosts } from '../../../shared/assessment/costStanding.ts';
import type { TcoResult } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Spread } from '../../../shared/tco/simulation.ts';
import { spreadOf } from '../../../shared/report/moneyFigures.ts';
import { costStandingWords } from '../../../shared/text/costStanding.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { FigureView } from './FigureView.tsx';
import { groupName } from './groupNames.ts';
import { ofHundred } from '../../../shared/advice/spread.ts';
import panel from './panel.module.css';
import styles from './screen.module.css';
import { OriginLink, OriginValue } from './OriginProvider.tsx';
import tables from './tables.module.css';
import { ToneMark } from './ToneMark.tsx';
import { useDifferenceWords } from './useDifferenceWords.ts';
import { useMoneyText } from './useMoneyText.ts';

/** What all uncertain figures together do: the draws follow the typing, and say so while they are behind. */
export function SpreadCard({ dossier, tco }: { dossier: Dossier; tco: TcoResult }) {
  const all = useMoneyText();
  const { money, write, language } = all;
  const text = money.spread;
  const { between } = useDifferenceWords();
  const { later, laterCatchingUp } = useAssessment();
  const { simulation } = later;
  const figure = useMemo(() => (simulation === null ? null : spreadOf(simulation, language)), [simulation, language]);
  const words = costStandingWords[language];
  const standing = costStanding(tco.groups);
  const missing = missingNames(missingCosts(tco.groups), language);
  if (standing === 'unknown') {
    return (
      <Card title={text.title}>
        <p className={styles.text}>
          <ToneMark tone="open">{`${words.spreadUnknown} ${words.missing(missing)}.`}</ToneMark>
        </p>
      </Card>
    );
  }
  if (simulation === null) {
    return laterCatchingUp ? (
      <Card title={text.title}>
        <p className={panel.busy}>{text.catchingUp}</p>
      </Card>
    ) : null;
  }
  const { total, draws, groups } = simulation;
  return (
    <Card title={text.title} hint={text.hint(write.number(draws))}>
      <div className={laterCatchingUp ? panel.old : undefined}>
        {standing === 'provisional' && (
          <p className={styles.text}>
            <ToneMark tone="open">{words.isForNow(missing)}</ToneMark>
          </p>
        )}
        <p className={styles.lead}>
          <strong>{text.sentence(ofHundred(total.shareBelowZero))}</strong>{' '}
          {text.range(between({ low: total.p10, high: total.p90 }))}{' '}
          <OriginLink id="spread/total/share" of={text.columns.share} named />
          <OriginLink id="spread/total/range" of={text.title} />
        </p>
        <FigureView figure={figure} origins={['spread/total/p10', 'spread/total/p50', 'spread/total/p90']} />
        <DataTable caption={text.caption}>
          <TableHead
            columns={[text.columns.group, text.columns.p10, text.columns.p50, text.columns.p90, text.columns.share]}
            numbers={[1, 2, 3, 4]}
          />
          <tbody>
            {groups.map(({ groupId, spread }) => (
              <SpreadRow key={groupId} id={groupId} name={groupName(dossier, groupId, all)} spread={spread} />
            ))}
          </tbody>
          <tfoot>
            <SpreadRow id="total" name={text.all} spread={total} />
          </tfoot>
        </DataTable>
      </div>
      {laterCatchingUp && <p className={panel.busy}>{text.catchingUp}</p>}
    </Card>
  );
}

function SpreadRow({ id, name, spread }: { id: string; name: string; spread: Spread }) {
  const { money, write } = useMoneyText();
  return (
    <tr>
      <th scope="row">{name}</th>
      {(['p10', 'p50', 'p90'] as const).map((place) => (
        <td key={place} className={tables.number}>
          <OriginValue id={`spread/${id}/${place}`}>{write.signedEuro(spread[place])}</OriginValue>
        </td>
      ))}
      <td className={tables.number}>
        <OriginValue id={`spread/${id}/share`}>{money.spread.ofHundred(ofHundred(spread.shareBelowZero))}</OriginValue>
      </td>
    </tr>
  );
}
