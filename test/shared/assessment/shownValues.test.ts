/** No figure on the screens without an origin that ends in entries, or in figures with a source. */
import { entryFact } from '../../../shared/advice/entries.ts';
import { explainShown as explain, shownIds } from '../../../shared/advice/explain.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf, nothingLater, type LaterResults } from '../../../shared/assessment/later.ts';
import { leavesOf } from '../../../shared/assessment/leaves.ts';
import { furtherRuleKeys, ruleKeys, type Origin } from '../../../shared/assessment/origin.ts';
import { explainPark, parkIds, type ParkExplained } from '../../../shared/assessment/origins/park.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { laterIds } from '../../../shared/assessment/shownValues.ts';
import { memberOf } from '../../../shared/collective/memberOf.ts';
import { jointOptimum, parkProfile, sharedPlaza } from '../../../shared/collective/park.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Parameters } from '../../../shared/parameters/parameters.ts';
import { mustBeChecked } from '../../../shared/report/standing.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { example, shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);

const transporteur = example('transporteur');
const withChoices: Dossier = {
  ...transporteur,
  site: {
    ...transporteur.site,
    remedies: [
      { id: 'laterDeparture', amount: 60, powerKW: null },
      { id: 'raiseContract', amount: 600, powerKW: null },
    ],
    furtherConnections: [
      { id: 'hall', name: 'Hall 2', connection: '3x80a', connectionKVA: null, contractedKW: null, peakKW: 10 },
    ],
  },
};
const unknownYear = dossierWith({
  groups: [depotVans({ number: 4, replacementYear: null, euroClass: 4, zones: ['utrecht'], zoneDaysPerYear: 20 })],
  site: { connection: '3x80a', yearlyKWh: 20_000 },
});

const wholesaler = example('groothandel');
/** Every way in which a measure can work, and one that is still to be asked about. */
const withMeasures: Dossier = {
  ...wholesaler,
  talk: {
    ...wholesaler.talk,
    measures: [
      { id: 'planning', suits: 'yes', groups: [], sharePercent: 60, ownEffectPercent: null },
      { id: 'lev', suits: 'yes', groups: [], sharePercent: 20, ownEffectPercent: null },
      { id: 'rightsize', suits: 'yes', groups: [], sharePercent: 30, ownEffectPercent: 8 },
      { id: 'eco', suits: 'yes', groups: [], sharePercent: 100, ownEffectPercent: null },
      { id: 'offpeak', suits: 'yes', groups: [], sharePercent: 25, ownEffectPercent: null },
      { id: 'hub', suits: 'yes', groups: [], sharePercent: null, ownEffectPercent: null },
      { id: 'load', suits: 'no', groups: [], sharePercent: null, ownEffectPercent: null },
    ],
  },
};

const dossiers: [string, Dossier][] = [
  ['the wholesaler', example('groothandel')],
  ['the haulier with remedies and a further connection', withChoices],
  ['vans without a replacement year', unknownYear],
  ['the wholesaler with measures', withMeasures],
  ['nothing at all', dossierWith({ groups: [] })],
];

