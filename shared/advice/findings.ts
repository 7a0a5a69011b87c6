/** What the results say on each topic, as sentences; each points at the value that it rests on. And what they are written from. */
import { nothingLater, type LaterResults } from '../assessment/later.ts';
import type { Assessment } from '../assessment/results.ts';
import type { Dossier, FleetGroup } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { adviceWords, type AdviceWords } from '../text/advice.ts';
import { words } from '../text/words.ts';
import { writerFor, type Writer } from './write.ts';

export interface Finding {
  id: string;
  text: string;
  tone: 'good' | 'bad' | 'warning' | 'open' | 'neutral';
  /** Id for explainShown(); null when it states no value. */
  explain: string | null;
  /** Ids of the other values that the sentence states. */
  also?: readonly string[];
}

export interface AdviceContext {
  dossier: Dossier;
  assessment: Assessment;
  /** What follows the assessment, as far as it is there. */
  later: LaterResults;
  parameters: Parameters;
  text: AdviceWords;
  writer: Writer;
}

export function contextOf(
  dossier: Dossier,
  assessment: Assessment,
  parameters: Parameters,
  language: 'nl' | 'en',
  later: LaterResults = nothingLater,
): AdviceContext {
  return { dossier, assessment, later, parameters, text: adviceWords[language], writer: writerFor(language) };
}

/** The group's own name, else the name of its class. */
export function groupName(group: FleetGroup, language: 'nl' | 'en'): string {
  if (group.name) return group.name;
  return group.vehicleClass === null ? words[language].unknown : words[language].vehicleClass[group.vehicleClass];
}

export function nameOf(context: AdviceContext, groupId: string): string {
  const group = context.dossier.fleetGroups.find((one) => one.id === groupId);
  return group ? groupName(group, context.writer.language) : groupId;
}

/** "Vans (8 vehicles)"; it says so where the number is not known. */
export function named(context: AdviceContext, groupId: string): string {
  const group = context.dossier.fleetGroups.find((one) => one.id === groupId);
  const number = group?.number ?? null;
  return context.text.group(
    nameOf(context, groupId),
    number === null ? context.text.numberUnknown : context.writer.vehicles(number),
  );
}
