import type { AccessResult } from '../../../shared/assessment/results.ts';
import { timelineSentences } from '../../../shared/advice/accessSentences.ts';
import { writeShortDate } from '../../../shared/format/dates.ts';
import { accessWords } from '../../../shared/text/access.ts';
import { Card } from '../ui/Card.tsx';
import styles from './access.module.css';
import { DataTable, TableHead } from './DataTable.tsx';
import { OriginValue } from './OriginProvider.tsx';
import { Stated } from './Stated.tsx';
import tables from './tables.module.css';
import { useResultsText } from './useResultsText.ts';

/** Per municipality, from each day on, how many of the vehicles that go there may no longer enter. */
export function AccessTimelineTable({ timeline }: Pick<AccessResult, 'timeline'>) {
  const { text, language } = useResultsText();
  const dates = [...new Set(timeline.map((point) => point.date))].sort();
  const municipalities = [...new Set(timeline.map((point) => point.municipality))].sort();
  const columns = [text.access.whenMunicipality, ...dates.map((date) => writeShortDate(date))];
  return (
    <Card title={accessWords[language].timelineTitle}>
      <ul className={styles.sentences}>
        {timelineSentences(timeline, language).map((sentence) => (
          <li key={sentence.text}>
            <Stated {...sentence} />
          </li>
        ))}
      </ul>
      <DataTable caption={text.access.whenCaption} showCaption>
        <TableHead columns={columns} numbers={dates.map((_, index) => index + 1)} />
        <tbody>
          {municipalities.map((municipality) => {
            const here = timeline.filter((point) => point.municipality === municipality);
            return (
              <tr key={municipality}>
                <th scope="row">{municipality}</th>
                {dates.map((date) => {
                  const known = here.filter((point) => point.date <= date).at(-1);
                  return (
                    <td key={date} className={tables.number}>
                      <OriginValue id={`timeline/${municipality}/${date}`}>
                        {known
                          ? text.ofVehicles(known.vehicles, known.ofVehicles)
                          : text.ofVehicles(0, here[0].ofVehicles)}
                      </OriginValue>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </Card>
  );
}
