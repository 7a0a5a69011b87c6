/** Several companies together, calculated as the screen does, and the report about them. */
import { createAssessor } from '../../shared/assessment/assessment.ts';
import { memberOf } from '../../shared/collective/memberOf.ts';
import {
  jointOptimum,
  parkProfile,
  sharedPlaza,
  type JointOptimum,
  type ParkProfile,
  type Plaza,
} from '../../shared/collective/park.ts';
import { recordInPark } from '../../shared/collective/recordInPark.ts';
import type { Dossier } from '../../shared/dossier/schema.ts';
import type { Language } from '../../shared/format/numbers.ts';
import type { ParameterSet } from '../../shared/parameters/schema.ts';
import type { ReportDocument } from '../../shared/report/blocks.ts';
import type { ParkCompany } from '../../shared/report/parkCompany.ts';
import { parkDocument } from '../../shared/report/parkDocument.ts';
import { shippedProfiles, shippedSet, shippedYearProfiles } from '../cases/shipped.ts';

export interface Park {
  park: ParkProfile;
  joint: JointOptimum;
  plaza: Plaza;
  companies: ParkCompany[];
}

/** Each with the shipped set, or with a set of its own. */
export function parkOf(all: readonly { dossier: Dossier; set?: ParameterSet }[]): Park {
  const sets = [...new Set(all.map(({ set = shippedSet }) => set))];
  const assessors = sets.map((set) => createAssessor(set, shippedProfiles, shippedYearProfiles));
  const counted = all.map(({ dossier, set = shippedSet }) => {
    const at = sets.indexOf(set);
    const assessor = assessors[at];
    const parameters = assessor.parametersFor(dossier);
    const record = recordInPark(dossier);
    const company: ParkCompany = {
      dossier: record,
      assessment: assessor.assess(record),
      parameters,
      set: String(at),
      leavesOut: record !== dossier,
    };
    return { member: memberOf(dossier, assessor.ownUseOf(dossier), parameters), company };
  });
  const members = counted.map(({ member }) => member);
  const park = parkProfile(members);
  return {
    park,
    joint: drained(jointOptimum(members, park)),
    plaza: sharedPlaza(members),
    companies: counted.map(({ company }) => company),
  };
}

/** The search yields while it looks; its last answer is the result. */
function drained<T>(search: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = search.next();
    if (done === true) return value;
  }
}

export function parkReport(park: Park, language: Language): ReportDocument {
  return parkDocument({
    ...park,
    profiles: shippedProfiles,
    language,
    preparedBy: { adviser: 'A. Adviseur', organisation: '' },
  });
}
