import type { LiveAnswer } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import {
  chargersShort,
  rangeOrigins,
  rangeText,
  shortInFew,
  shortInFewOrigin,
} from '../../../shared/report/noLongerFits.ts';
import { ownUseWords } from '../../../shared/text/ownUse.ts';
import { whatFitsWords } from '../../../shared/text/whatFits.ts';
import styles from './panel.module.css';
import { SectionLink, Tile } from './Tile.tsx';
import { ToneMark } from './ToneMark.tsx';
import { UncountedNote } from './UncountedNote.tsx';
import { missingForGrid } from './missing.ts';
import { OriginValue } from './OriginProvider.tsx';
import { StatedParagraph } from './Stated.tsx';
import { useResultsText } from './useResultsText.ts';

/** More would push the rest out of the panel; the pages have them all. */
const MOST_LINES = 2;

/** How many of the planned vehicles fit today. "Likely" at best by a standard profile, which is no measurement. */
export function FitTile({ answer, dossier }: { answer: LiveAnswer; dossier: Dossier }) {
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
      <NoLongerFits answer={answer} dossier={dossier} />
      {/* The tile on access names them as soon as there is a zone to judge. */}
      {answer.access.rows.length === 0 && (
        <UncountedNote access={answer.access} dossier={dossier} className={styles.small} />
      )}
    </Tile>
  );
}

/** What is short as soon as a choice makes it so: what the limit does to all together, then what the chargers do. */
function NoLongerFits({ answer, dossier }: { answer: LiveAnswer; dossier: Dossier }) {
  const { language } = useResultsText();
  const range = rangeText(answer.grid, language);
  const short = shortInFew(answer, language);
  const chargers = chargersShort(answer, dossier, language);
  if (range === null && short === null && chargers.length === 0) return null;
  return (
    <>
      {range !== null && <StatedParagraph className={styles.small} text={range} ids={rangeOrigins} />}
      {short !== null && (
        <p className={styles.says}>
          <ToneMark tone="bad">
            <OriginValue id={shortInFewOrigin}>{short}</OriginValue>
          </ToneMark>
        </p>
      )}
      {chargers.slice(0, MOST_LINES).map((line) => (
        <p key={line.text} className={styles.says}>
          <ToneMark tone="bad">
            <OriginValue id={line.origin}>{line.text}</OriginValue>
          </ToneMark>
        </p>
      ))}
      <SectionLink to="results" item={short === null && range === null ? 'charging' : 'grid'}>
        {whatFitsWords[language].seeWho}
      </SectionLink>
    </>
  );
}
