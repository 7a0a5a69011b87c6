import styles from './origin.module.css';
import { OriginValue } from './OriginProvider.tsx';
import { useDossierOrigins } from './useDossierOrigins.ts';
import { useResultsText } from './useResultsText.ts';
import { valueText } from './valueNames.ts';

interface Props {
  ids: readonly string[];
  /** What the figures are of, for a screen reader. */
  label: string;
}

/** The figures that a sentence or a text states, each by its name, as the way to where it comes from. */
export function OriginList({ ids, label }: Props) {
  const all = useResultsText();
  const source = useDossierOrigins();
  const known = ids.flatMap((id) => {
    const origin = source?.originOf(id) ?? null;
    // Without a value there is nothing in the sentence to ask about.
    return origin === null || origin.value === null ? [] : [origin];
  });
  if (source === null || known.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {known.map((origin) => (
        <li key={origin.id}>
          {source.nameOf(origin.id)}: <OriginValue id={origin.id}>{valueText(origin, all)}</OriginValue>
        </li>
      ))}
    </ul>
  );
}
