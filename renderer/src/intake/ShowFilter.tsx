import type { IntakeWords } from '../../../shared/text/intake.ts';
import styles from './intake.module.css';

export const filters = ['all', 'ok', 'doubtful', 'refused'] as const;
export type Filter = (typeof filters)[number];

/** Which rows are shown, with how many there are of each. */
export function ShowFilter(props: {
  rows: readonly { standing: 'ok' | 'doubtful' | 'refused' }[];
  shown: Filter;
  text: IntakeWords;
  onShow: (filter: Filter) => void;
}) {
  const { rows, shown, text, onShow } = props;
  const count = (filter: Filter): number =>
    filter === 'all' ? rows.length : rows.filter(({ standing }) => standing === filter).length;
  return (
    <div className={styles.filters}>
      {filters.map((filter) => (
        <button
          key={filter}
          type="button"
          data-standing={filter}
          aria-pressed={filter === shown}
          onClick={() => onShow(filter)}
        >
          {text.show[filter](count(filter))}
        </button>
      ))}
    </div>
  );
}
