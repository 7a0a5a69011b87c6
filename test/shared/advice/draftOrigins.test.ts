/** Amounts that only a sentence or a table states, worked out again by hand. */
import { describe, expect, it } from 'vitest';
import { explainShown } from '../../../shared/advice/explain.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf } from '../../../shared/assessment/later.ts';
import { billParts } from '../../../shared/grid/bill.ts';
import { example, shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);
const dossier = example('groothandel');
const assessment = assessor.assess(dossier);
const parameters = assessor.parametersFor(dossier);
const later = lastOf(assessor.later(dossier));
const valueOf = (id: string): number => {
  const origin = explainShown(id, dossier, assessment, parameters, later);
  if (typeof origin?.value !== 'number') throw new Error(`no number behind ${id}`);
  return origin.value;
};

describe('day permits of the wholesaler', () => {
  it('are twelve a year in each of four municipalities, for five vans', () => {
    // 12 permits x 30 euro x 4 municipalities = 1,440 euro; x 5 vans = 7,200 euro.
    expect(valueOf('access/bezorgbussen/utrecht/dayPermits/vehicleTogether')).toBe(1440);
    expect(valueOf('access/bezorgbussen/utrecht/dayPermits/groupTogether')).toBe(7200);
  });

  it('leave the days in the zone less the twelve', () => {
    // 180 - 12, and 150 - 12.
    expect(valueOf('access/bezorgbussen/utrecht/dayPermits/uncovered')).toBe(168);
    expect(valueOf('access/oudebussen/utrecht/dayPermits/uncovered')).toBe(138);
  });
});

describe('the price of a kWh at the site', () => {
  it('adds up from the parts of the bill, chargers and ERE', () => {
    const parts = billParts.map((part) => valueOf(`price/optimal/${part}/perKWh`));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(valueOf('price/optimal'), 4);
    const allIn = valueOf('price/optimal') + valueOf('price/optimal/charger') + valueOf('price/optimal/ere');
    expect(valueOf('price/optimal/allIn')).toBeCloseTo(allIn, 9);
    // ERE is paid per kWh charged at the company: 0.10 euro, as a cost below zero.
    expect(valueOf('price/optimal/ere')).toBeCloseTo(-parameters.number('sub.ere.kwh'), 4);
  });
});

describe('totals of a draft', () => {
  it('count all vehicles and all chargers of one kind', () => {
    expect(valueOf('fleet/vehicles')).toBe(5 + 3 + 4);
    // Vans of both groups charge at 11 kW, each at its own charger; one of those is there already.
    expect(valueOf('likeChargers/ac/11/number')).toBe(5 + 3);
    expect(valueOf('likeChargers/ac/11/present')).toBe(1);
  });

  it('tell what the plan costs more at purchase', () => {
    expect(valueOf('tco/investment/more')).toBe(valueOf('tco/investment/electric') - valueOf('tco/investment/diesel'));
  });

  it('tell how far apart the results of one figure are', () => {
    const [{ figure }] = assessment.tco.swings;
    expect(valueOf(`swing/${figure}/effect`)).toBeCloseTo(
      Math.abs(valueOf(`swing/${figure}/high`) - valueOf(`swing/${figure}/low`)),
      6,
    );
  });

  it('add up the first step from its vehicles', () => {
    // Three old vans and five vans: what each saves or costs a year, times their number.
    const perYear = 3 * valueOf('tco/oudebussen/difference') + 5 * valueOf('tco/bezorgbussen/difference');
    expect(valueOf('step/perYear')).toBeCloseTo(perYear, 6);
  });
});
