import { certainFrom } from '../../../shared/access/access.ts';
import type { LiveAnswer } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { OriginValue } from './OriginProvider.tsx';
import styles from './panel.module.css';
import { SectionLink, Tile } from './Tile.tsx';
import { ToneMark } from './ToneMark.tsx';
import { UncountedNote } from './UncountedNote.tsx';
import { useResultsText } from './useResultsText.ts';

interface Props {
  answer: LiveAnswer;
  dossier: Dossier;
}

/** Vehicles that lose access, and when the first does. */
export function AccessTile({ answer, dossier }: Props) {
  const { text } = useResultsText();
  const { panel } = text;
  const { access } = answer;
  return (
    <Tile title={panel.access}>
      {access.vehicles === 0 ? (
        <>
          <p>{panel.noVehicles}</p>
          <p className={styles.small}>{panel.noVehiclesHint}</p>
          <SectionLink to="fleet">{text.goTo.fleet}</SectionLink>
        </>
      ) : access.rows.length === 0 ? (
        <>
          <WithoutZones dossier={dossier} />
          <UncountedNote access={access} dossier={dossier} className={styles.small} />
        </>
      ) : (
        <KnownAccess answer={answer} dossier={dossier} />
      )}
    </Tile>
  );
}

function WithoutZones({ dossier }: { dossier: Dossier }) {
  const { text } = useResultsText();
  const none = dossier.fleetGroups.every((group) => group.noZones);
  if (none) return <ToneMark tone="good">{text.panel.accessNoZones}</ToneMark>;
  const asked = dossier.fleetGroups.every(({ noZones, unknown }) => noZones || unknown.includes('zones'));
  return (
    <>
      <p>{asked ? text.panel.accessUnknown : text.panel.accessAsk}</p>
      <SectionLink to="fleet">{text.goTo.fleet}</SectionLink>
    </>
  );
}

function KnownAccess({ answer, dossier }: Props) {
  const { text, write } = useResultsText();
  const { panel } = text;
  const { vehicles, vehiclesRefused, vehiclesOpen, firstRefusal, rows } = answer.access;
  const first = rows.find((row) => firstRefusal !== null && certainFrom(row) === firstRefusal);
  const planned = rows.some((row) => row.outcome === 'planned');
  // A vehicle that one zone refuses for certain can have an answer open for another.
  const everyOpenIsRefused =
    answer.access.zonesNotAsked.length === 0 &&
    rows
      .filter((row) => row.outcome === 'open')
      .every(({ groupId }) => rows.some((row) => row.groupId === groupId && certainFrom(row) !== null));
  const today = answer.visitDate ?? answer.parameterEdition;
  return (
    <>
      {first && firstRefusal !== null && (
        <>
          <p className={styles.big}>
            <OriginValue id="fleetAccess/refused">{text.vehiclesOf(vehiclesRefused, vehicles)}</OriginValue>
          </p>
          <p className={styles.says}>
            <ToneMark tone="bad">
              <OriginValue id={`access/${first.groupId}/${first.zoneId}`}>
                {firstRefusal <= today
                  ? panel.accessLost(write.unbrokenDate(firstRefusal))
                  : panel.accessLoses(write.unbrokenDate(firstRefusal))}
              </OriginValue>
            </ToneMark>
          </p>
        </>
      )}
      {!first && vehiclesOpen === 0 && !planned && <ToneMark tone="good">{panel.accessKeeps}</ToneMark>}
      {!first && planned && <ToneMark tone="warning">{panel.accessPlanned}</ToneMark>}
      {vehiclesOpen > 0 && (
        <p className={styles.says}>
          <ToneMark tone="open">
            <OriginValue id="fleetAccess/open">
              {(everyOpenIsRefused ? panel.accessOpenToo : panel.accessOpen)(vehiclesOpen)}
            </OriginValue>
          </ToneMark>
        </p>
      )}
      <UncountedNote access={answer.access} dossier={dossier} className={styles.small} />
    </>
  );
}
