/** Who does a step of page one, as the list of actions says: both stand on one page, and may not differ. */
import type { Action, Dossier } from '../../dossier/schema.ts';
import { writeSlot } from '../passages/slots.ts';
import { adviserWords, stepWords } from '../../text/stepOwners.ts';

export type StepSubject = keyof typeof stepWords;

/** Whether all that is still agreed on this subject is the adviser's to do. Without an action the step is the reader's. */
export function isAdvisers(subject: StepSubject, dossier: Dossier): boolean {
  const agreed = dossier.actions.filter((one) => one.status === 'open' && isAbout(one, subject, dossier));
  return agreed.length > 0 && agreed.every((one) => isAdviser(one.who, dossier));
}

function isAbout({ what }: Action, subject: StepSubject, { site }: Dossier): boolean {
  if (stepWords[subject].test(what)) return true;
  const name = site.operator === null ? '' : writeSlot({ kind: 'operator', value: site.operator }, 'nl');
  return subject === 'operator' && name !== '' && what.toLowerCase().includes(name.toLowerCase());
}

function isAdviser(who: string, { visit }: Dossier): boolean {
  const name = who.trim();
  const own = visit.adviser?.trim() ?? '';
  return adviserWords.test(name) || (own !== '' && name.toLowerCase() === own.toLowerCase());
}
