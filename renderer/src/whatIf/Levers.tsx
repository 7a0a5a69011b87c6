import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { strategyIds, type AlternativeId, type Scenario } from '../../../shared/dossier/schema.ts';
import { leversOf } from '../../../shared/scenarios/levers.ts';
import { notPossibleIn } from '../../../shared/scenarios/notPossible.ts';
import { emptyScenario, isEmpty, mostScenarios, withFigure } from '../../../shared/scenarios/scenario.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { parameterFact, writeFigure } from '../results/parameterFacts.ts';
import screen from '../results/screen.module.css';
import { Card } from '../ui/Card.tsx';
import { useToast } from '../ui/useToast.ts';
import { Knob } from './Knob.tsx';
import { NotPossibleNote } from './NotPossibleNote.tsx';
import { PlainChoice } from './PlainChoice.tsx';
import { PlainNumber } from './PlainNumber.tsx';
import { TRIAL } from './trials.ts';
import { useScenarioText } from './useScenarioText.ts';
import styles from './whatIf.module.css';

const alternatives: readonly AlternativeId[] = ['electric', 'electricFinanced', 'electricLeased', 'lightElectric'];

/** How far the plan can be moved, years: a whole holding period is another plan. */
const SHIFT = 5;

interface Props {
  assessment: Assessment;
  trial: Scenario;
  onTry: (next: Scenario) => void;
  /** Variants that are kept already. */
  count: number;
  /** What comes of it, kept in view while a knob is turned. */
  strip: ReactNode;
}

export function Levers({ assessment, trial, onTry, count, strip }: Props) {
  const all = useScenarioText();
  const { whatIf, costs, domain } = all;
  const parameters = useParameters();
  const day = assessment.visitDate ?? assessment.parameterEdition;
  const levers = leversOf(assessment.tco, parameters);
  const put = (change: Partial<Scenario>): void => onTry({ ...trial, ...change });
  const notPossible = notPossibleIn(assessment, trial.alternative);
  // What no group can do changes nothing: alone it is no variant.
  const changesNothing = notPossible.sameAsNow && isEmpty({ ...trial, alternative: null });
  const halfBattery = (trial.batteryKWh === null) !== (trial.batteryKW === null);
  return (
    <Card title={whatIf.leversTitle} hint={whatIf.leversHint}>
      {strip}
      {levers.length === 0 && <p className={screen.text}>{whatIf.noLevers}</p>}
      <div className={styles.knobs}>
        {levers.map((lever) => {
          const fact = parameterFact(lever.figure, parameters, day, all);
          const own = trial.figures.find(({ id }) => id === lever.figure)?.typical;
          const unit = fact.unit === '' ? '' : ` ${fact.unit}`;
          return (
            <Knob
              key={lever.figure}
              origin={`figure/${lever.figure}`}
              typedIn={fact.unit}
              label={fact.name}
              value={own ?? lever.typical}
              changed={own !== undefined}
              min={lever.low}
              max={lever.high}
              step={lever.step}
              write={(value) => `${writeFigure(value, all, parameters.figure(lever.figure).unit)}${unit}`}
              onMove={(value) => onTry(withFigure(trial, lever.figure, value))}
              onBack={() => onTry(withFigure(trial, lever.figure, null))}
            />
          );
        })}
        <Knob
          label={whatIf.shift}
          value={trial.shiftYears}
          changed={trial.shiftYears !== 0}
          min={-SHIFT}
          max={SHIFT}
          step={1}
          write={(value) => whatIf.shiftValue(value)}
          onMove={(shiftYears) => put({ shiftYears })}
          onBack={() => put({ shiftYears: 0 })}
        />
      </div>
      <div className={styles.choices}>
        <PlainChoice
          label={whatIf.alternative}
          none={whatIf.asNow}
          value={trial.alternative}
          options={alternatives.map((id) => ({ value: id, label: costs.alternative[id] }))}
          onChoose={(alternative) => put({ alternative })}
        />
        <PlainChoice
          label={whatIf.strategy}
          none={whatIf.asNow}
          value={trial.strategy}
          options={strategyIds.map((id) => ({ value: id, label: domain.strategyShort[id] }))}
          onChoose={(strategy) => put({ strategy })}
        />
        <PlainNumber
          label={whatIf.batteryKWh}
          unit="kWh"
          value={trial.batteryKWh}
          onType={(batteryKWh) => put({ batteryKWh })}
        />
        <PlainNumber
          label={whatIf.batteryKW}
          unit="kW"
          value={trial.batteryKW}
          onType={(batteryKW) => put({ batteryKW })}
        />
      </div>
      <NotPossibleNote {...notPossible} />
      {halfBattery && <p className={styles.remark}>{whatIf.batteryHalf}</p>}
      {!isEmpty(trial) && (
        <KeepTrial
          trial={trial}
          count={count}
          mayBeKept={!changesNothing}
          proposed={whatIf.proposed(count + 1)}
          onClear={() => onTry(emptyScenario(TRIAL, ''))}
        />
      )}
    </Card>
  );
}

interface KeepProps {
  trial: Scenario;
  count: number;
  mayBeKept: boolean;
  proposed: string;
  onClear: () => void;
}

/** A name, and the way into the record; or back to how it was. */
function KeepTrial({ trial, count, mayBeKept, proposed, onClear }: KeepProps) {
  const { whatIf } = useScenarioText();
  const { change } = useDossier();
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const keep = (): void => {
    const name = typed.trim() === '' ? proposed : typed.trim().slice(0, 60);
    change((dossier) => ({
      ...dossier,
      scenarios: [...dossier.scenarios, { ...trial, id: crypto.randomUUID(), name }],
    }));
    setTyped('');
    onClear();
    toast({ text: whatIf.kept(name) });
  };
  return (
    <div className={styles.keep}>
      {!mayBeKept ? null : count < mostScenarios ? (
        <>
          <TextInput
            aria-label={whatIf.keepName}
            placeholder={proposed}
            maxLength={60}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') keep();
            }}
          />
          <Button onClick={keep}>{whatIf.keep}</Button>
        </>
      ) : (
        <p className={styles.remark}>{whatIf.full}</p>
      )}
      <Button variant="subtle" onClick={onClear}>
        {whatIf.clear}
      </Button>
    </div>
  );
}
