import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Site } from '../../../shared/dossier/schema.ts';
import { chosenRemedyWords } from '../../../shared/text/chosenRemedies.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, TableHead } from './DataTable.tsx';
import { OriginValue } from './OriginProvider.tsx';
import tables from './tables.module.css';
import { useResultsText } from './useResultsText.ts';

interface Row {
  label: string;
  remark?: string | null;
  kW: number | null;
  origin?: string;
  /** Where the number in the remark comes from, where it is one of its own. */
  remarkOrigin?: string;
  /** Shown instead of a power. */
  instead?: string;
}

/** From connection and contract to what is usable, what the site takes, and what the plan asks. */
export function LimitTable({ assessment, site: recorded }: { assessment: Assessment; site: Site }) {
  const { text, forms, words, write, language } = useResultsText();
  const site = assessment.chosen?.site ?? recorded;
  const chosen = chosenRemedyWords[language];
  const { grid, charging } = assessment;
  const { limits } = grid;
  const connection = site.connection === null || site.connection === 'kva' ? null : words.connection[site.connection];
  const known = limits.usableKW !== null && charging.baseKnown;
  const kva = (value: number): string => `${write.number(value)}\u00a0${forms.unit.kva}`;
  const ownPeakRemark =
    charging.growthKW > 0
      ? { remark: text.grid.withGrowth(write.kW(charging.growthKW)), remarkOrigin: 'grid/growth' }
      : { remark: site.otherElectric.length > 0 ? text.grid.withOthers : null };
  const rows: Row[] = [
    {
      label: text.grid.connection,
      remark: site.connectionKVA !== null && site.connection === 'kva' ? kva(site.connectionKVA) : connection,
      kW: limits.connectionKW,
      origin: 'grid/connection',
    },
    limits.small === true
      ? { label: text.grid.contract, kW: null, instead: text.grid.contractNone }
      : {
          label: text.grid.contract,
          remark: grid.guarantee.kind === 'all' ? null : chosen.notGuaranteed,
          kW: limits.contractedKW,
          origin: 'grid/contract',
        },
    {
      label: text.grid.usable,
      remark: text.grid.margin(write.percent(limits.marginPercent)),
      kW: limits.usableKW,
      origin: 'grid/limit',
    },
    {
      label: text.grid.ownPeak,
      ...ownPeakRemark,
      kW: charging.baseKnown ? charging.basePeakKW : null,
      origin: 'grid/ownPeak',
    },
    { label: text.grid.headroom, kW: grid.headroomKW, origin: 'grid/headroom' },
    { label: text.grid.needed, kW: charging.baseKnown ? grid.neededKW : null, origin: 'charging/peak/optimal' },
  ];
  if (known && grid.neededKW > limits.usableKW!) {
    rows.push({ label: text.grid.short, kW: grid.neededKW - limits.usableKW!, origin: 'grid/short' });
  }
  if (site.batteryKWh !== null && site.batteryKWh > 0) {
    rows.push({
      label: chosen.battery,
      kW: null,
      instead: charging.battery === null ? chosen.batteryHalf : chosen.batteryCounts,
      remark:
        charging.battery &&
        chosen.batteryRemark(write.kWh(charging.battery.energyKWh), write.kW(charging.battery.powerKW)),
    });
  }
  if (site.pvKWp !== null && site.pvKWp > 0) {
    rows.push({
      label: chosen.panels,
      remark: `${write.number(site.pvKWp)} ${forms.unit.kwp}`,
      kW: null,
      instead: chosen.panelsRemark,
    });
  }
  return (
    <Card title={text.grid.limitsCaption}>
      <DataTable caption={text.grid.limitsCaption} narrow>
        <TableHead columns={[text.grid.item, text.grid.power]} numbers={[1]} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">
                {row.label}
                {row.remark && (
                  <span className={tables.remark}>
                    <OriginValue id={row.remarkOrigin ?? null}>{row.remark}</OriginValue>
                  </span>
                )}
              </th>
              <td className={tables.number}>
                {row.instead ??
                  (row.kW === null ? text.open : <OriginValue id={row.origin ?? null}>{write.kW(row.kW)}</OriginValue>)}
              </td>
            </tr>
          ))}
          {site.congestion !== null && (
            <tr>
              <th scope="row">{forms.site.congestion.label}</th>
              <td className={tables.number}>{words.congestion[site.congestion]}</td>
            </tr>
          )}
        </tbody>
      </DataTable>
    </Card>
  );
}
