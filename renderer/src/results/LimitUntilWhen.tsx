import { useMemo } from 'react';
import type { GridLater } from '../../../shared/assessment/gridLater.ts';
import { strategies } from '../../../shared/assessment/results.ts';
import { fitsText, untilOrigins, untilText } from '../../../shared/report/gridAnswers.ts';
import { untilFigure } from '../../../shared/report/gridFigures.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { FigureView } from './FigureView.tsx';
import type { SectionProps } from './sectionProps.ts';
import styles from './screen.module.css';
import { OriginValue } from './OriginProvider.tsx';
import { StatedParagraph } from './Stated.tsx';
import tables from './tables.module.css';
import { useGridText } from './useGridText.ts';

/** Until when the plan fits: the need of each year against the limit, and the first year that is too much. */
export function LimitUntilWhen({ assessment, later }: Pick<SectionProps, 'assessment'> & { later: GridLater }) {
  const { answers, domain, write, language } = useGridText();
  const figure = useMemo(() => untilFigure(assessment, later, language), [assessment, later, language]);
  const { untilColumns: columns } = answers;
  return (
    <Card title={answers.untilTitle} hint={answers.untilHint}>
      <StatedParagraph
        className={styles.lead}
        text={untilText(later.untilWhen, language)}
        ids={untilOrigins(later.untilWhen)}
      />
      <FigureView figure={figure} origins={['until/first/optimal']} said />
      <DataTable caption={answers.untilFigure}>
        <TableHead
          columns={[
            columns.year,
            columns.vehicles,
            columns.growth,
            ...strategies.map((one) => domain.strategyShort[one]),
            columns.fits,
          ]}
          numbers={[1, 2, 3, 4, 5]}
        />
        <tbody>
          {later.untilWhen.years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <td className={tables.number}>
                <OriginValue id={`until/${year.year}/vehicles`}>{write.number(year.vehicles)}</OriginValue>
              </td>
              <td className={tables.number}>
                <OriginValue id={`until/${year.year}/growth`}>{write.kW(year.growthKW)}</OriginValue>
              </td>
              {strategies.map((one) => (
                <td key={one} className={tables.number}>
                  <OriginValue id={`until/${year.year}/${one}`}>{write.kW(year.peakKW[one])}</OriginValue>
                </td>
              ))}
              <td>
                <OriginValue id={`until/${year.year}/fits`}>
                  {fitsText({ fits: year.fits.optimal, mayFit: year.mayFit }, language)}
                </OriginValue>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}
