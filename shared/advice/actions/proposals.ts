/** Actions that follow from the results and the talk, for the adviser to take over or put aside. */
import { certainFrom } from '../../access/access.ts';
import type { Assessment } from '../../assessment/results.ts';
import type { Action, Dossier } from '../../dossier/schema.ts';
import { addDays, dayRange, yearOf } from '../../format/dates.ts';
import type { Language } from '../../format/numbers.ts';
import type { Parameters } from '../../parameters/parameters.ts';
import { schemesOn } from '../../tco/schemes.ts';
import { measureWords } from '../../text/measures.ts';
import { practicalWords } from '../../text/practical.ts';
import { proposalWords, type ProposalWords } from '../../text/proposals.ts';
import { sprilaRoute } from '../chargerScheme.ts';
import { groupName } from '../findings.ts';
import { measuresToAsk } from '../measures/catalogue.ts';
import { openItems } from '../talk/items.ts';
import { practicalItems } from '../talk/practical.ts';
import { writerFor } from '../write.ts';
import { sortedActions } from './order.ts';

interface Context {
  dossier: Dossier;
  assessment: Assessment;
  parameters: Parameters;
  language: Language;
  /** The day of the visit, else the state of the figures. */
  day: string;
  text: ProposalWords;
}

type Draft = Pick<Action, 'what' | 'by'> & { key: string; who: 'company' | 'adviser' };

/** Not those that are in the list already, or that were put aside. The id stays with the action that it becomes. */
export function proposedActions(
  dossier: Dossier,
  assessment: Assessment,
  parameters: Parameters,
  language: Language,
): Action[] {
  const text = proposalWords[language];
  const day = assessment.visitDate ?? dayRange(parameters.edition).first;
  const context: Context = { dossier, assessment, parameters, language, day, text };
  const drafts = [
    ...subsidies(context),
    ...decisions(context),
    ...offers(context),
    ...grid(context),
    ...practical(context),
    ...others(context),
  ];
  const there = new Set([...dossier.actions.map((one) => one.id), ...dossier.talk.setAside]);
  const proposals = drafts.map(({ key, what, who, by }): Action => ({
    id: proposalId(key),
    what,
    who: text[who],
    by,
    status: 'open',
  }));
  return sortedActions(proposals.filter((one) => !there.has(one.id)));
}

/** At most as long as the record allows; a group's id is what makes it unique. */
function proposalId(key: string): string {
  return `proposal/${key}`.slice(0, 64);
}

function depot({ assessment }: Context): boolean {
  return assessment.charging.groups.some((group) => group.charger !== null);
}

/** Rounds that are open on the day of the visit, for what this fleet needs. */
function subsidies({ assessment, dossier, parameters, day, text }: Context): Draft[] {
  const open = schemesOn(day, dossier.settings.reopenedSchemes, parameters).filter((one) => one.state === 'open');
  const closes = (id: string): string | null => open.find((one) => one.id === id)?.closes ?? null;
  const route = sprilaRoute({ assessment, parameters });
  const trucks = assessment.tco.groups.some((group) =>
    group.electric.costs.some((cost) => cost.type === 'subsidy' && cost.line.state === 'known'),
  );
  const drafts: Draft[] = [];
  const sprila = closes('sprila');
  const aanzet = closes('aanzet');
  if (sprila !== null && route !== null)
    drafts.push({ key: 'sprila', what: text.sprila[route], who: 'company', by: sprila });
  if (aanzet !== null && trucks) drafts.push({ key: 'aanzet', what: text.aanzet, who: 'company', by: aanzet });
  return drafts;
}

/** A group that loses access on a day ahead must be decided on before it. */
function decisions({ assessment, dossier, day, language, text }: Context): Draft[] {
  return dossier.fleetGroups.flatMap((group): Draft[] => {
    const dates = assessment.access.rows
      .filter((row) => row.groupId === group.id)
      .flatMap((row) => certainFrom(row) ?? [])
      .filter((date) => date > day)
      .sort();
    if (dates.length === 0) return [];
    const what = text.decide(groupName(group, language));
    return [{ key: `decide/${group.id}`, what, who: 'company', by: addDays(dates[0], -1) }];
  });
}

/** Vehicles that are replaced this year or the next, without an offer in the record. */
function offers({ assessment, dossier, day, language, text }: Context): Draft[] {
  const soon = yearOf(day) + 1;
  return assessment.plan.groups.flatMap(({ groupId, replacements, assumed }): Draft[] => {
    const group = dossier.fleetGroups.find((one) => one.id === groupId);
    const first = replacements[0]?.year;
    if (group === undefined || assumed || first === undefined || first > soon || group.fuel === 'electric') return [];
    const { electricPriceEuro, leaseElectricEuroPerMonth } = group.costs;
    if (electricPriceEuro !== null || leaseElectricEuroPerMonth !== null) return [];
    return [{ key: `offer/${groupId}`, what: text.offer(groupName(group, language)), who: 'company', by: null }];
  });
}

function grid(context: Context): Draft[] {
  if (!depot(context)) return [];
  const { assessment, dossier, language, text } = context;
  const { strategies } = assessment.charging;
  const drafts: Draft[] = [];
  if (strategies.optimal.fit === 'no') {
    const what = text.heavier(writerFor(language).kW(assessment.grid.neededKW));
    drafts.push({ key: 'heavier', what, who: 'company', by: null });
  }
  if (strategies.uncontrolled.fit === 'no' && strategies.optimal.fit !== 'no') {
    drafts.push({ key: 'smart', what: text.smart, who: 'company', by: null });
  }
  // Fetching them comes after the authorisation, which is a practical question of its own.
  const authorised = dossier.talk.answers['practical/meterData']?.state === 'answered';
  if (dossier.site.meter === null && authorised)
    drafts.push({ key: 'readings', what: text.readings, who: 'adviser', by: null });
  if (dossier.site.congestion === null) drafts.push({ key: 'map', what: text.map, who: 'adviser', by: null });
  return drafts;
}

/** Every practical question that is open. */
function practical({ dossier, assessment, language }: Context): Draft[] {
  const words = practicalWords[language].item;
  return openItems(practicalItems(dossier, assessment, language)).map(({ id }) => ({
    key: `practical/${id}`,
    what: words[id].action,
    who: 'company',
    by: null,
  }));
}

function others({ dossier, assessment, language, text }: Context): Draft[] {
  const { talk } = dossier;
  const asked = measuresToAsk(dossier, assessment);
  const first = talk.measures.find((one) => one.suits === 'yes' && asked.includes(one.id));
  const drafts: Draft[] = [];
  if (first !== undefined) {
    const name = measureWords[language].measure[first.id].name.toLowerCase();
    drafts.push({ key: `measure/${first.id}`, what: text.measure(name), who: 'company', by: null });
  }
  if (talk.neighbours.interest === 'yes' || talk.neighbours.joint !== null) {
    drafts.push({ key: 'neighbours', what: text.neighbours, who: 'adviser', by: null });
  }
  if (talk.outcome === 'support') drafts.push({ key: 'support', what: text.support, who: 'company', by: null });
  return drafts;
}
