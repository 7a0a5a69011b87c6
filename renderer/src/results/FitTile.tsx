import type { LiveAnswer } from '../../../shared/assessment/results.ts';
import { ownUseWords } from '../../../shared/text/ownUse.ts';
import styles from './panel.module.css';
import { SectionLink, Tile } from './Tile.tsx';
import { ToneMark } from './ToneMark.tsx';
import { missingForGrid } from './missing.ts';
import { OriginValue } from './OriginProvider.tsx';
import { useResultsText } from './useResultsText.ts';

/** How many of the planned vehicles fit today. "Likely" at best by a standard profile, which is no measurement. */
export function FitTile({ answer }: { answer: LiveAnswer }) {
  const { text, domain, language } = useResultsText();
  const measured = ownUseWords[language];
  const { panel } = text;
  const { planned, fits } = answer.grid.inOrder;
  if (planned === 0) return null;
  const missing = missingForGrid(answer);
  if (missing.length > 0) {
    return (
      <Tile title={panel.fit}>
        <ToneMark tone="open">{panel.fitOpen}</ToneMark>
        <p className={styles.small}>{panel.missing(missing.map((field) => domain.ask(field)).join(', '))}</p>
        <SectionLink to="site">{text.goTo.site}</SectionLink>
      </Tile>
    );
  }
  return (
    <Tile title={panel.fit}>
      <p className={styles.big}>
        <OriginValue id="grid/fits/optimal">{text.vehiclesOf(fits.optimal, planned)}</OriginValue>
      </p>
      <p className={styles.says}>
        {fits.optimal === 0 ? (
          <ToneMark tone="bad">{panel.fitNone}</ToneMark>
        ) : (
          <ToneMark tone={fits.optimal === planned ? 'good' : 'warning'}>
            {answer.charging.baseCertain ? measured.withSmart : panel.fitSmart}
          </ToneMark>
        )}
      </p>
      <p className={styles.small}>
        <OriginValue id="grid/fits/uncontrolled">{panel.fitDirect(fits.uncontrolled, planned)}</OriginValue>
      </p>
    </Tile>
  );
}
