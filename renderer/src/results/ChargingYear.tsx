import { useMemo } from 'react';
import { strategies } from '../../../shared/assessment/results.ts';
import type { SiteYear } from '../../../shared/grid/siteYear.ts';
import { yearHeatFigure } from '../../../shared/report/gridFigures.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { FigureView } from './FigureView.tsx';
import type { SectionProps } from './sectionProps.ts';
import { OriginValue } from './OriginProvider.tsx';
import tables from './tables.module.css';
import { useGridText } from './useGridText.ts';

/** The whole year at a glance, and the highest quarter hour of each month. */
export function ChargingYear({ assessment, year }: Pick<SectionProps, 'assessment'> & { year: SiteYear }) {
  const { answers, domain, write, language } = useGridText();
  const figure = useMemo(() => yearHeatFigure(assessment, year, language), [assessment, year, language]);
  return (
    <Card title={answers.yearTitle} hint={answers.yearHint}>
      <FigureView figure={figure} origins={['year/peak/optimal', 'year/charged', 'year/above/optimal']} />
      <DataTable caption={answers.monthPeaks} showCaption narrow>
        <TableHead
          columns={[answers.monthColumns.month, ...strategies.map((one) => domain.strategyShort[one])]}
          numbers={[1, 2, 3]}
        />
        <tbody>
          {answers.monthsShort.map((month, index) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              {strategies.map((one) => (
                <td key={one} className={tables.number}>
                  <OriginValue id={`year/${index + 1}/${one}`}>{write.kW(year.monthlyPeaksKW[one][index])}</OriginValue>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}
