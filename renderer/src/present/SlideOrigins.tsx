import { originListWords } from '../../../shared/text/originLists.ts';
import { useOriginDrawer, useOriginSource } from '../results/OriginProvider.tsx';
import type { OriginSource } from '../results/originSource.ts';
import { useDossierOrigins } from '../results/useDossierOrigins.ts';
import { useResultsText } from '../results/useResultsText.ts';
import { valueText } from '../results/valueText.ts';
import styles from './present.module.css';
import type { Slide } from './slides.ts';

interface Props {
  slide: Slide;
  onClose: () => void;
}

/**
 * The way to where each figure of the headline comes from. No working stands on a slide: whoever asks goes back to the
 * results, where it is told.
 */
export function SlideOrigins({ slide, onClose }: Props) {
  const around = useOriginSource();
  const from = slide.source ?? around;
  return from === null ? (
    <OfDossier slide={slide} onClose={onClose} />
  ) : (
    <Ways slide={slide} from={from} onClose={onClose} />
  );
}

/** Where nothing else is said, a slide is of the open dossier. */
function OfDossier(props: Props) {
  return <Ways {...props} from={useDossierOrigins()} />;
}

function Ways({ slide: { origins, source }, from, onClose }: Props & { from: OriginSource | null }) {
  const all = useResultsText();
  const { whereFrom } = originListWords[all.language];
  const showOrigin = useOriginDrawer();
  if (showOrigin === null) return null;
  const ask = (id: string): void => {
    onClose();
    showOrigin(id, source);
  };
  const several = origins.length > 1 && from !== null;
  return (
    <div className={styles.origins} data-several={several || undefined}>
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