/** Where each number of the grid answers is explained; null for what is not shown as a figure of its own. */
type Place = [pattern: RegExp, id: (found: RegExpExecArray) => string | null];
const ofCombination = (room: string): Place[] => [
  [new RegExp(`^${room}\\.(start|end)\\.(fits|elsewhere)$`), () => `${room}/fits`],
  // The end is the last of the steps.
  [new RegExp(`^${room}\\.(start|end)\\.`), () => `${room}/room`],
  [new RegExp(`^${room}\\.(investment|yearly)\\.euro\\.\\w+$`), ([, what]) => `${room}/${what}`],
  // Only ranks.
  [new RegExp(`^${room}\\.equivalentPerYear$`), () => null],
  ...ofRemedy(`${room}\\.steps`, room),
];
const ofRemedy = (list: string, room: string): Place[] => [
  [new RegExp(`^${list}\\.(\\w+)\\.(gainedKW|roomKW|roomBeforeKW|roadKWh)$`), ([, id]) => `${room}/${id}/gained`],
  [new RegExp(`^${list}\\.(\\w+)\\.(gainedVehicles|fits|elsewhere)$`), ([, id]) => `${room}/${id}/fits`],
  [new RegExp(`^${list}\\.(\\w+)\\.(amount|powerKW|connection\\.kVA)$`), ([, id]) => `${room}/${id}/amount`],
  [new RegExp(`^${list}\\.(\\w+)\\.(investment|yearly)\\.euro\\.\\w+$`), ([, id, what]) => `${room}/${id}/${what}`],
  [new RegExp(`^${list}\\.(\\w+)\\.leadTime\\.\\w+$`), ([, id]) => `${room}/${id}/time`],
  [new RegExp(`^${list}\\.(\\w+)\\.subsidy\\.euro$`), ([, id]) => `${room}/${id}/investment`],
  [new RegExp(`^${list}\\.(\\w+)\\.equivalentPerYear$`), () => null],
];
const places: Place[] = [
  [/^whyNot\./, () => 'week/why'],
  [/^untilWhen\.years\.\d+\.year$/, () => null],
  [/^untilWhen\.years\.(\d+)\.vehicles$/, ([, year]) => `until/${year}/vehicles`],
  [/^untilWhen\.years\.(\d+)\.growthKW$/, ([, year]) => `until/${year}/growth`],
  [/^untilWhen\.years\.(\d+)\.basePeakKW$/, ([, year]) => `until/${year}/base`],
  [/^untilWhen\.years\.(\d+)\.peakKW\.(\w+)$/, ([, year, strategy]) => `until/${year}/${strategy}`],
  [/^untilWhen\.firstYearNot\.(\w+)$/, ([, strategy]) => `until/first/${strategy}`],
  [/^untilWhen\.certainlyNot$/, () => 'until/first/optimal'],
  [/^untilWhen\.(never|assumed)$/, () => 'until/first/optimal'],
  [/^setbacks\.(\w+)\.roomKW$/, ([, id]) => `week/${id}/room`],
  [/^setbacks\.(\w+)\.roadKWh$/, ([, id]) => `week/${id}/road`],
  [/^asIs\./, () => 'remedy/asIs'],
  ...ofRemedy('remedies', 'remedy'),
  ...ofCombination('chosen'),
  ...ofCombination('cheapest'),
  [/^without\.inOrder\./, () => 'without/fits'],
  [/^without\.firstYearNot\./, () => 'without/until'],
  [/^without\.main\.peakKW\./, () => 'without/peak'],
  [/^without\.main\.limitKW$/, () => 'without/limit'],
  [/^without\.main\.pricePerKWh$/, () => 'without/price'],
  [/^without\.main\.difference\./, () => 'without/difference'],
  // Access does not depend on remedies: nothing shows it a second time.
  [/^without\.main\.vehicles\w*$/, () => null],
  [/^aims\.outcome\.(\w+)\.euroPerYear$/, ([, aim]) => `aim/${aim}/perYear`],
  [/^aims\.outcome\.(\w+)\.monthlyPeaksKW\.\d+$/, ([, aim]) => `aim/${aim}/peak`],
  [/^aims\.savedPerKWh$/, () => 'aim/cost/perYear'],
  [/^aims\.priceYear$/, () => null],
  [/^typicalWeek\.siteKW\.(\w+)\.\d+$/, ([, strategy]) => `week/typical/${strategy}`],
  [/^typicalWeek\.baseKW\.\d+$/, () => 'week/typical/optimal'],
  [/^year\.heatKW\./, () => 'year/peak/optimal'],
  [/^year\.peakKW\.(\w+)$/, ([, strategy]) => `year/peak/${strategy}`],
  [/^year\.monthlyPeaksKW\.(\w+)\.(\d+)$/, ([, strategy, month]) => `year/${Number(month) + 1}/${strategy}`],
  [/^year\.chargedKWh$/, () => 'year/charged'],
  [/^year\.quartersAbove\.(\w+)$/, ([, strategy]) => `year/above/${strategy}`],
];

/** Paths of all numbers in a result; an item of a list goes by its id or year where it has one. */
function numbersIn(value: unknown, path: string, found: Set<string>): void {
  if (typeof value === 'number') found.add(path);
  if (typeof value !== 'object' || value === null) return;
  const below = path === '' ? '' : `${path}.`;
  if (ArrayBuffer.isView(value)) {
    found.add(`${below}0`);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const named = Array.isArray(value) ? ((item as { id?: string })?.id ?? (item as { year?: number })?.year) : null;
    numbersIn(item, `${below}${named ?? key}`, found);
  }
}

describe.each(dossiers)('every figure of %s', (_name, dossier) => {
  let assessment: Assessment;
  let later: LaterResults = nothingLater;
  let parameters: Parameters;
  const originOf = (id: string): Origin | null => explain(id, dossier, assessment, parameters, later);

  beforeAll(() => {
    assessment = assessor.assess(dossier);
    later = lastOf(assessor.later(dossier));
    parameters = assessor.parametersFor(dossier);
  });

  it('has an origin with a rule, and so has all that it is made of', () => {
    const seen = new Set<string>();
    const visit = (id: string, above: readonly string[]): void => {
      expect(above, id).not.toContain(id);
      if (seen.has(id)) return;
      const origin = originOf(id);
      expect(origin, id).not.toBeNull();
      expect([...ruleKeys, ...furtherRuleKeys]).toContain(origin!.rule);
      origin!.from.forEach((next) => visit(next, [...above, id]));
      seen.add(id);
    };
    for (const id of shownIds(dossier, assessment, parameters, later)) visit(id, []);
  });

  it('ends in entries, or in figures with a source and a date', () => {
    const day = dossier.visit.date ?? shippedSet.edition;
    for (const id of shownIds(dossier, assessment, parameters, later)) {
      const { value } = originOf(id)!;
      const { entries, parameters: figures } = leavesOf(id, originOf);
      if (value !== null && value !== 0) expect(entries.length + figures.length, id).toBeGreaterThan(0);
      for (const entry of entries) {
        const field = entry.split(/[/.]/).at(-1);
        expect(entryFact(entry, dossier, 'nl').label, `${entry} has no name on any form`).not.toBe(field);
      }
      for (const figure of figures) {
        const { source } = parameters.figure(figure);
        expect(source.publisher, figure).toMatch(/\S/);
        // A source without a date is shown as to be checked.
        expect(source.date !== null || mustBeChecked(figure, day, parameters), figure).toBe(true);
      }
    }
  });

  it('that the grid answers hold is one of those: a number added later must say where it comes from', () => {
    const ids = new Set(laterIds(later));
    const found = new Set<string>();
    numbersIn(later.grid, '', found);
    for (const path of found) {
      const place = places
        .map(([pattern, id]) => ({ match: pattern.exec(path), id }))
        .find((one) => one.match !== null);
      expect(place, `nobody says where "${path}" comes from`).toBeDefined();
      const id = place!.id(place!.match!);
      if (id !== null) expect(ids.has(id), `${path} -> ${id}`).toBe(true);
    }
    expect(found.size > 100).toBe(later.grid !== null);
  });
});

