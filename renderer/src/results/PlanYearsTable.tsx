import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { PlanResult, PlanYear } from '../../../shared/plan/plan.ts';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import { OriginValue } from './OriginProvider.tsx';
import styles from './screen.module.css';
import tables from './tables.module.css';
import { useMoneyText } from './useMoneyText.ts';

/** Money, emissions and charging need of each year of the plan. */
export function PlanYearsTable({ plan, dossier }: { plan: PlanResult; dossier: Dossier }) {
  const all = useMoneyText();
  const { money, write } = all;
  const text = money.plan;
  const { columns } = text;
  const today = plan.years[0]?.emissionsToday;
  const emissions = (of: PlanYear['emissions']): string[] => [
    write.number(of.co2WtwTonnes, 1),
    write.number(of.co2TtwTonnes, 1),
    write.number(of.noxKg),
    write.number(of.pmKg, 1),
  ];
  return (
    <>
      <DataTable caption={text.yearsCaption} showCaption>
        <TableHead
          columns={Object.values(columns)}
          numbers={Object.keys(columns)
            .map((_, index) => index)
            .slice(1)}
        />
        <tbody>
          {today && (
            <tr>
              <th scope="row">{text.today}</th>
              {Array.from({ length: 6 }, (_, index) => (
                // Before the plan there is no money of it.
                <td key={`none-${index}`} className={`${tables.number} ${tables.quiet}`}>
                  –
                </td>
              ))}
              {emissions(today).map((value, index) => (
                <td key={['wtw', 'ttw', 'nox', 'pm'][index]} className={tables.number}>
                  {value}
                </td>
              ))}
              <td className={`${tables.number} ${tables.quiet}`}>–</td>
              <td className={`${tables.number} ${tables.quiet}`}>–</td>
            </tr>
          )}
          {plan.years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <td className={tables.number}>{year.replaced === 0 ? '–' : write.number(year.replaced)}</td>
              <td className={tables.number}>{write.number(year.electric)}</td>
              <td className={tables.number}>
                {year.investment === 0 ? (
                  '–'
                ) : (
                  <OriginValue id={`plan/${year.year}/investment`}>{write.euro(year.investment)}</OriginValue>
                )}
              </td>
              <td className={tables.number}>{year.subsidy === 0 ? '–' : write.euro(year.subsidy)}</td>
              <td className={tables.number}>
                <OriginValue id={`plan/${year.year}/cash`}>{write.signedEuro(year.cashEffect)}</OriginValue>
              </td>
              <td className={tables.number}>{write.signedEuro(year.cumulativeCash)}</td>
              {emissions(year.emissions).map((value, index) => (
                <td key={['wtw', 'ttw', 'nox', 'pm'][index]} className={tables.number}>
                  {index === 0 ? <OriginValue id={`plan/${year.year}/co2`}>{value}</OriginValue> : value}
                </td>
              ))}
              <td className={tables.number}>{write.number(year.depotKWh)}</td>
              <td className={tables.number}>{write.number(year.winterNightKWh)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <div className={styles.notes}>
        <p>{text.cashNote}</p>
        <p>{text.emissionsNote(text.origin[dossier.site.supply.origin ?? 'mix'])}</p>
        {plan.emissionsOpen.length > 0 && (
          <p>{text.emissionsOpen(plan.emissionsOpen.map((id) => groupName(dossier, id, all)).join(', '))}</p>
        )}
      </div>
    </>
  );
}
