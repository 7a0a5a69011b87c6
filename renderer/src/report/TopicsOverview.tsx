import { Link } from 'wouter';
import type { Advice } from '../../../shared/advice/advice.ts';
import { topicIds } from '../../../shared/dossier/schema.ts';
import { useDeskAddress } from '../desk/useDeskAddress.ts';
import { DataTable, TableHead } from '../results/DataTable.tsx';
import panel from '../results/panel.module.css';
import tables from '../results/tables.module.css';
import { ToneMark } from '../results/ToneMark.tsx';
import { useResultsText } from '../results/useResultsText.ts';
import { Card } from '../ui/Card.tsx';

/** The four topics that every advice must cover, and what each still lacks. */
export function TopicsOverview({ advice }: { advice: Advice }) {
  const { text } = useResultsText();
  const address = useDeskAddress();
  const { topicsColumns: columns } = text.report;
  return (
    <Card title={text.report.topicsTitle}>
      <DataTable caption={text.report.topicsCaption}>
        <TableHead columns={[columns.topic, columns.state, columns.missing]} />
        <tbody>
          {topicIds.map((id) => {
            const topic = advice.topics[id];
            return (
              <tr key={id}>
                <th scope="row">
                  <Link href={address(id)} className={panel.link}>
                    {topic.title}
                  </Link>
                </th>
                <td>
                  <ToneMark tone={topic.complete ? 'good' : 'open'}>
                    {topic.complete ? text.topic.complete : text.topic.incomplete}
                  </ToneMark>
                </td>
                <td>
                  {topic.missing.length === 0 ? (
                    <span className={tables.quiet}>{text.report.nothingMissing}</span>
                  ) : (
                    topic.missing.map((sentence) => (
                      <span key={sentence} className={tables.remark}>
                        {sentence}
                      </span>
                    ))
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </Card>
  );
}
