/** The collective signal: what acting together would bring this company, and where to apply. */
import type { Dossier } from '../../dossier/schema.ts';
import type { JointRecord } from '../../dossier/talk.ts';
import type { Language } from '../../format/numbers.ts';
import type { Parameters } from '../../parameters/parameters.ts';
import { fillIn } from '../../text/fillIn.ts';
import { localWords } from '../../text/local.ts';
import { writerFor } from '../write.ts';

export interface CollectiveSignal {
  /** What it brings, or that there is interest. */
  sentences: string[];
  /** Where to go, one line each. */
  where: string[];
}

/** Null while there is neither a calculation with neighbours nor interest. */
export function collectiveSignal(
  dossier: Dossier,
  parameters: Parameters,
  language: Language,
): CollectiveSignal | null {
  const { interest, joint } = dossier.talk.neighbours;
  if (joint === null && interest !== 'yes') return null;
  const { signal } = localWords[language];
  return {
    sentences: [
      ...(joint === null ? [] : jointSentences(joint, language)),
      ...(interest === 'yes' ? [signal.interest] : []),
    ],
    where: signal.where.map((line) => fillIn(line, parameters, language)),
  };
}

/** What the calculation with the neighbours says. */
export function jointSentences(joint: JointRecord, language: Language): string[] {
  const { signal } = localWords[language];
  const writer = writerFor(language);
  const won = joint.singlesKW - joint.jointKW;
  return [
    signal.joint(
      writer.number(joint.companies),
      writer.vehicles(joint.vehicles),
      writer.kW(joint.jointKW),
      writer.kW(joint.singlesKW),
    ),
    // Below half a kilowatt nothing would be seen in the sentence.
    won >= 0.5 ? signal.won(writer.kW(won)) : signal.nothingWon,
    signal.group(writer.kW(joint.groupContractKW)),
  ];
}
