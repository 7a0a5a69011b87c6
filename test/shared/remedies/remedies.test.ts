/** Remedies checked through the front door: the record that a remedy leaves is assessed anew. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { applicantOf } from '../../../shared/assessment/chosenStage.ts';
import { sunOf } from '../../../shared/assessment/sunAtSite.ts';
import { bestPlan } from '../../../shared/charging/bestPlan.ts';
import { fleetSessions } from '../../../shared/charging/groupCharging.ts';
import { peakProblem } from '../../../shared/charging/weekProblem.ts';
import type { Dossier, RemedyId } from '../../../shared/dossier/schema.ts';
import { catalogue } from '../../../shared/remedies/catalogue.ts';
import { cheapestCombination } from '../../../shared/remedies/cheapest.ts';
import { costOf, equivalentPerYear, exactly, NO_COST, OPEN_COST, sumOf } from '../../../shared/remedies/cost.ts';
import { combine, hasKnownCost, ranked, singleRemedy, type RemedyResult } from '../../../shared/remedies/remedies.ts';
import type { Proposal } from '../../../shared/remedies/remedy.ts';
import { outcomeOf, situationOf, type Situation, type Surroundings } from '../../../shared/remedies/situation.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);

function setUp(dossier: Dossier): { situation: Situation; surroundings: Surroundings } {
  const { charging, price } = assessor.assess(dossier);
  const surroundings = {
    baseKW: charging.baseKW,
    depotPricePerKWh: price.perStrategy.optimal?.perKWh ?? null,
    applicant: applicantOf(
      dossier.fleetGroups,
      dossier.company.sizeClass,
      dossier.settings.reopenedSchemes,
      dossier.visit.date ?? '2026-11-23',
    ),
    sun: sunOf(shippedProfiles, assessor.parametersFor(dossier)),
    parameters: assessor.parametersFor(dossier),
  };
  return { situation: situationOf(dossier, surroundings)!, surroundings };
}

function proposalOf(dossier: Dossier, id: RemedyId, amount: number | null = null): Proposal | null {
  const { situation, surroundings } = setUp(dossier);
  return catalogue.find((one) => one.id === id)!.propose(situation, surroundings, amount);
}

function singlesOf(dossier: Dossier): RemedyResult[] {
  const { situation, surroundings } = setUp(dossier);
  const before = outcomeOf(situation, surroundings.parameters);
  return catalogue.flatMap((one) => singleRemedy(one, situation, before, surroundings) ?? []);
}

/** Vehicles that fit with smart charging by a full assessment of the changed record. */
function fitsAfter(dossier: Dossier, change: Proposal['change']): number {
  return assessor.assess({ ...dossier, site: change.site, fleetGroups: [...change.fleetGroups] }).grid.inOrder.fits
    .optimal;
}

const onContract = dossierWith({
  groups: [depotVans({ id: 'v', number: 30, longestDayKm: 180 })],
  site: {
    connection: 'kva',
    connectionKVA: 250,
    contractedKW: 90,
    yearlyKWh: 150_000,
    peakKW: 60,
    operator: 'liander',
  },
  company: { sector: 'warehouseOneShift' },
});

describe.each(exampleNames)('remedies for %s', (name) => {
  const dossier = example(name);
  const singles = singlesOf(dossier);

  it('say what a full assessment of the changed record says', () => {
    for (const { id } of catalogue) {
      const proposal = proposalOf(dossier, id);
      const single = singles.find((one) => one.id === id);
      expect(proposal === null || id === 'smartCharging' ? single?.inPlan !== false : single !== undefined).toBe(true);
      if (proposal === null || single === undefined) continue;
      expect(fitsAfter(dossier, proposal.change)).toBe(single.fits);
    }
  });

  it('leave the record as it was', () => {
    const before = JSON.stringify(dossier);
    singlesOf(dossier);
    expect(JSON.stringify(dossier)).toBe(before);
  });

  it('are ranked with what makes the plan fit first', () => {
    const order = ranked(singles).map((one) => one.planFits);
    expect(order.indexOf(false) === -1 || !order.slice(order.indexOf(false)).includes(true)).toBe(true);
  });

  it('in the cheapest combination make the plan fit, and cost no more than any one that does alone', () => {
    const { situation, surroundings } = setUp(dossier);
    const start = outcomeOf(situation, surroundings.parameters);
    const search = cheapestCombination(singles, situation, start, surroundings);
    let step = search.next();
    while (step.done !== true) step = search.next();
    const best = step.value!;
    expect(best.end.planFits).toBe(true);
    for (const one of singles) {
      if (one.planFits && hasKnownCost(one))
        expect(best.equivalentPerYear!).toBeLessThanOrEqual(one.equivalentPerYear! + 1e-6);
    }
    const again = combine(
      best.steps.map(({ id, amount, powerKW }) => ({ id, amount, powerKW: powerKW ?? null })),
      situation,
      surroundings,
    );
    expect(again.end.planFits).toBe(true);
    expect(again.equivalentPerYear).toBeCloseTo(best.equivalentPerYear!, 6);
  });
});

