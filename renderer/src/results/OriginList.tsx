import { Together } from '../ui/Together.tsx';
import styles from './origin.module.css';
import { OriginValue, useOriginSource } from './OriginProvider.tsx';
import type { OriginSource } from './originSource.ts';
import { useDossierOrigins } from './useDossierOrigins.ts';
import { useResultsText } from './useResultsText.ts';
import { valueText } from './valueText.ts';

interface Props {
  ids: readonly string[];
  /** What the figures are of, for a screen reader. */
  label: string;
}

/** The figures that a sentence or a text states, each by its name, as the way to where it comes from. */
export function OriginList(props: Props) {
  const given = useOriginSource();
  return given === null ? <DossierList {...props} /> : <SourceList {...props} source={given} />;
}

function DossierList(props: Props) {
  const source = useDossierOrigins();
  return source && <SourceList {...props} source={source} />;
}

function SourceList({ ids, label, source }: Props & { source: OriginSource }) {
  const all = useResultsText();
  const known = ids.flatMap((id) => {
    const origin = source.originOf(id);
    // Without a value there is nothing in the sentence to ask about.
    return origin === null || origin.value === null ? [] : [origin];
  });
  if (known.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {known.map((origin) => (
        <li key={origin.id}>
          <span>
            <Together text={`${source.nameOf(origin.id)}:`} />
          </span>{' '}
          <OriginValue id={origin.id}>{valueText(origin, all)}</OriginValue>
        </li>
      ))}
    </ul>
  );
}
