import type { ReactNode } from 'react';
import type { EditionRecord } from '../../../shared/editions/editions.ts';
import { resultChanges, type Change } from '../../../shared/report/editionBlocks.ts';
import { editionOriginWords } from '../../../shared/text/editionOrigins.ts';
import { editionWords } from '../../../shared/text/reportEditions.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { DataTable, TableHead } from '../results/DataTable.tsx';
import { OriginProvider, OriginsOf, OriginValue } from '../results/OriginProvider.tsx';
import type { OriginSource } from '../results/originSource.ts';
import panel from '../results/panel.module.css';
import { changesBetween } from './changes.ts';
import { resultId } from './editionOrigins.ts';
import { useEditionOrigins } from './useEditionOrigins.ts';

interface Props {
  edition: EditionRecord;
  /** The version before it. */
  before: EditionRecord;
}

/** What changed from one version to the next; each result leads to where it came from in its own version. */
export function EditionChanges({ edition, before }: Props) {
  const { language } = useLanguage();
  const { versions: words } = reportScreenWords[language];
  const results = resultChanges(before.headline, edition.headline, language);
  const entries = changesBetween(before.basis, edition.basis, language);
  if (results.length + entries.length === 0) return <p>{words.same}</p>;
  const caption = words.changes(String(before.number));
  if (results.length === 0) return <ChangeTable caption={caption} entries={entries} />;
  return <WithOrigins edition={edition} before={before} caption={caption} entries={entries} />;
}

/** Both versions are worked out again only where one of their results can be asked about. */
function WithOrigins({ edition, before, caption, entries }: Props & { caption: string; entries: readonly Change[] }) {
  const { language } = useLanguage();
  const [then, now] = [useEditionOrigins(before), useEditionOrigins(edition)];
  const sourced = (source: OriginSource | null, id: string, value: number | null, said: string) => (
    <OriginsOf source={source}>
      {/* A result that the version does not have leads nowhere. */}
      <OriginValue id={source === null || value === null ? null : id}>{said}</OriginValue>
    </OriginsOf>
  );
  return (
    <OriginProvider>
      {(then === null || now === null) && (
        <output className={panel.busy}>{editionOriginWords[language].calculating}</output>
      )}
      <ChangeTable caption={caption} entries={entries}>
        {resultChanges(before.headline, edition.headline, language).map((change) => {
          const id = resultId(change.result);
          return (
            <tr key={change.result}>
              <th scope="row">{change.what}</th>
              <td>{sourced(then, id, before.headline[change.result], change.earlier)}</td>
              <td>{sourced(now, id, edition.headline[change.result], change.now)}</td>
            </tr>
          );
        })}
      </ChangeTable>
    </OriginProvider>
  );
}

interface TableProps {
  caption: string;
  entries: readonly Change[];
  /** The rows of the results, above those of the answers. */
  children?: ReactNode;
}

/** An answer is where a figure comes from: it leads nowhere further. */
function ChangeTable({ caption, entries, children }: TableProps) {
  const { language } = useLanguage();
  const { columns } = editionWords[language];
  return (
    <DataTable caption={caption}>
      <TableHead columns={[columns.what, columns.earlier, columns.now]} />
      <tbody>
        {children}
        {entries.map(({ what, earlier, now }, index) => (
          // A list that never changes: the same line may stand in it twice.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row">{what}</th>
            <td data-entered>{earlier}</td>
            <td data-entered>{now}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