describe('what the origins of the grid answers say', () => {
  const assessment = assessor.assess(withChoices);
  const later = lastOf(assessor.later(withChoices));
  const parameters = assessor.parametersFor(withChoices);
  const of = (id: string): Origin => explain(id, withChoices, assessment, parameters, later)!;
  const grid = later.grid!;

  it('is the value that is shown', () => {
    for (const { year, vehicles, growthKW, peakKW } of grid.untilWhen.years) {
      expect(of(`until/${year}/vehicles`).value).toBe(vehicles);
      expect(of(`until/${year}/growth`).value).toBe(growthKW);
      expect(of(`until/${year}/even`).value).toBe(peakKW.even);
    }
    for (const { id, gainedKW, fits, investment } of grid.remedies) {
      expect(of(`remedy/${id}/gained`).value).toBe(gainedKW);
      expect(of(`remedy/${id}/fits`).value).toBe(fits);
      // Open is never 0.
      if (investment.state === 'open') expect(of(`remedy/${id}/investment`).value).toBeNull();
    }
    for (const { id, roomKW, open } of grid.setbacks) expect(of(`week/${id}/room`).value).toBe(open ? null : roomKW);
    expect(of('year/charged').value).toBe(grid.year!.chargedKWh);
    expect(of('chosen/fits').value).toBe(grid.chosen!.end.fits);
    expect(of('grid/further/hall/fits').value).toBe(assessment.grid.further[0].fits);
  });

  it('names the figures that only they use', () => {
    const figures = laterIds(later).flatMap((id) => of(id).parameters);
    expect(figures).toEqual(expect.arrayContaining(['chg.ems', 'chg.smart', 'grid.leadtime.max']));
    const battery = grid.remedies.find((one) => one.id === 'battery');
    if (battery) expect(of('remedy/battery/investment').parameters).toContain('chg.batt.kwh');
  });

  it('is nothing while the answer is still to come', () => {
    for (const id of [
      'until/2027/vehicles',
      'remedy/asIs',
      'week/why',
      'year/charged',
      'spread/total/p10',
      'chosen/room',
    ])
      expect(explain(id, withChoices, assessment, parameters), id).toBeNull();
  });
});

describe('several companies together', () => {
  const members = [example('groothandel'), transporteur].map((dossier) =>
    memberOf(dossier, assessor.ownUseOf(dossier), assessor.parametersFor(dossier)),
  );
  const park = parkProfile(members);
  const steps = jointOptimum(members, park);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const all: ParkExplained = { park, joint: step.value, plaza: sharedPlaza(members) };

  it('have an origin for every figure, down to the dossier of each company', () => {
    const originOf = (id: string): Origin | null => explainPark(id, all);
    for (const id of parkIds(all)) {
      expect(originOf(id), id).not.toBeNull();
      const { entries } = leavesOf(id, originOf);
      expect(entries.length, id).toBeGreaterThan(0);
      expect(entries.every((entry) => members.some((one) => entry === `member/${one.id}`))).toBe(true);
    }
    expect(originOf('park/joint')!.value).toBe(all.joint!.peakKW);
    expect(originOf(`park/brings/${members[0].id}`)!.value).toBe(park.members[0].bringsKW);
    // The margin is that of a company: the strictest of them.
    expect(originOf('park/group')!.from).toContain(`company/${members[0].id}/figure/grid.margin`);
  });

  it('have none for what is not there', () => {
    const [{ id: first }] = members;
    for (const id of [
      'park/tea',
      'company/x/grid/ownPeak',
      'park/plaza/tea',
      'park/brings/x',
      'grid/limit',
      `company/${first}/tea`,
    ])
      expect(explainPark(id, all), id).toBeNull();
  });
});