describe('a remedy is as much as is needed', () => {
  it('raises the contract to the first whole kW with which the plan fits', () => {
    const { amount, change } = proposalOf(onContract, 'raiseContract')!;
    expect(fitsAfter(onContract, change)).toBe(30);
    const less = { ...change, site: { ...change.site, contractedKW: amount! - 1 } };
    expect(fitsAfter(onContract, less)).toBeLessThan(30);
    expect(proposalOf(onContract, 'groupContract')).toMatchObject({ amount });
  });

  it('asks for power in the hours that bind, and for no more than needed', () => {
    const { amount, hours, change } = proposalOf(onContract, 'timeBlock')!;
    // The vans stand from 17:00 to 07:00.
    expect(hours).toEqual({ from: '17:00', until: '07:00' });
    expect(fitsAfter(onContract, change)).toBe(30);
    const [block] = change.site.limitBlocks;
    const less = { ...change, site: { ...change.site, limitBlocks: [{ ...block, powerKW: amount! - 1 }] } };
    expect(fitsAfter(onContract, less)).toBeLessThan(30);
  });

  it('takes the lightest connection that carries the plan', () => {
    const small = dossierWith({
      groups: [depotVans({ id: 'v', number: 10 })],
      site: { connection: '3x25a', yearlyKWh: 20_000, peakKW: 9, operator: 'stedin', congestion: 'none' },
    });
    const { change, connection, investment, leadTime, yearly } = proposalOf(small, 'heavierConnection')!;
    expect(fitsAfter(small, change)).toBe(10);
    const rungs = ['3x35a', '3x50a', '3x63a', '3x80a'] as const;
    const at = rungs.findIndex((one) => one === connection!.connection);
    expect(at).toBeGreaterThan(0);
    const lighter = { ...change, site: { ...change.site, connection: rungs[at - 1] } };
    expect(fitsAfter(small, lighter)).toBeLessThan(10);
    expect(investment).toMatchObject({ euro: { low: 1000, typical: 2500, high: 4000 } });
    expect(leadTime).toMatchObject({ low: 4, typical: 9, high: 18 });
    // Stedin 2026: 3x25A costs 355.91 a year.
    const tariff = { '3x35a': 1552.2, '3x50a': 2281.6, '3x63a': 3011, '3x80a': 3740.4 }[rungs[at]];
    expect(yearly).toMatchObject({ euro: { typical: tariff - 355.91 } });
  });

  it('puts the offer of the operator before the figure', () => {
    const offered = { ...onContract, site: { ...onContract.site, connectionOfferEuro: 23_456 } };
    expect(proposalOf(offered, 'heavierConnection')!.investment).toMatchObject({ euro: { typical: 23_456 } });
  });

  it('moves no more to public points than needed, in tenths', () => {
    const { amount, change } = proposalOf(onContract, 'publicCharging')!;
    expect(fitsAfter(onContract, change)).toBe(30);
    const less = proposalOf(onContract, 'publicCharging', amount! - 10)!;
    expect(fitsAfter(onContract, less.change)).toBeLessThan(30);
  });

  it('sizes a battery with which everything is delivered under the limit, and without which it is not', () => {
    const { amount, powerKW, investment } = proposalOf(onContract, 'battery')!;
    const { situation, surroundings } = setUp(onContract);
    const sessions = fleetSessions(situation.week.groups, surroundings.parameters);
    const asked = sessions.reduce((sum, one) => sum + one.energyKWh, 0);
    const problem = peakProblem(sessions, situation.week.baseKW, situation.week.limitKW);
    const missing = (energyKWh: number): number => {
      const best = bestPlan({ ...problem, battery: { energyKWh, powerKW: powerKW!, roundTripEfficiency: 0.88 } });
      return best.ok ? asked - best.plan.deliveredKWh.reduce((sum, kWh) => sum + kWh, 0) : NaN;
    };
    expect(missing(amount!)).toBeLessThan(0.01);
    expect(missing(amount! - 3)).toBeGreaterThan(0.1);
    expect(investment).toMatchObject({ euro: { typical: 320 * amount! + 180 * powerKW! + 15_000 } });
  });

  it('does nothing for a small connection that has no contract', () => {
    const small = { ...onContract, site: { ...onContract.site, connection: '3x80a' as const } };
    for (const id of ['raiseContract', 'nonFirm', 'timeBlock', 'groupContract'] as const)
      expect(proposalOf(small, id)).toBeNull();
  });
});

