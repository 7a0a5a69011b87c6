import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { proposedChoice, type Arrival, type Choice, type Standing } from '../../../shared/exchange/compare.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { dayAndTime } from '../ui/moments.ts';
import styles from './data.module.css';
import type { Arriving } from './useArrivals.tsx';

interface Props {
  arriving: Arriving | null;
  trouble: string | null;
  busy: boolean;
  onConfirm: (choices: ReadonlyMap<string, Choice>) => void;
  onClose: () => void;
}

/** Long lists are cut: what is alike says so in the count, and what differs comes first. */
const mostShown = 100;

const order: Record<Standing, number> = { laptopNewer: 0, fileNewer: 1, erased: 2, new: 3, same: 4 };

/** What can be chosen for a dossier, by how it stands to the one on the laptop. */
const possible: Record<Standing, readonly Choice[]> = {
  new: ['add', 'leave'],
  same: [],
  fileNewer: ['takeFile', 'keepPresent', 'keepBoth'],
  laptopNewer: ['takeFile', 'keepPresent', 'keepBoth'],
  erased: ['leave', 'add'],
};

export function ArrivalDialog({ arriving, ...rest }: Props) {
  // What is chosen belongs to one file; another file begins anew.
  return arriving && <OneArrival key={arriving.fileName} arriving={arriving} {...rest} />;
}

function OneArrival({ arriving, trouble, busy, onConfirm, onClose }: Props & { arriving: Arriving }) {
  const { language } = useLanguage();
  const { arrival: words } = useDataText();
  const reportWords = reportScreenWords[language];
  const { cancel, close } = useText().screens;
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const { arrivals, versions, attachments, exchange, purpose } = arriving;
  const choiceOf = ({ arriving: { id }, standing }: Arrival): Choice =>
    choices.get(id) ?? proposedChoice(standing, purpose);
  const sorted = [...arrivals].sort((one, other) => order[one.standing] - order[other.standing]);
  const nothing =
    arrivals.every((arrival) => choiceOf(arrival) === 'leave') && versions.length === 0 && attachments === 0;
  const moment = exchange.head && dayAndTime(exchange.head.createdAt, language);

  return (
    <Dialog
      opened
      size={760}
      title={purpose === 'restore' ? words.restoreTitle : words.importTitle}
      onClose={onClose}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {nothing ? close : cancel}
          </Button>
          <Button disabled={nothing} loading={busy} onClick={() => onConfirm(choices)}>
            {purpose === 'restore' ? words.confirmRestore : words.confirmImport}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p className={styles.quiet}>
          {moment
            ? words.from(purpose === 'restore' ? words.backup : arriving.fileName, moment)
            : words.undated(arriving.fileName)}
        </p>
        <p>
          {arrivals.length === 0 ? words.empty : words.holds(arrivals.length, exchange.versions.length)}{' '}
          {countsOf(arrivals, words.counts)}
        </p>
        {trouble && (
          <p role="alert" className={styles.trouble}>
            {trouble}
          </p>
        )}
        {attachments > 0 && <p>{reportWords.attachmentsArrive(attachments)}</p>}
        {nothing && arrivals.length > 0 && <p>{words.nothingToDo}</p>}
        <ul className={styles.arrivals}>
          {sorted.slice(0, mostShown).map((arrival) => (
            <ArrivalLine
              key={arrival.arriving.id}
              arrival={arrival}
              choice={choiceOf(arrival)}
              onChoose={(choice) => setChoices(new Map([...choices, [arrival.arriving.id, choice]]))}
            />
          ))}
        </ul>
        {sorted.length > mostShown && <p className={styles.quiet}>+ {sorted.length - mostShown}</p>}
        <p className={styles.quiet}>
          {words.nothingLost} {purpose === 'restore' && words.othersStay}
        </p>
      </div>
    </Dialog>
  );
}

function countsOf(arrivals: readonly Arrival[], words: Record<Standing, (count: number) => string>): string {
  const standings = (Object.keys(words) as Standing[]).flatMap((standing) => {
    const count = arrivals.filter((one) => one.standing === standing).length;
    return count === 0 ? [] : [words[standing](count)];
  });
  return standings.length === 0 ? '' : `${standings.join(', ')}.`;
}

interface LineProps {
  arrival: Arrival;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

function ArrivalLine({ arrival: { arriving, present, standing }, choice, onChoose }: LineProps) {
  const { language } = useLanguage();
  const { arrival: words } = useDataText();
  const { start } = useText().screens;
  const name = arriving.company.name ?? start.nameless;
  const moments = [
    words.onFile(dayAndTime(arriving.changedAt, language)),
    present && standing !== 'same' ? words.onLaptop(dayAndTime(present.changedAt, language)) : null,
  ].filter((one) => one !== null);
  return (
    <li className={styles.arrival} data-standing={standing}>
      <span className={styles.arrivalName}>
        <strong>{name}</strong>
        <span className={styles.quiet}>
          {words.standing[standing]} · {moments.join(' · ')}
        </span>
      </span>
      {possible[standing].length > 0 && (
        <NativeSelect
          size="xs"
          className={styles.select}
          aria-label={words.choiceFor(name)}
          value={choice}
          onChange={(event) => onChoose(event.currentTarget.value as Choice)}
        >
          {possible[standing].map((one) => (
            <option key={one} value={one}>
              {words.choice[one]}
            </option>
          ))}
        </NativeSelect>
      )}
    </li>
  );
}
