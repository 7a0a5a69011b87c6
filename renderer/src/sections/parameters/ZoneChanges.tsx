import type { Change, SetDifference } from '../../../../shared/parameters/compare.ts';
import type { Zone } from '../../../../shared/parameters/schema.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { useResultsText } from '../../results/useResultsText.ts';
import styles from './parameters.module.css';

/** Zones that start, end or move; series and tables that are built otherwise. */
export function ZoneChanges({ difference }: { difference: SetDifference }) {
  const { difference: text } = useParametersText();
  const { words, write, language } = useResultsText();
  const state = (zone: Zone | null): string =>
    zone === null
      ? '–'
      : [words.zoneStatus[zone.status], zone.start === null ? null : write.date(zone.start), zone.remark?.[language]]
          .filter(Boolean)
          .join(', ');
  const { zones, series, tables } = difference;
  return (
    <>
      {zones.length > 0 && (
        <section className={styles.topic}>
          <h3>{text.zones}</h3>
          <ul className={styles.plainList}>
            {zones.map((change: Change<Zone>) => (
              <li key={change.id}>
                <strong>{(change.after ?? change.before).municipality}</strong>: {state(change.before)} →{' '}
                {state(change.after)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {series.length > 0 && (
        <section className={styles.topic}>
          <h3>{text.series}</h3>
          <ul className={styles.plainList}>
            {series.map(({ id, kind }) => (
              <li key={id}>
                <code>{id}</code>: {kind === 'changed' ? text.members : text.kind[kind]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {tables.length > 0 && (
        <section className={styles.topic}>
          <h3>{text.tables}</h3>
          <ul className={styles.plainList}>
            {tables.map((change) => (
              <li key={change.id}>
                {(change.after ?? change.before).name[language]}:{' '}
                {change.kind === 'changed' ? text.cells : text.kind[change.kind]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
