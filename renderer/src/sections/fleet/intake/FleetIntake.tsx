import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { fleetBook } from '../../../../../shared/intake/books.ts';
import { proposeGroups, type ProposedGroup } from '../../../../../shared/intake/grouping.ts';
import { fieldsOfRow } from '../../../../../shared/intake/matching.ts';
import { readVehicles } from '../../../../../shared/intake/vehicles.ts';
import { intakeWords } from '../../../../../shared/text/intake.ts';
import { useDeskAddress } from '../../../desk/useDeskAddress.ts';
import { listLimit } from '../../../dossier/fieldRules.ts';
import { useDossierStore, useDossierValue } from '../../../dossier/useDossier.ts';
import { useParameters } from '../../../dossier/useParameters.ts';
import { ColumnMatching } from '../../../intake/ColumnMatching.tsx';
import styles from '../../../intake/intake.module.css';
import { ListDrop } from '../../../intake/ListDrop.tsx';
import { useLists } from '../../../intake/useLists.ts';
import { useLanguage } from '../../../language/useLanguage.ts';
import { Card } from '../../../ui/Card.tsx';
import { useToast } from '../../../ui/useToast.ts';
import { GroupProposals } from './GroupProposals.tsx';
import { VehicleList } from './VehicleList.tsx';

/** A list of vehicles on its way into the dossier: matched, looked at, grouped, and only then taken over. */
export function FleetIntake() {
  const { language } = useLanguage();
  const text = intakeWords[language];
  const store = useDossierStore();
  const visitDate = useDossierValue((dossier) => dossier.visit.date);
  const present = useDossierValue((dossier) => dossier.fleetGroups.length);
  const parameters = useParameters();
  const toast = useToast();
  const address = useDeskAddress();
  const [, navigate] = useLocation();
  const files = useLists('fleet', fleetBook);
  const { lists } = files;

  const vehicles = useMemo(
    () =>
      readVehicles(
        lists.map(({ table, matches }) => ({
          rows: table.rows.map((row) => fieldsOfRow(row, matches)),
          lines: table.lines,
        })),
        visitDate,
      ),
    [lists, visitDate],
  );
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const proposal = useMemo(
    () =>
      proposeGroups(
        vehicles.filter(({ id }) => !leftOut.has(id)),
        parameters,
      ),
    [vehicles, leftOut, parameters],
  );
  // What was split and merged belongs to one proposal: other vehicles are proposed anew.
  const [own, setOwn] = useState<{ of: typeof proposal; groups: readonly ProposedGroup[] } | null>(null);
  const groups = own !== null && own.of === proposal ? own.groups : proposal;
  const room = (listLimit('fleetGroups') ?? Infinity) - present;
  const number = groups.reduce((sum, { group }) => sum + (group.number ?? 0), 0);

  const takeOver = (): void => {
    const added = groups.map(({ group }) => ({ ...group, id: crypto.randomUUID() }));
    store.change((dossier) => ({ ...dossier, fleetGroups: [...dossier.fleetGroups, ...added] }));
    void store.flush();
    toast({ text: text.fleet.taken(added.length, number) });
    navigate(address('fleet', 'table'));
  };

  return (
    <>
      <Card title={text.fleet.title} hint={text.fleet.hint}>
        <div className={styles.stack}>
          {lists.length > 0 && <p className={styles.quiet}>{text.columns.hint}</p>}
          {lists.map((list) => (
            <ColumnMatching
              key={list.id}
              list={list}
              text={text}
              fields={fleetBook.fields}
              names={text.fleet.field}
              onChoose={(column, field) => files.choose(list.id, column, field)}
              onSheet={(sheet) => files.chooseSheet(list.id, sheet)}
              onRemove={() => {
                files.remove(list.id);
                setLeftOut(new Set());
              }}
            />
          ))}
          <ListDrop
            text={text}
            forms={lists.length === 0 ? text.fleet.forms : text.fleet.anotherHint}
            step={files.step}
            another={lists.length > 0}
            onFile={files.open}
            onDismiss={files.dismiss}
          />
          <p className={styles.quiet}>{text.fleet.plates}</p>
        </div>
      </Card>
      {vehicles.length > 0 && (
        <>
          <GroupProposals
            groups={groups}
            onChange={(next) => setOwn({ of: proposal, groups: next })}
            parameters={parameters}
          />
          <VehicleList vehicles={vehicles} leftOut={leftOut} onLeaveOut={setLeftOut} />
          <div className={styles.actions}>
            {groups.length === 0 && <p className={styles.quiet}>{text.fleet.nothing}</p>}
            {groups.length > room && <p className={styles.warning}>{text.fleet.tooMany(groups.length, room)}</p>}
            <Button
              variant="default"
              onClick={() => {
                files.close();
                setLeftOut(new Set());
              }}
            >
              {text.cancel}
            </Button>
            <Button disabled={groups.length === 0 || groups.length > room} onClick={takeOver}>
              {text.fleet.takeOver(groups.length, number)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
