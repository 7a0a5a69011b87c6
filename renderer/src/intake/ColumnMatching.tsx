import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { ActionIcon, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ColumnMatch } from '../../../shared/intake/matching.ts';
import type { IntakeWords } from '../../../shared/text/intake.ts';
import { DataTable, TableHead } from '../results/DataTable.tsx';
import styles from './intake.module.css';
import type { OpenList } from './useLists.ts';

interface Props<F extends string> {
  list: OpenList<F>;
  text: IntakeWords;
  fields: readonly F[];
  names: Record<F, string>;
  onChoose: (column: number, field: F | null) => void;
  onSheet: (sheet: number) => void;
  onRemove: () => void;
}

/** Unused columns that are named without being opened. */
const NAMED = 6;

/** What each column of a file means: shown, and changed where it is wrong. */
export function ColumnMatching<F extends string>(props: Props<F>) {
  const { list, text, fields, names, onChoose, onSheet, onRemove } = props;
  const { columns } = text;
  const numbered = list.matches.map((match, column) => ({ match, column }));
  // Where no name is known there is nothing to hide: every column is to be chosen.
  const isNameless = list.table.names !== 'known';
  const used = numbered.filter(
    ({ match }) => match.field !== null || match.because === 'unclear' || (isNameless && match.filled > 0),
  );
  const others = numbered.filter(({ match, column }) => match.filled > 0 && !used.some((one) => one.column === column));
  const unclear = used.filter(({ match }) => match.field === null && match.because === 'unclear').length;
  const known = used.filter(({ match }) => match.field !== null).length;
  const unusedNames = others.slice(0, NAMED).map(({ match, column }) => nameOf(match, column, text));
  const unused = columns.unused(others.length, unusedNames.join(' · ') + (others.length > NAMED ? ' …' : ''));
  const row = ({ match, column }: (typeof numbered)[number]): ReactNode => (
    <ColumnRow
      key={column}
      match={match}
      column={column}
      text={text}
      fields={fields}
      names={names}
      onChoose={onChoose}
    />
  );
  return (
    <section className={styles.list} aria-label={list.fileName}>
      <div className={styles.listHead}>
        <h3>{list.fileName}</h3>
        <span className={styles.quiet}>{text.rows(list.table.rows.length)}</span>
        {list.sheets.length > 1 && (
          <label className={styles.sheet}>
            {text.sheet}
            <NativeSelect
              size="xs"
              value={list.sheet}
              data={list.sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
              onChange={(event) => onSheet(Number(event.currentTarget.value))}
            />
          </label>
        )}
        <ActionIcon variant="subtle" size={30} aria-label={text.removeFile(list.fileName)} onClick={onRemove}>
          <IconX size={16} aria-hidden="true" />
        </ActionIcon>
      </div>
      {isNameless && (
        <output className={styles.warning}>
          <IconAlertTriangle size={16} aria-hidden="true" />
          {list.table.names === 'none' ? columns.none : columns.strange}
        </output>
      )}
      {unclear > 0 && (
        <p className={styles.warning}>
          <IconAlertTriangle size={16} aria-hidden="true" />
          {columns.unclear(unclear)}
        </p>
      )}
      <details className={styles.columns} open={unclear > 0 || isNameless || undefined}>
        <summary>{columns.known(known, list.matches.filter(({ filled }) => filled > 0).length)}</summary>
        <DataTable caption={`${columns.title}, ${list.fileName}`}>
          <TableHead columns={columns.head} />
          <tbody>{used.map(row)}</tbody>
        </DataTable>
      </details>
      {others.length > 0 && (
        <details className={styles.columns}>
          <summary>{unused}</summary>
          <DataTable caption={`${unused}, ${list.fileName}`}>
            <TableHead columns={columns.head} />
            <tbody>{others.map(row)}</tbody>
          </DataTable>
        </details>
      )}
    </section>
  );
}

function nameOf({ name }: { name: string }, column: number, { columns }: IntakeWords): string {
  return name === '' ? columns.nameless(column + 1) : name;
}

interface RowProps<F extends string> extends Pick<Props<F>, 'text' | 'fields' | 'names' | 'onChoose'> {
  match: ColumnMatch<F>;
  column: number;
}

function ColumnRow<F extends string>({ match, column, text, fields, names, onChoose }: RowProps<F>) {
  const { columns } = text;
  const name = nameOf(match, column, text);
  const said = columns.because[match.because];
  // What an unclear name can mean comes first.
  const sorted = [...match.candidates, ...fields.filter((field) => !match.candidates.includes(field))];
  return (
    <tr data-unclear={match.because === 'unclear' || undefined}>
      <th scope="row">{name}</th>
      <td className={styles.examples}>{match.examples.join(' · ')}</td>
      <td>
        <NativeSelect
          size="xs"
          className={styles.choice}
          aria-label={columns.about(name)}
          value={match.field ?? ''}
          onChange={(event) => onChoose(column, fields.find((field) => field === event.currentTarget.value) ?? null)}
        >
          <option value="">{columns.leaveOut}</option>
          {sorted.map((field) => (
            <option key={field} value={field}>
              {names[field]}
            </option>
          ))}
        </NativeSelect>
        {said !== '' && <span className={styles.because}>{said}</span>}
      </td>
    </tr>
  );
}
