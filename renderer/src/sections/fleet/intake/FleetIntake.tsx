import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Dossier } from '../../../../../shared/dossier/schema.ts';
import { fleetBook } from '../../../../../shared/intake/books.ts';
import { proposeGroups, type ProposedGroup } from '../../../../../shared/intake/grouping.ts';
import { fleetListOf } from '../../../../../shared/intake/joinRows.ts';
import { alreadyThere, type Joining } from '../../../../../shared/intake/present.ts';
import { comesAlong } from '../../../../../shared/intake/remarks.ts';
import { readVehicles } from '../../../../../shared/intake/vehicles.ts';
import { fleetPreviewWords } from '../../../../../shared/text/fleetPreview.ts';
import { intakeWords } from '../../../../../shared/text/intake.ts';
import { useDeskAddress } from '../../../desk/useDeskAddress.ts';
import { withoutItem } from '../../../dossier/edits.ts';
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
import { PresentGroups } from './PresentGroups.tsx';
import { VehicleList } from './VehicleList.tsx';

/** A list of vehicles on its way into the dossier: matched, looked at, grouped, and only then taken over. */
export function FleetIntake() {
  const { language } = useLanguage();
  const text = intakeWords[language];
  const preview = fleetPreviewWords[language].present;
  const store = useDossierStore();
  const visitDate = useDossierValue((dossier) => dossier.visit.date);
  const present = useDossierValue((dossier) => dossier.fleetGroups);
  const parameters = useParameters();
  const toast = useToast();
  const address = useDeskAddress();
  const [, navigate] = useLocation();
  const files = useLists('fleet', fleetBook);
  // Of a list without a known column there is nothing to show yet.
  const lists = useMemo(
    () => files.lists.filter(({ matches }) => matches.some(({ field }) => field !== null)),
    [files.lists],
  );

  const vehicles = useMemo(
    () =>
      readVehicles(
        lists.map(({ table, matches }) => fleetListOf(table, matches)),
        visitDate,
      ),
    [lists, visitDate],
  );
  // What may be no vehicle of the fleet comes along only when the adviser ticks it.
  const [choices, setChoices] = useState<ReadonlyMap<number, boolean>>(new Map());
  const coming = useMemo(
    () => new Set(vehicles.filter(({ id, remarks }) => choices.get(id) ?? comesAlong(remarks)).map(({ id }) => id)),
    [vehicles, choices],
  );
  const proposal = useMemo(
    () =>
      proposeGroups(
        vehicles.filter(({ id }) => coming.has(id)),
        parameters,
      ),
    [vehicles, coming, parameters],
  );
  // What was split and merged belongs to one proposal: other vehicles are proposed anew.
  const [own, setOwn] = useState<{ of: typeof proposal; groups: readonly ProposedGroup[] } | null>(null);
  const groups = own !== null && own.of === proposal ? own.groups : proposal;
  const already = useMemo(
    () =>
      alreadyThere(
        groups.map(({ group }) => group),
        present,
      ),
    [groups, present],
  );
  const [chosen, setChosen] = useState<Joining | null>(null);
  // Where vehicles could count twice, the adviser says what is meant.
  const joining = chosen ?? (already.length === 0 ? 'add' : null);
  const taken = groups.map(({ group }) => group).filter((group) => joining !== 'addNew' || !already.includes(group));
  const room = (listLimit('fleetGroups') ?? Infinity) - (joining === 'replace' ? 0 : present.length);
  const number = taken.reduce((sum, group) => sum + (group.number ?? 0), 0);
  const hindrance =
    groups.length === 0
      ? text.fleet.nothing
      : joining === null
        ? preview.choose
        : taken.length === 0
          ? preview.nothingNew
          : taken.length > room
            ? text.fleet.tooMany(taken.length, room)
            : null;

  const takeOver = (): void => {
    const added = taken.map((group) => ({ ...group, id: crypto.randomUUID() }));
    const before = store.getDossier();
    store.change((dossier) => {
      const kept = joining === 'replace' ? withoutGroups(dossier) : dossier;
      return { ...kept, fleetGroups: [...kept.fleetGroups, ...added] };
    });
    void store.flush();
    if (joining === 'replace' && present.length > 0) {
      toast({
        text: preview.replaced(added.length, number),
        undo: () => {
          store.change(({ unreadable, ...dossier }) => ({
            ...dossier,
            fleetGroups: before.fleetGroups,
            unreadable: { ...unreadable, ...before.unreadable },
          }));
          void store.flush();
        },
      });
    } else toast({ text: text.fleet.taken(added.length, number) });
    navigate(address('fleet', 'table'));
  };
  const close = (): void => {
    files.close();
    setChoices(new Map());
    setChosen(null);
  };

  return (
    <>
      <Card title={text.fleet.title} hint={text.fleet.hint}>
        <div className={styles.stack}>
          {files.lists.length > 0 && <p className={styles.quiet}>{text.columns.hint}</p>}
          {files.lists.map((list) => (
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
                setChoices(new Map());
              }}
            />
          ))}
          <ListDrop
            text={text}
            forms={files.lists.length === 0 ? text.fleet.forms : text.fleet.anotherHint}
            step={files.step}
            another={files.lists.length > 0}
            onFile={files.open}
            onDismiss={files.dismiss}
          />
          <p className={styles.quiet}>{text.fleet.plates}</p>
        </div>
      </Card>
      {vehicles.length > 0 && (
        <>
          {present.length > 0 && (
            <PresentGroups
              present={present}
              all={groups.length}
              already={already}
              joining={joining}
              onJoining={setChosen}
            />
          )}
          <GroupProposals
            groups={groups}
            onChange={(next) => setOwn({ of: proposal, groups: next })}
            parameters={parameters}
            already={already}
          />
          <VehicleList
            vehicles={vehicles}
            coming={coming}
            onTake={(id, on) => setChoices((before) => new Map([...before, [id, on]]))}
          />
          <div className={styles.actions}>
            {hindrance !== null && (
              <output className={groups.length === 0 ? styles.quiet : styles.warning}>{hindrance}</output>
            )}
            <Button variant="default" onClick={close}>
              {text.cancel}
            </Button>
            <Button disabled={hindrance !== null} onClick={takeOver}>
              {text.fleet.takeOver(taken.length, number)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** With the texts that could not be read in them. */
function withoutGroups(dossier: Dossier): Dossier {
  return dossier.fleetGroups.reduceRight((after, _, at) => withoutItem(after, 'fleetGroups', at), dossier);
}
