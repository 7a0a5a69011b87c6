import { withSpokenRange } from '../../../shared/advice/spread.ts';
import { missingNames } from '../../../shared/advice/missingCosts.ts';
import { costStanding, missingCosts } from '../../../shared/assessment/costStanding.ts';
import type { LiveAnswer } from '../../../shared/assessment/results.ts';
import type { Spread } from '../../../shared/tco/simulation.ts';
import { OriginValue } from './OriginProvider.tsx';
import { verdictOf, verdictTone } from './difference.ts';
import styles from './panel.module.css';
import { SectionLink, Tile } from './Tile.tsx';
import { ToneMark } from './ToneMark.tsx';
import { useDifferenceWords } from './useDifferenceWords.ts';
import { useResultsText } from './useResultsText.ts';

interface Props {
  answer: LiveAnswer;
  /** What the draws say of the same answer; undefined while they are still to come. */
  drawn: Spread | undefined;
  /** The draws are still to come: until then the range is that of the low and high figures. */
  follows: boolean;
}

/** Electric against diesel for all vehicles together: amount, direction in words, range. */
export function CostTile({ answer, drawn, follows }: Props) {
  const { text, write, language } = useResultsText();
  const { amount, between } = useDifferenceWords();
  const { panel } = text;
  const { groups } = answer.tco;
  if (answer.tco.difference === null) {
    return (
      <Tile title={panel.cost}>
        <p className={styles.small}>{answer.charging.groups.length === 0 ? panel.followsFleet : panel.allElectric}</p>
      </Tile>
    );
  }
  const difference = withSpokenRange(answer.tco.difference, drawn);
  const verdict = verdictOf(difference);
  const standing = costStanding(groups);
  const provisional = standing === 'provisional';
  const open = new Set(
    groups.flatMap((group) => [...group.diesel.open, ...group.electric.open].map((type) => `${group.groupId}/${type}`)),
  ).size;
  const stillOpen = open > 0 && (
    <p className={styles.says}>
      <SectionLink to="results" item="cost">
        {panel.incomplete(open)}
      </SectionLink>
    </p>
  );
  if (standing === 'unknown') {
    return (
      <Tile title={panel.cost}>
        <p className={styles.says}>
          <ToneMark tone="open">{panel.fitOpen}</ToneMark>
        </p>
        <p className={styles.small}>{panel.missing(missingNames(missingCosts(groups), language))}</p>
        {stillOpen}
      </Tile>
    );
  }
  return (
    <Tile title={panel.cost} follows={follows}>
      <p className={styles.big}>
        <OriginValue id="tco/difference">
          {/* Where the mark below gives no direction, the amount itself does. */}
          {provisional ? amount(difference.typical) : write.euro(Math.abs(difference.typical))}
        </OriginValue>
      </p>
      <p className={styles.says}>
        {provisional ? (
          <ToneMark tone="open">{panel.oneSided}</ToneMark>
        ) : (
          <ToneMark tone={verdictTone(verdict)}>{panel[verdict]}</ToneMark>
        )}
      </p>
      <p className={styles.small}>
        {drawn === undefined ? panel.lowHigh : panel.drawn}{' '}
        <OriginValue id={drawn === undefined ? 'tco/difference/range' : 'spread/total/range'}>
          {between(difference)}
        </OriginValue>
      </p>
      {stillOpen}
    </Tile>
  );
}
