import { useDataText } from '../language/useDataText.ts';
import { useText } from '../language/useText.ts';
import type { Difference } from './differences.ts';
import styles from './history.module.css';

const mostShown = 40;

export function DifferenceTable({ differences }: { differences: readonly Difference[] }) {
  const { history: words } = useDataText();
  if (differences.length === 0) return null;
  return (
    // Reachable by keyboard, or nobody without a mouse could scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.earlier}</th>
            <th scope="col">{words.present}</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, mostShown).map((difference) => (
            <DifferenceRow key={difference.place} difference={difference} />
          ))}
        </tbody>
      </table>
      {differences.length > mostShown && <p className={styles.quiet}>{words.more(differences.length - mostShown)}</p>}
    </div>
  );
}

function DifferenceRow({ difference: { section, label, earlier, now } }: { difference: Difference }) {
  const { history: words } = useDataText();
  const { sections } = useText().screens;
  const cell = (value: string | null): string => (value === null ? words.changedPart : value || words.blank);
  return (
    <tr>
      <th scope="row">
        {label ?? sections[section]}
        {label !== null && <span className={styles.quiet}>{sections[section]}</span>}
      </th>
      <td>{cell(earlier)}</td>
      <td>{cell(now)}</td>
    </tr>
  );
}