describe('what a remedy costs', () => {
  const { parameters } = setUp(onContract).surroundings;

  it('raised by 40 kW at Liander MS is 40 x 27.48 a year more', () => {
    const ms = { ...onContract, site: { ...onContract.site, contractedKW: 150 } };
    const { yearly, investment } = proposalOf(ms, 'raiseContract', 190)!;
    expect(investment).toEqual(NO_COST);
    expect(yearly.state === 'known' && yearly.euro.typical).toBeCloseTo(40 * 27.48, 6);
    const nonFirm = proposalOf(ms, 'nonFirm', 190)!.yearly;
    expect(nonFirm.state === 'known' && nonFirm.euro.typical).toBeCloseTo(20 * 27.48, 6);
  });

  it('of smart charging is the system once, and the system and each charger every year', () => {
    const atOnce = { ...onContract, site: { ...onContract.site, strategy: 'uncontrolled' as const } };
    const { investment, yearly } = proposalOf(atOnce, 'smartCharging')!;
    expect(investment).toMatchObject({ euro: { typical: 12_000 } });
    expect(yearly).toMatchObject({ euro: { typical: 1800 + 30 * 120 } });
  });

  it('is open where nobody knows, and never 0', () => {
    for (const id of [
      'laterDeparture',
      'earlierReturn',
      'fewerKm',
      'middayCharging',
      'timeBlock',
      'groupContract',
    ] as const) {
      expect(proposalOf(onContract, id)?.yearly).toEqual(OPEN_COST);
    }
    expect(sumOf([exactly(5, []), OPEN_COST])).toEqual(OPEN_COST);
    expect(sumOf([exactly(5, ['a']), NO_COST, exactly(-2, ['a'])])).toMatchObject({
      euro: { typical: 3 },
      parameters: ['a'],
    });
    expect(equivalentPerYear(OPEN_COST, NO_COST, parameters)).toBeNull();
  });

  it('once and yearly together is an annuity: paid off at 6 % after the life of a charger', () => {
    const years = parameters.number('chg.life');
    const yearly = equivalentPerYear(exactly(12_000, []), exactly(100, []), parameters)!;
    let left = 12_000;
    for (let year = 0; year < years; year++) left = left * 1.06 - (yearly - 100);
    expect(left).toBeCloseTo(0, 6);
  });

  it('has low and high of its figures', () => {
    expect(costOf([{ figure: 'grid.oneoff.630kva', times: 2 }], parameters)).toMatchObject({
      euro: { low: 70_000, typical: 110_000, high: 180_000 },
    });
  });
});

describe('chosen remedies', () => {
  it('add up: each counts on what the ones before it have left', () => {
    const { situation, surroundings } = setUp(onContract);
    const both = combine(
      [
        { id: 'raiseContract', amount: 100, powerKW: null },
        { id: 'fewerKm', amount: 50, powerKW: null },
      ],
      situation,
      surroundings,
    );
    expect(both.steps.map((step) => step.id)).toEqual(['fewerKm', 'raiseContract']);
    expect(both.steps[1].roomBeforeKW).toBe(both.steps[0].roomKW);
    const gained = both.steps.reduce((sum, step) => sum + step.gainedKW, 0);
    expect(both.start.roomKW + gained).toBeCloseTo(both.end.roomKW, 9);
    expect(both.yearly).toEqual(OPEN_COST);
  });

  it('of none change nothing', () => {
    const { situation, surroundings } = setUp(onContract);
    const none = combine([], situation, surroundings);
    expect(none.end).toEqual(none.start);
    expect(none.investment).toEqual(NO_COST);
  });
});

describe('charging somewhere else altogether', () => {
  it('makes all fit: who does not charge at the site needs no room there', () => {
    const { situation, surroundings } = setUp(onContract);
    const before = outcomeOf(situation, surroundings.parameters);
    expect(before.planFits).toBe(false);
    const all = combine([{ id: 'publicCharging', amount: 100, powerKW: null }], situation, surroundings);
    expect(all.end).toMatchObject({ fits: 30, elsewhere: 30, planFits: true });
    expect(all.steps[0].gainedVehicles).toBe(30 - before.fits);
  });
});
