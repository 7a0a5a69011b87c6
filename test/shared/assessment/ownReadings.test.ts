/** The company's own readings through the front door: they decide what fits, and how sure that is. */
import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../../shared/advice/advice.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { Dossier, Site } from '../../../shared/dossier/schema.ts';
import { ownUseLines } from '../../../shared/report/ownUseSentences.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { meterOf, type MeterAnswers } from '../../cases/meter.ts';
import { shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);

function dossierOf(meter: MeterAnswers | null, site: Partial<Site> = {}): Dossier {
  return dossierWith({
    groups: [depotVans({ number: 3 })],
    site: { connection: '3x80a', yearlyKWh: 40_000, meter: meter && meterOf(meter), ...site },
    company: { sector: 'warehouseOneShift' },
  });
}

const small: MeterAnswers = { kW: ({ weekday, quarter }) => (weekday < 5 && quarter >= 32 && quarter < 68 ? 12 : 4) };
/** 3x80 A bears 55 kVA at most: a night of 54 kW leaves no room. */
const nightly: MeterAnswers = { kW: ({ quarter }) => (quarter < 28 || quarter >= 68 ? 54 : 4) };

describe('what fits', () => {
  it('is a plain yes with a whole year of quarters and room', () => {
    const { charging, grid, questions } = assessor.assess(dossierOf(small, { yearlyKWh: null }));
    expect(charging.strategies.optimal.fit).toBe('yes');
    expect(charging).toMatchObject({ baseKnown: true, baseCertain: true, basePeakKW: 12, profileNames: [] });
    expect(grid.headroomKW).toBeCloseTo(grid.limits.usableKW! - 12, 9);
    // The readings tell both.
    expect(questions.filter(({ field }) => field === 'site.yearlyKWh' || field === 'site.peakKW')).toEqual([]);
  });

  it('is likely without them', () => {
    expect(assessor.assess(dossierOf(null)).charging.strategies.optimal.fit).toBe('likely');
    expect(assessor.assess(dossierOf({ ...small, stepMinutes: 60 })).charging.strategies.optimal.fit).toBe('likely');
    expect(assessor.assess(dossierOf({ ...small, days: 200 })).charging.strategies.optimal.fit).toBe('likely');
  });

  it('is no where the measured night leaves no room, though the profile would', () => {
    const { strategies } = assessor.assess(dossierOf(nightly)).charging;
    expect([strategies.optimal.fit, strategies.uncontrolled.fit]).toEqual(['no', 'no']);
  });
});

describe('what was measured', () => {
  it('counts as headroom in place of the peak that was told', () => {
    const { grid } = assessor.assess(dossierOf(small, { peakKW: 30 }));
    expect(grid.headroomKW).toBeCloseTo(grid.limits.usableKW! - 12, 9);
  });

  it('is on the bill without charging, in place of the use that was entered', () => {
    // The same 12 kW, measured by a site that entered four times the use.
    const [one, other] = [10_000, 40_000].map((yearlyKWh) => assessor.assess(dossierOf(small, { yearlyKWh })));
    expect(one.price.perStrategy).toEqual(other.price.perStrategy);
    expect(one.price.perStrategy.optimal).not.toBeNull();
  });

  it('stays unpacked while other answers change', () => {
    const dossier = dossierOf(small);
    const before = assessor.ownUseOf(dossier);
    expect(assessor.ownUseOf({ ...dossier, actions: [] })).toBe(before);
    // Another answer about the site: what comes from the file alone is the same array, not one like it.
    const renamed = { ...dossier, site: { ...dossier.site, ean: '871687140000000000' } };
    expect(assessor.ownUseOf(renamed).monthsKW[0]).toBe(before.monthsKW[0]);
  });

  it('is the year at the site', () => {
    const steps = [...assessor.later(dossierOf(small))];
    const { year } = steps.at(-1)!.grid!;
    // Between two nights the site alone takes 12 kW at most, and 4 kW on Sundays at noon.
    expect(year!.heatKW[20][12]).toBeGreaterThanOrEqual(12);
    expect(year!.peakKW.optimal).toBeLessThan(assessor.assess(dossierOf(small)).grid.limits.usableKW!);
  });
});

describe('the words', () => {
  it('ask for no readings that are there', () => {
    for (const language of ['nl', 'en'] as const) {
      const dossier = dossierOf(small);
      const { topics } = adviceOf(dossier, assessor.assess(dossier), assessor.parametersFor(dossier), language);
      expect(topics.topic3.draft).not.toMatch(/standaardprofiel|standard profile/);
      expect(topics.topic3.draft).toMatch(/U kunt al uw voertuigen laden|You can charge all your vehicles/);
    }
  });

  it('tell what is left open, what is filled in, and what that does to the answer', () => {
    const linesOf = (meter: MeterAnswers): string => {
      const { charging } = assessor.assess(dossierOf(meter));
      return ownUseLines(charging, 'en').join(' ');
    };
    expect(linesOf(small)).toContain('complete enough for a plain answer');
    expect(linesOf({ ...small, days: 212 })).toContain('left open: August, September, October, November, December.');
    expect(linesOf({ ...small, days: 212, fillWith: 'profile' })).toContain('These months are filled in');
    expect(linesOf({ ...small, days: 212 })).toContain('shorter than a year');
    expect(linesOf({ ...small, stepMinutes: 30 })).toContain('one value per 30 minutes');
    expect(linesOf({ ...small, stepMinutes: 30 })).toContain('at most “likely fits”');
  });
});
