import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { jointSentences } from '../../../shared/advice/talk/neighbours.ts';
import type { JointRecord } from '../../../shared/dossier/talk.ts';
import { writeDate } from '../../../shared/format/dates.ts';
import { localWords } from '../../../shared/text/local.ts';
import { originListWords } from '../../../shared/text/originLists.ts';
import { parkOrigins } from '../collective/parkOrigins.ts';
import { useParkAnswer, type ParkAnswer } from '../collective/useParkAnswer.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useLanguage } from '../language/useLanguage.ts';
import { OriginList } from '../results/OriginList.tsx';
import { OriginsOf } from '../results/OriginProvider.tsx';
import panel from '../results/panel.module.css';
import { useResultsText } from '../results/useResultsText.ts';
import { useDossierList } from '../start/useDossierList.ts';
import { Card } from '../ui/Card.tsx';
import { today } from '../ui/moments.ts';
import { withTalk } from './talkEdits.ts';
import styles from './neighbours.module.css';
import visit from './visit.module.css';

const samePark = (one: string | null, other: string): boolean =>
  (one ?? '').trim().toLowerCase() === other.trim().toLowerCase();

/** Neighbours on the same business park: interest, and what acting together brings. */
export function NeighboursCard() {
  const { language } = useLanguage();
  const { neighbours: text } = localWords[language];
  const { dossier, change } = useDossier();
  const list = useDossierList();
  const park = dossier.company.businessPark?.trim() ?? '';
  const stored = list === null || list === 'failed' ? [] : list;
  const others = park === '' ? [] : stored.filter((one) => one.id !== dossier.id && samePark(one.businessPark, park));
  const { joint } = dossier.talk.neighbours;
  const takeJoint = (next: JointRecord | null): void =>
    change((now) => withTalk(now, { neighbours: { ...now.talk.neighbours, joint: next } }));
  return (
    <Card title={text.title} hint={text.intro}>
      <p>{park === '' ? text.noPark : others.length === 0 ? text.noneFound(park) : text.found(others.length, park)}</p>
      {others.length > 0 && <Calculation ids={[dossier.id, ...others.map((one) => one.id)]} onTake={takeJoint} />}
      {joint !== null && (
        <div className={visit.keptNote}>
          <p className={visit.muted}>
            {text.inDossier(joint.on === null ? text.unknownWhen : writeDate(joint.on, language))}
          </p>
          <p className={styles.sentences}>{jointSentences(joint, language).join(' ')}</p>
          <OriginList
            ids={['neighbours/jointKW', 'neighbours/singlesKW', 'neighbours/won', 'neighbours/groupContractKW']}
            label={originListWords[language].of(text.title)}
          />
          <button type="button" className={visit.quiet} onClick={() => takeJoint(null)}>
            {text.remove}
          </button>
        </div>
      )}
      <div className={visit.fields}>
        <ChoiceField
          path="talk.neighbours.interest"
          label={text.interest}
          mayBeUnknown={false}
          options={[
            { value: 'yes', label: text.yes },
            { value: 'no', label: text.no },
          ]}
        />
        <TextField path="talk.neighbours.notes" label={text.notes} long wide mayBeUnknown={false} />
      </div>
    </Card>
  );
}

/** What the sentences about the neighbours state. */
const PARK_VALUES = ['park/vehicles', 'park/joint', 'park/singles', 'park/won', 'park/group'];

const NOBODY: readonly string[] = [];

function Calculation({ ids, onTake }: { ids: readonly string[]; onTake: (joint: JointRecord) => void }) {
  const { language } = useLanguage();
  const { neighbours: text } = localWords[language];
  const [asked, setAsked] = useState(false);
  const key = ids.join(' ');
  // The same list as long as the same companies are in it: another list would start the calculation anew.
  const chosen = useMemo(() => (asked ? key.split(' ') : NOBODY), [asked, key]);
  const { answer } = useParkAnswer(chosen);
  const found = jointOf(answer);
  const { park, joint, plaza, counted } = answer;
  const texts = useResultsText();
  const source = park === null || plaza === null ? null : parkOrigins({ park, joint, plaza }, counted, texts);
  if (!asked) {
    return (
      <Button size="sm" variant="light" mt={8} mb={6} onClick={() => setAsked(true)}>
        {text.calculate}
      </Button>
    );
  }
  if (answer.failed) return <p role="alert">{text.failed}</p>;
  if (found === null) return <p className={panel.busy}>{text.calculating}</p>;
  return (
    <div className={visit.keptNote}>
      <output className={styles.sentences}>{jointSentences(found, language).join(' ')}</output>
      {source !== null && (
        <OriginsOf source={source}>
          <OriginList ids={PARK_VALUES} label={originListWords[language].of(text.title)} />
        </OriginsOf>
      )}
      <div className={styles.buttons}>
        <Button
          size="xs"
          variant="light"
          onClick={() => {
            onTake(found);
            setAsked(false);
          }}
        >
          {text.takeOver}
        </Button>
        <span className={visit.muted}>{text.privacy}</span>
      </div>
    </div>
  );
}

function jointOf({ park, joint }: ParkAnswer): JointRecord | null {
  if (park === null || joint === null) return null;
  return {
    on: today(),
    companies: park.members.length,
    vehicles: park.vehicles,
    singlesKW: Math.max(0, joint.peakKW + joint.wonKW),
    jointKW: Math.max(0, joint.peakKW),
    groupContractKW: Math.max(0, joint.groupContractKW),
  };
}
