import type { ReactNode } from 'react';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { PlanResult, PlanYear } from '../../../shared/plan/plan.ts';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import { OriginValue } from './OriginProvider.tsx';
import styles from './screen.module.css';
import tables from './tables.module.css';
import { useMoneyText } from './useMoneyText.ts';

/** Money of each year of the plan. */
export function PlanMoneyTable({ plan }: { plan: PlanResult }) {
  const { money, write } = useMoneyText();
  const { columns, cashNote, moneyCaption } = money.plan;
  const heads = [
    columns.year,
    columns.replaced,
    columns.electric,
    columns.investment,
    columns.subsidy,
    columns.cash,
    columns.cumulative,
  ];
  return (
    <>
      <DataTable caption={moneyCaption} showCaption>
        <TableHead columns={heads} numbers={[1, 2, 3, 4, 5, 6]} />
        <tbody>
          {plan.years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <Figures
                values={[
                  year.replaced + year.renewed === 0 ? '–' : write.number(year.replaced + year.renewed),
                  write.number(year.electric),
                  year.investment === 0 ? (
                    '–'
                  ) : (
                    <OriginValue id={`plan/${year.year}/investment`}>{write.euro(year.investment)}</OriginValue>
                  ),
                  year.subsidy === 0 ? '–' : write.euro(year.subsidy),
                  <OriginValue key="cash" id={`plan/${year.year}/cash`}>
                    {write.signedEuro(year.cashEffect)}
                  </OriginValue>,
                  write.signedEuro(year.cumulativeCash),
                ]}
              />
            </tr>
          ))}
        </tbody>
      </DataTable>
      <div className={styles.notes}>
        <p>{cashNote}</p>
      </div>
    </>
  );
}

/** Emissions of the fleet and what must be charged at the depot, year by year, with the fleet of today above. */
export function PlanEmissionsTable({ plan, dossier }: { plan: PlanResult; dossier: Dossier }) {
  const all = useMoneyText();
  const { money, write } = all;
  const text = money.plan;
  const { columns } = text;
  const heads = [columns.year, columns.co2, columns.co2Use, columns.nox, columns.pm, columns.depot, columns.night];
  const [first] = plan.years;
  const rest = (of: PlanYear['emissions']): string[] => [
    write.number(of.co2TtwTonnes, 1),
    write.number(of.noxKg),
    write.number(of.pmKg, 1),
  ];
  return (
    <>
      <DataTable caption={text.emissionsCaption} showCaption>
        <TableHead columns={heads} numbers={[1, 2, 3, 4, 5, 6]} />
        <tbody>
          {first && (
            <tr>
              <th scope="row">{text.today}</th>
              <Figures
                values={[
                  write.number(first.emissionsToday.co2WtwTonnes, 1),
                  ...rest(first.emissionsToday),
                  // Before the plan nothing of it is charged.
                  '–',
                  '–',
                ]}
              />
            </tr>
          )}
          {plan.years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <Figures
                values={[
                  <OriginValue key="co2" id={`plan/${year.year}/co2`}>
                    {write.number(year.emissions.co2WtwTonnes, 1)}
                  </OriginValue>,
                  ...rest(year.emissions),
                  write.number(year.depotKWh),
                  write.number(year.winterNightKWh),
                ]}
              />
            </tr>
          ))}
        </tbody>
      </DataTable>
      <div className={styles.notes}>
        <p>{text.emissionsNote(text.origin[dossier.site.supply.origin ?? 'mix'])}</p>
        {plan.emissionsOpen.length > 0 && (
          <p>{text.emissionsOpen(plan.emissionsOpen.map((id) => groupName(dossier, id, all)).join(', '))}</p>
        )}
      </div>
    </>
  );
}

/** Cells of numbers; their place is what tells them apart. */
function Figures({ values }: { values: readonly ReactNode[] }) {
  return values.map((value, index) => (
    <td key={`column-${index}`} className={tables.number}>
      {value}
    </td>
  ));
}
