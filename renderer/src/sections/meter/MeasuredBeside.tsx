import { Button } from '@mantine/core';
import type { MeasuredLoad } from '../../../../shared/charging/measuredLoad.ts';
import { withAnswer } from '../../dossier/edits.ts';
import { useDossierStore, useDossierValue } from '../../dossier/useDossier.ts';
import { OriginValue } from '../../results/OriginProvider.tsx';
import { createWriter } from '../../results/writer.ts';
import tables from '../../results/tables.module.css';
import { DataTable, TableHead } from '../../results/DataTable.tsx';
import styles from './meter.module.css';
import { useMeterText } from './useMeterText.ts';

/** What was measured beside what was typed. The typed value only changes when the adviser says so. */
export function MeasuredBeside({ load }: { load: MeasuredLoad }) {
  const { text, language } = useMeterText();
  const store = useDossierStore();
  const site = useDossierValue((dossier) => dossier.site);
  const write = createWriter(language);
  const yearlyKWh = load.year === null ? null : Math.round(load.year.yearlyKWh);
  const peakKW = Math.round(load.peakKW * 10) / 10;
  const takeYearly = (): void => store.change((dossier) => withAnswer(dossier, 'site.yearlyKWh', yearlyKWh));
  const takePeak = (): void =>
    store.change((dossier) => withAnswer(withAnswer(dossier, 'site.peakKW', peakKW), 'site.peakKind', 'measured'));
  const cell = (value: number | null, unit: (value: number) => string): string =>
    value === null ? text.compare.notFilled : unit(value);
  const button = (label: string, differs: boolean, take: () => void): React.ReactNode =>
    differs ? (
      <Button variant="light" size="compact-sm" aria-label={label} onClick={take}>
        {text.compare.use}
      </Button>
    ) : (
      <span className={styles.quiet}>{text.compare.same}</span>
    );
  const [first, measured, entered] = text.compare.columns;
  return (
    <div>
      <h4>{text.compare.title}</h4>
      <DataTable caption={text.compare.title}>
        <TableHead columns={[first, measured, entered, '']} numbers={[1, 2]} />
        <tbody>
          {yearlyKWh !== null && (
            <tr>
              <th scope="row">{text.compare.yearly}</th>
              <td className={tables.number}>
                <OriginValue id="meter/year">{write.kWh(yearlyKWh)}</OriginValue>
              </td>
              <td className={tables.number} data-entered>
                {cell(site.yearlyKWh, write.kWh)}
              </td>
              <td>{button(text.compare.useYearly, site.yearlyKWh !== yearlyKWh, takeYearly)}</td>
            </tr>
          )}
          <tr>
            <th scope="row">{text.compare.peak}</th>
            <td className={tables.number}>
              <OriginValue id="meter/peak">{write.kW(peakKW)}</OriginValue>
            </td>
            <td className={tables.number} data-entered>
              {cell(site.peakKW, write.kW)}
            </td>
            <td>{button(text.compare.usePeak, site.peakKW !== peakKW || site.peakKind !== 'measured', takePeak)}</td>
          </tr>
        </tbody>
      </DataTable>
      <p className={styles.quiet}>
        {((site.pvKWp ?? 0) > 0 || (load.exportKWh ?? 0) > 0) && `${text.compare.solar} `}
        {text.compare.charging}
      </p>
    </div>
  );
}
