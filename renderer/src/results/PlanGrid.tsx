import { useState, type KeyboardEvent } from 'react';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { PlanGroup, PlanResult } from '../../../shared/plan/plan.ts';
import { replacementWords } from '../../../shared/text/replacement.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { DataTable } from './DataTable.tsx';
import { groupName } from './groupNames.ts';
import { movedReplacements } from './planEdits.ts';
import styles from './plan.module.css';
import tables from './tables.module.css';
import { useMoneyText } from './useMoneyText.ts';

/** One row per group, one cell per year: arrows walk through it, a number moves vehicles. */
export function PlanGrid({ plan, dossier }: { plan: PlanResult; dossier: Dossier }) {
  const all = useMoneyText();
  const text = all.money.plan;
  const years = plan.years.map((one) => one.year);
  return (
    <DataTable caption={text.tableCaption}>
      <thead>
        <tr>
          <th scope="col">{text.group}</th>
          {years.map((year) => (
            <th key={year} scope="col" className={styles.year}>
              {`’${String(year).slice(2)}`}
            </th>
          ))}
          <th scope="col" className={tables.number}>
            {text.planned}
          </th>
        </tr>
      </thead>
      <tbody>
        {plan.groups.map((group) => (
          <PlanRow
            key={group.groupId}
            group={group}
            name={groupName(dossier, group.groupId, all)}
            years={years}
            moved={dossier.fleetGroups.find((one) => one.id === group.groupId)?.replacements !== null}
          />
        ))}
      </tbody>
    </DataTable>
  );
}

interface RowProps {
  group: PlanGroup;
  name: string;
  years: readonly number[];
  moved: boolean;
}

function PlanRow({ group, name, years, moved }: RowProps) {
  const { money, write, language } = useMoneyText();
  const text = money.plan;
  const { change } = useDossier();
  const planned = group.replacements.reduce((sum, one) => sum + one.number, 0);
  const put = (replacements: { year: number; number: number }[] | null): void =>
    change((dossier) => ({
      ...dossier,
      fleetGroups: dossier.fleetGroups.map((one) => (one.id === group.groupId ? { ...one, replacements } : one)),
    }));
  return (
    <tr className={styles.planned}>
      <th scope="row">
        {name}
        {group.assumed && <span className={tables.remark}>{replacementWords[language].assumed(String(years[0]))}</span>}
        {moved && (
          <button type="button" className={styles.reset} aria-label={text.resetOf(name)} onClick={() => put(null)}>
            {text.reset}
          </button>
        )}
      </th>
      {years.map((year) => (
        <td key={year} className={styles.year}>
          <PlanCell
            label={text.cell(name, String(year))}
            number={group.replacements.find((one) => one.year === year)?.number ?? 0}
            onNumber={(number) => put(movedReplacements(group, year, number))}
          />
        </td>
      ))}
      <td className={tables.number}>{text.of(write.number(planned), write.number(group.number))}</td>
    </tr>
  );
}

interface CellProps {
  label: string;
  number: number;
  onNumber: (number: number) => void;
}

/** A number of vehicles; what is no whole number is taken back when the cell is left. */
function PlanCell({ label, number, onNumber }: CellProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (number === 0 ? '' : String(number));
  const leave = (): void => {
    if (typed !== null && /^\d{0,4}$/.test(typed.trim())) {
      const next = typed.trim() === '' ? 0 : Number(typed.trim());
      if (next !== number) onNumber(next);
    }
    setTyped(null);
  };
  const walk = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') return leave();
    const cells = [...(event.currentTarget.closest('table')?.querySelectorAll('input') ?? [])];
    const row = event.currentTarget.closest('tr')?.querySelectorAll('input').length ?? 0;
    const step = { ArrowUp: -row, ArrowDown: row }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    cells[cells.indexOf(event.currentTarget) + step]?.focus();
  };
  return (
    <input
      className={styles.cell}
      data-long={shown.length > 3 || undefined}
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      value={shown}
      placeholder="·"
      onChange={(event) => setTyped(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={leave}
      onKeyDown={walk}
    />
  );
}
