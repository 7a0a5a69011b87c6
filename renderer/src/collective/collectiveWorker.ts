/** Takes several companies together, beside the screen, and stops when another choice has been made. */
import '../zodWithoutEval.ts';
import { createAssessor, type Assessor } from '../../../shared/assessment/assessment.ts';
import type { Member } from '../../../shared/collective/member.ts';
import { memberOf } from '../../../shared/collective/memberOf.ts';
import { recordInPark } from '../../../shared/collective/recordInPark.ts';
import {
  jointOptimum,
  memberProfile,
  parkProfile,
  sharedPlaza,
  type JointOptimum,
  type MemberProfile,
  type ParkProfile,
  type Plaza,
} from '../../../shared/collective/park.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { profileSet } from '../assessment/profiles.ts';
import { yearProfiles } from '../assessment/yearProfiles.ts';
import type { Counted, ParkOrder, ParkReply, ParkReportOrder, ParkSets } from './messages.ts';

const assessors = new Map<string, Assessor>();
/** A company is calculated again only when its dossier or its figures have changed. */
const known = new Map<string, { changedAt: string; setKey: string; member: Member; profile: MemberProfile }>();
let newest = 0;
let last: { companies: ParkOrder['companies']; park: ParkProfile; plaza: Plaza; joint: JointOptimum | null } | null =
  null;

function reply(message: ParkReply): void {
  postMessage(message);
}

function assessorOf(setKey: string): Assessor {
  const assessor = assessors.get(setKey);
  if (assessor === undefined) throw new Error(`The figures ${setKey} have not come.`);
  return assessor;
}

function companyOf({ dossier, setKey }: ParkOrder['companies'][number]): { member: Member; profile: MemberProfile } {
  const there = known.get(dossier.id);
  if (there?.changedAt === dossier.changedAt && there.setKey === setKey) return there;
  const assessor = assessorOf(setKey);
  const member = memberOf(dossier, assessor.ownUseOf(dossier), assessor.parametersFor(dossier));
  const made = { changedAt: dossier.changedAt, setKey, member, profile: memberProfile(member) };
  known.set(dossier.id, made);
  return made;
}

/** Lets a newer choice come in; false when there is one. */
async function isStill(request: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return request === newest;
}

async function work({ request, companies }: ParkOrder): Promise<void> {
  last = null;
  const members: Member[] = [];
  const profiles: MemberProfile[] = [];
  for (const company of companies) {
    const { member, profile } = companyOf(company);
    members.push(member);
    profiles.push(profile);
    reply({ request, read: members.length, of: companies.length });
    if (!(await isStill(request))) return;
  }
  const park = parkProfile(members, profiles);
  const plaza = sharedPlaza(members);
  last = { companies, park, plaza, joint: null };
  reply({ request, park, plaza });
  const steps = jointOptimum(members, park);
  for (let step = steps.next(); ; step = steps.next()) {
    if (!(await isStill(request))) return;
    if (step.done === true) {
      last = { ...last, joint: step.value };
      reply({ request, joint: step.value });
      break;
    }
    reply({ request, share: step.value });
  }
  for (const company of companies) {
    if (!(await isStill(request))) return;
    reply({ request, counted: countedOf(company) });
  }
}

/** Where the figures of a company come from is asked of its own assessment. */
function countedOf({ dossier, setKey }: ParkOrder['companies'][number]): Counted {
  const record = recordInPark(dossier);
  return { dossier: record, assessment: assessorOf(setKey).assess(record), leavesOut: record !== dossier };
}

/** What makes a PDF is fetched when one is asked for. */
async function report({ request, report: language }: ParkReportOrder): Promise<void> {
  if (last === null || last.joint === null) throw new Error('There is no joint optimum yet.');
  const { companies, park, plaza, joint } = last;
  const [{ parkDocument }, { renderReport }, { fontFiles }] = await Promise.all([
    import('../../../shared/report/parkDocument.ts'),
    import('../../../shared/pdf/renderReport.ts'),
    import('../report/fontFiles.ts'),
  ]);
  const visit = companies.map(({ dossier }) => dossier.visit).find(({ adviser }) => adviser !== null);
  const document = parkDocument({
    park,
    joint,
    plaza,
    language,
    preparedBy: { adviser: visit?.adviser ?? '', organisation: visit?.organisation ?? '' },
    basis: companies.map(({ dossier, setKey }) => {
      const { edition, overrides } = assessorOf(setKey).parametersFor(dossier);
      return {
        name: dossier.company.name ?? '',
        businessPark: dossier.company.businessPark,
        visited: dossier.visit.date,
        edition,
        overruled: overrides.length,
      };
    }),
  });
  const bytes = renderReport(document, { fonts: await fontFiles(), createdAt: latestChange(companies) });
  reply({ request, pdf: new Uint8Array(bytes) });
}

/** The same dossiers give the same file. */
function latestChange(companies: readonly { dossier: Dossier }[]): string {
  return companies.map(({ dossier }) => dossier.changedAt).reduce((latest, one) => (one > latest ? one : latest));
}

addEventListener('message', ({ data }: MessageEvent<ParkSets | ParkOrder | ParkReportOrder>) => {
  if ('sets' in data) {
    for (const { key, set } of data.sets) assessors.set(key, createAssessor(set, profileSet, yearProfiles));
    return;
  }
  const { request } = data;
  newest = Math.max(newest, request);
  ('report' in data ? report(data) : work(data)).catch((error: unknown) =>
    reply({ request, failed: error instanceof Error ? error.message : String(error) }),
  );
});
