import { originListWords } from '../../../shared/text/originLists.ts';
import { useOriginDrawer } from '../results/OriginProvider.tsx';
import { useDossierOrigins } from '../results/useDossierOrigins.ts';
import { useResultsText } from '../results/useResultsText.ts';
import { valueText } from '../results/valueText.ts';
import styles from './present.module.css';
import type { Slide } from './slides.ts';

/**
 * The way to where each figure of the headline comes from. No working stands on a slide: whoever asks goes back to the
 * results, where it is told.
 */
export function SlideOrigins({ slide: { origins, source }, onClose }: { slide: Slide; onClose: () => void }) {
  const all = useResultsText();
  const { whereFrom } = originListWords[all.language];
  const ofDossier = useDossierOrigins();
  const showOrigin = useOriginDrawer();
  if (showOrigin === null) return null;
  const ask = (id: string): void => {
    onClose();
    showOrigin(id, source);
  };
  const from = source ?? ofDossier;
  const several = origins.length > 1 && from !== null;
  return (
    <div className={styles.origins}>
      {several && whereFrom}
      {origins.map((id) => {
        const origin = several ? from.originOf(id) : null;
        const value = origin && valueText(origin, all);
        return (
          <button
            key={id}
            type="button"
            className={styles.origin}
            aria-haspopup="dialog"
            aria-label={several ? `${whereFrom} ${from.nameOf(id)}: ${value}` : undefined}
            onClick={() => ask(id)}
          >
            {value ?? whereFrom}
          </button>
        );
      })}
    </div>
  );
}
