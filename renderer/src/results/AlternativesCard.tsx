import { useState } from 'react';
import { writerFor } from '../../../shared/advice/write.ts';
import type { GroupAlternative, GroupTco } from '../../../shared/assessment/results.ts';
import type { FleetGroup } from '../../../shared/dossier/schema.ts';
import { figuresIn, fillIn } from '../../../shared/text/fillIn.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { Card } from '../ui/Card.tsx';
import { Together } from '../ui/Together.tsx';
import { DataTable } from './DataTable.tsx';
import { OriginLink, OriginValue } from './OriginProvider.tsx';
import styles from './screen.module.css';
import tables from './tables.module.css';
import { ToneMark } from './ToneMark.tsx';
import { useMoneyText } from './useMoneyText.ts';

interface Props {
  group: GroupTco;
  name: string;
  record: FleetGroup | undefined;
}

/** Every way to go on, for a purchase now and in the planned year, with what speaks against it. */
export function AlternativesCard({ group, name, record }: Props) {
  const { money } = useMoneyText();
  const text = money.alternatives;
  const [showsNow, setShowsNow] = useState(false);
  const moment = showsNow && group.now !== null ? group.now : group.planned;
  return (
    <Card title={text.title} hint={text.hint}>
      {group.now !== null && (
        <fieldset aria-label={text.moment} className={styles.choice}>
          <button type="button" aria-pressed={!showsNow} onClick={() => setShowsNow(false)}>
            {text.planned(group.planned.purchaseDate.slice(0, 4))}
          </button>
          <button type="button" aria-pressed={showsNow} onClick={() => setShowsNow(true)}>
            {text.now}
          </button>
        </fieldset>
      )}
      <DataTable caption={text.caption(name)}>
        <thead>
          <tr>
            <th scope="col">{text.columns.alternative}</th>
            <th scope="col" className={tables.number}>
              {text.columns.perYear}
            </th>
            <th scope="col" className={tables.number}>
              {text.columns.perKm}
            </th>
            <th scope="col" className={tables.number}>
              {text.columns.difference}
            </th>
            <th scope="col" className={tables.act}>
              {text.columns.inPlan}
            </th>
          </tr>
        </thead>
        <tbody>
          {moment.alternatives.map((one) => (
            <AlternativeRow
              key={one.id}
              one={one}
              groupId={group.groupId}
              chosen={(record?.chosenAlternative ?? 'electric') === one.id}
              purchaseDate={moment.purchaseDate}
              room={moment === group.planned ? 'tco' : 'tcoNow'}
            />
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}

interface RowProps {
  one: GroupAlternative;
  groupId: string;
  chosen: boolean;
  purchaseDate: string;
  /** What the ids of this moment of purchase begin with. */
  room: 'tco' | 'tcoNow';
}

function AlternativeRow({ one, groupId, chosen, purchaseDate, room }: RowProps) {
  const { money, costs, write, domain } = useMoneyText();
  const text = money.alternatives;
  const { change } = useDossier();
  const { ledger, difference } = one;
  const id = `${room}/${groupId}/${one.id}`;
  const choose = (): void =>
    change((dossier) => ({
      ...dossier,
      fleetGroups: dossier.fleetGroups.map((group) =>
        group.id === groupId ? { ...group, chosenAlternative: one.id } : group,
      ),
    }));
  // A total with a line missing on one side would be taken for a bargain.
  const leans = one.oneSided.length > 0;
  const perYear = ledger === null ? null : leans ? domain.lineState.open : write.euro(ledger.perYear);
  return (
    <tr>
      <th scope="row">
        {costs.alternative[one.id]}
        <span className={tables.remark}>{costs.alternativeText[one.id]}</span>
        <Remarks one={one} id={id} purchaseDate={purchaseDate} />
      </th>
      {ledger === null ? (
        <td colSpan={3} className={`${tables.centre} ${tables.quiet}`}>
          {text.notPossible}
        </td>
      ) : (
        <>
          <td className={tables.number}>
            {/* What is open is named below it: the drawer would tell an amount. */}
            <OriginValue id={leans ? null : id}>{perYear}</OriginValue>
            {ledger.open.length > 0 && <span className={tables.remark}>{text.incomplete}</span>}
          </td>
          <td className={tables.number}>
            {leans ? '–' : <OriginValue id={`${id}/perKm`}>{write.euroExact(ledger.perKm)}</OriginValue>}
          </td>
          <td className={tables.number}>
            {one.id === 'diesel' ? (
              <span className={tables.quiet}>{text.reference}</span>
            ) : difference === null || leans ? (
              <ToneMark tone="open">{domain.lineState.open}</ToneMark>
            ) : (
              <OriginValue id={`${id}/less`}>{write.signedEuro(difference)}</OriginValue>
            )}
          </td>
        </>
      )}
      <td className={tables.act}>
        {chosen ? (
          <ToneMark tone="good">{text.chosen}</ToneMark>
        ) : (
          ledger !== null && (
            <button
              type="button"
              className={styles.small}
              aria-label={text.chooseOf(costs.alternative[one.id])}
              onClick={choose}
            >
              {text.choose}
            </button>
          )
        )}
      </td>
    </tr>
  );
}

/** What stands in the way, what is missing, and where the vehicle is not let in. */
function Remarks({ one, id, purchaseDate }: { one: GroupAlternative; id: string; purchaseDate: string }) {
  const { money, costs, write, language } = useMoneyText();
  const parameters = useParameters();
  const text = money.alternatives;
  const open = one.ledger?.open ?? [];
  const days = one.refusedIn.map((place) => place.from).sort();
  const places = writerFor(language).list(one.refusedIn.map((place) => place.municipality));
  return (
    <>
      {one.obstacles.map((obstacle) => (
        <span key={obstacle} className={tables.remark}>
          {fillIn(costs.obstacle[obstacle], parameters, language)}{' '}
          {figuresIn(costs.obstacle[obstacle]).map((figure) => (
            <OriginLink key={figure} id={`figure/${figure}`} of={parameters.figure(figure).name[language]} />
          ))}
        </span>
      ))}
      {one.refusedIn.length > 0 && (
        <span className={tables.remark}>
          <ToneMark tone="bad">
            {days[0] <= purchaseDate ? (
              <Together text={text.refusedAlready(places)} />
            ) : (
              <OriginValue id={`${id}/refused`}>
                <Together text={text.refused(places, write.unbrokenDate(days[0]))} />
              </OriginValue>
            )}
          </ToneMark>
        </span>
      )}
      {open.length > 0 && (
        <span className={tables.remark}>
          {text.open(open.map((type) => costs.costType[type].toLowerCase()).join(', '))}
        </span>
      )}
    </>
  );
}
