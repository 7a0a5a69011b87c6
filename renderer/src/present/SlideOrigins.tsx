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
}

/** The way to where each figure of the headline comes from: it opens over the slide, which stays. */
export function SlideOrigins({ slide }: Props) {
  const around = useOriginSource();
  const from = slide.source ?? around;
  return from === null ? <OfDossier slide={slide} /> : <Ways slide={slide} from={from} />;
}

/** Where nothing else is said, a slide is of the open dossier. */
function OfDossier(props: Props) {
  return <Ways {...props} from={useDossierOrigins()} />;
}

function Ways({ slide: { origins, source }, from }: Props & { from: OriginSource | null }) {
  const all = useResultsText();
  const { whereFrom } = originListWords[all.language];
  const showOrigin = useOriginDrawer();
  if (showOrigin === null) return null;
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
            onClick={() => showOrigin(id, source)}
          >
            {value ?? whereFrom}
          </button>
        );
      })}
    </div>
  );
}
