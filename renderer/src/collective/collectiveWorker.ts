/** Takes several companies together, beside the screen, and stops when another choice has been made. */
import '../zodWithoutEval.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { Member } from '../../../shared/collective/member.ts';
import { memberOf } from '../../../shared/collective/memberOf.ts';
import { jointOptimum, parkProfile, sharedPlaza } from '../../../shared/collective/park.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { profileSet } from '../assessment/profiles.ts';
import { yearProfiles } from '../assessment/yearProfiles.ts';
import { shippedSet } from '../parameters.ts';
import type { ParkOrder, ParkReply } from './messages.ts';

const assessor = createAssessor(shippedSet, profileSet, yearProfiles);
/** A company is calculated again only when its dossier has changed. */
const known = new Map<string, { changedAt: string; member: Member }>();
let newest = 0;

function reply(message: ParkReply): void {
  postMessage(message);
}

function member(dossier: Dossier): Member {
  const there = known.get(dossier.id);
  if (there?.changedAt === dossier.changedAt) return there.member;
  const made = memberOf(dossier, assessor.assess(dossier), assessor.parametersFor(dossier));
  known.set(dossier.id, { changedAt: dossier.changedAt, member: made });
  return made;
}

/** Lets a newer choice come in; false when there is one. */
async function isStill(request: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return request === newest;
}

async function work({ request, dossiers }: ParkOrder): Promise<void> {
  const members: Member[] = [];
  for (const dossier of dossiers) {
    members.push(member(dossier));
    reply({ request, read: members.length, of: dossiers.length });
    if (!(await isStill(request))) return;
  }
  const park = parkProfile(members);
  reply({ request, park, plaza: sharedPlaza(members) });
  const steps = jointOptimum(members, park, assessor.parametersFor(dossiers[0]).number('grid.margin'));
  for (let step = steps.next(); ; step = steps.next()) {
    if (!(await isStill(request))) return;
    if (step.done === true) return reply({ request, joint: step.value });
    reply({ request, share: step.value });
  }
}

addEventListener('message', (event: MessageEvent<ParkOrder>) => {
  const { request } = event.data;
  newest = request;
  work(event.data).catch((error: unknown) =>
    reply({ request, failed: error instanceof Error ? error.message : String(error) }),
  );
});
