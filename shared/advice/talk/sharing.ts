/** What the entrepreneur lets be shared, and with whom. */
import type { Dossier } from '../../dossier/schema.ts';
import { sharingPurposes, type Consent, type SharingPurpose } from '../../dossier/talk.ts';

/** The consents that were given, in the fixed order. */
export function consentsGiven({ talk }: Dossier): Consent[] {
  return sharingPurposes.flatMap((purpose) => talk.consents.filter((one) => one.purpose === purpose && one.given));
}

export function consentsRefused(dossier: Dossier): SharingPurpose[] {
  const given = consentsGiven(dossier).map((one) => one.purpose);
  return sharingPurposes.filter((purpose) => !given.includes(purpose));
}

/** Whether a file with the whole dossier may go to anybody: consent to totals alone is not enough. */
export function mayBePassedOn(dossier: Dossier): boolean {
  return consentsGiven(dossier).some((one) => one.purpose !== 'totals');
}
