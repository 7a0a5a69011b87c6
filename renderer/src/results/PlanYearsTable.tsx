import type { ReactNode } from 'react';
import { missingNames } from '../../../shared/advice/missingCosts.ts';
import { costStanding, missingCosts } from '../../../shared/assessment/costStanding.ts';
import type { TcoResult } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { PlanResult, PlanYear } from '../../../shared/plan/plan.ts';
import { costStandingWords } from '../../../shared/text/costStanding.ts';
import { DataTable, TableHead } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import { OriginValue } from './OriginProvider.tsx';
import styles from './screen.module.css';
import tables from './tables.module.css';
import { ToneMark } from './ToneMark.tsx';
import { useMoneyText } from './useMoneyText.ts';

/** Money of each year of the plan; without what it makes against diesel where no amount of that may be told. */
export function PlanMoneyTable({ plan, tco }: { plan: PlanResult; tco: TcoResult }) {
  const { money, write, domain, language } = useMoneyText();
  const standing = costStanding(tco.groups);
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
          {plan.years.map((year) => {
            const of = (what: string, value: string) => (
              <OriginValue key={what} id={`plan/${year.year}/${what}`}>
                {value}
              </OriginValue>
            );
            return (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                <Figures
                  values={[
                    year.replaced + year.renewed === 0
                      ? '–'
                      : of('replaced', write.number(year.replaced + year.renewed)),
                    of('electric', write.number(year.electric)),
                    year.investment === 0 ? (
                      '–'
                    ) : (
                      <OriginValue id={`plan/${year.year}/investment`}>{write.euro(year.investment)}</OriginValue>
                    ),
                    year.subsidy === 0 ? '–' : of('subsidy', write.euro(year.subsidy)),
                    ...(standing === 'unknown'
                      ? [domain.lineState.open, domain.lineState.open]
                      : [
                          of('cash', write.signedEuro(year.cashEffect)),
                          of('cumulative', write.signedEuro(year.cumulativeCash)),
                        ]),
                  ]}
                />
              </tr>
            );
          })}
        </tbody>
      </DataTable>
      <div className={styles.notes}>
        {standing !== 'complete' && (
          <p>
            <ToneMark tone="open">
              {costStandingWords[language].notComplete(missingNames(missingCosts(tco.groups), language))}
            </ToneMark>
          </p>
        )}
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
  const origin = (year: number | 'today', what: string, value: string) => (
    <OriginValue key={what} id={`plan/${year}/${what}`}>
      {value}
    </OriginValue>
  );
  const emissions = (year: number | 'today', of: PlanYear['emissions']): ReactNode[] => [
    origin(year, 'co2', write.number(of.co2WtwTonnes, 1)),
    origin(year, 'co2Use', write.number(of.co2TtwTonnes, 1)),
    origin(year, 'nox', write.number(of.noxKg, 1)),
    origin(year, 'pm', write.number(of.pmKg, 1)),
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
                  ...emissions('today', first.emissionsToday),
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
                  ...emissions(year.year, year.emissions),
                  origin(year.year, 'depot', write.number(year.depotKWh)),
                  origin(year.year, 'night', write.number(year.winterNightKWh)),
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
