import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Scenario } from '../../../shared/dossier/schema.ts';
import { LAST_PLAN_YEAR } from '../../../shared/plan/replacements.ts';
import type { ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';
import { withScenario } from '../../../shared/scenarios/scenario.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { useUndoActions } from '../dossier/useUndoActions.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import { DataTable } from '../results/DataTable.tsx';
import { OriginsOf } from '../results/OriginProvider.tsx';
import type { OriginSource } from '../results/originSource.ts';
import panel from '../results/panel.module.css';
import tables from '../results/tables.module.css';
import { Card } from '../ui/Card.tsx';
import { useToast } from '../ui/useToast.ts';
import { useDossierOrigins } from '../results/useDossierOrigins.ts';
import { againstOrigins } from './againstOrigins.ts';
import { OutcomeCell, outcomeRows, type OutcomeRow } from './OutcomeCell.tsx';
import { TRIAL } from './trials.ts';
import { useScenarioText } from './useScenarioText.ts';
import type { Column } from './useVariants.ts';
import styles from './whatIf.module.css';

interface Props {
  base: ScenarioOutcome;
  columns: readonly Column[];
  firstYear: number;
  /** The dossier has moved on: what stands here follows. */
  catchingUp: boolean;
  /** Cost and peak of all of them as a drawing; null while there is one column only. */
  figure: ReactNode;
}

/** The base case and the variants beside each other, one result a row. */
export function ScenarioTable({ base, columns, firstYear, catchingUp, figure }: Props) {
  const { whatIf, text, language } = useScenarioText();
  const nameOf = (row: OutcomeRow): string => {
    const name = whatIf.rows[row];
    return typeof name === 'string' ? name : name(LAST_PLAN_YEAR);
  };
  const ofBase = useDossierOrigins();
  const rowNames = {
    difference: nameOf('difference'),
    investment: nameOf('investment'),
    depotPrice: nameOf('depotPrice'),
  };
  const differenceOf = ({ name, state, source }: Column): OriginSource | null =>
    ofBase === null || source === null || !state?.outcome
      ? null
      : againstOrigins({ outcome: state.outcome, source }, { outcome: base, source: ofBase }, name, rowNames, language);
  return (
    <Card title={whatIf.tableTitle} hint={whatIf.tableHint}>
      {figure && <div className={catchingUp ? panel.old : undefined}>{figure}</div>}
      <DataTable caption={whatIf.caption} equal>
        <thead>
          <tr>
            <th scope="col">{whatIf.item}</th>
            <th scope="col">
              <span className={styles.name}>{whatIf.now}</span>
              {catchingUp ? (
                <span className={panel.busy}>{text.catchingUp}</span>
              ) : (
                <span className={styles.differences}>{whatIf.nowSaid}</span>
              )}
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.scenario.id} column={column} firstYear={firstYear} />
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomeRows.map((row) => (
            <tr key={row}>
              <th scope="row">{nameOf(row)}</th>
              <td className={catchingUp ? panel.old : undefined}>
                <OutcomeCell row={row} outcome={base} base={null} />
              </td>
              {columns.map((column) => {
                const { scenario, state, source } = column;
                return (
                  <td key={scenario.id} className={catchingUp || state?.catchingUp === true ? panel.old : undefined}>
                    {state?.outcome ? (
                      <OriginsOf source={source}>
                        <OutcomeCell row={row} outcome={state.outcome} base={base} difference={differenceOf(column)} />
                      </OriginsOf>
                    ) : (
                      <span className={tables.quiet}>
                        {state?.failed === true ? whatIf.failed : whatIf.calculating}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}

interface HeadProps {
  column: Column;
  firstYear: number;
}

/** Name, what differs, and what can be done with it. */
function ColumnHead({ column: { scenario, name, differences }, firstYear }: HeadProps) {
  const { whatIf } = useScenarioText();
  const { change } = useDossier();
  const { undo } = useUndoActions(useDossierStore());
  const toast = useToast();
  const listed = [...differences.choices, ...differences.figures];
  const without = (scenarios: readonly Scenario[]): Scenario[] => scenarios.filter(({ id }) => id !== scenario.id);
  return (
    <th scope="col">
      <span className={styles.name}>{name}</span>
      {listed.length > 0 && (
        <ul className={styles.differences}>
          {listed.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {scenario.id !== TRIAL && (
        <span className={styles.actions}>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={whatIf.chooseThis(name)}
            onClick={() => {
              change((dossier) => {
                const chosen = withScenario(dossier, scenario, firstYear);
                return { ...chosen, scenarios: without(chosen.scenarios) };
              });
              toast({ text: whatIf.chosen(name), undo });
            }}
          >
            {whatIf.choose}
          </Button>
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label={whatIf.remove(name)}
            title={whatIf.remove(name)}
            onClick={() => {
              change((dossier) => ({ ...dossier, scenarios: without(dossier.scenarios) }));
              toast({ text: whatIf.removed(name), undo });
            }}
          >
            <IconTrash size={15} aria-hidden="true" />
          </ActionIcon>
        </span>
      )}
    </th>
  );
}
