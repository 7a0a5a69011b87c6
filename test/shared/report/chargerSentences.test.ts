/** What the form and the report say about chargers and the day: the proposal, what was chosen, what no longer fits. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { roadWeeks } from '../../../shared/charging/roadWeek.ts';
import type { FleetGroup, GroupChargingRules, Site } from '../../../shared/dossier/schema.ts';
import { chargerLines, minimumLines } from '../../../shared/report/chargerSentences.ts';
import { dutyLines } from '../../../shared/report/dutySentences.ts';
import { chargerRuleWords } from '../../../shared/text/chargerRules.ts';
import { dutyDayWords } from '../../../shared/text/dutyDay.ts';
import { depotVans, dossierWith, groupWith } from '../../cases/fleet.ts';
import { shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const text = chargerRuleWords.nl;
const EMPTY = groupWith({}).charging;

interface Answers {
  rules?: Partial<GroupChargingRules>;
  group?: Partial<FleetGroup>;
  site?: Partial<Site>;
}

function assessed({ rules = {}, group = {}, site = {} }: Answers) {
  const vans = depotVans({ number: 6, ...group, charging: { ...EMPTY, ...rules }, details: {} });
  const { charging } = createAssessor(shippedSet, shippedProfiles).assess(
    dossierWith({ groups: [vans], site: { yearlyKWh: 50_000, connection: '3x80a', ...site } }),
  );
  return charging;
}

const said = (answers: Answers): string[] => chargerLines(assessed(answers).groups[0], 'nl').map((line) => line.text);

describe('the chargers of a group', () => {
  it('are proposed, and are enough', () => {
    expect(said({})).toEqual([text.proposed('6 laadpunten AC 11 kW'), text.fits]);
  });

  it('are told beside the proposal where the adviser chose others', () => {
    const lines = said({ rules: { number: 2, swapTimes: ['22:00', '02:00'] } });
    // A third of the night is too short for the slowest one.
    expect(lines[0]).toBe(text.chosen('2 laadpunten DC 30 kW', '6 laadpunten AC 11 kW'));
    expect(lines[1]).toBe(text.turns('6', '3', '22:00 en 02:00'));
  });

  it('ask for the moments of change that are not there, and leave aside those that are too many', () => {
    expect(said({ rules: { number: 2, swapTimes: ['22:00'] } })).toContain(text.evenTurns('6', '3', 2));
    expect(said({ rules: { number: 3, swapTimes: ['22:00', '02:00'] } })).toContain(text.moreTimes('1'));
  });

  it('leave somebody without a turn where the change falls outside the stay', () => {
    // Away from 07:00 to 17:00: at noon nobody is there, so the second half of six stands at a charger at the weekend alone.
    const lines = said({ rules: { number: 3, swapTimes: ['12:00'] } });
    expect(lines).toContain(text.noTurn(3));
    expect(lines).toContain(text.late);
  });

  it('say what goes on the road, with how many vehicles', () => {
    // 600 km a day is more than any van of the class has in its battery.
    const charging = assessed({ group: { meanDayKm: 600, longestDayKm: 600 } });
    const weeks = roadWeeks(charging.groups);
    expect(weeks.length).toBe(6);
    const total = weeks.reduce((sum, week) => sum + week.weekKWh, 0);
    const listed = charging.groups[0].road.reduce((sum, one) => sum + one.kWh, 0);
    expect(total).toBeCloseTo(listed, 9);
    // Five working days, Monday first.
    for (const { days } of weeks) {
      expect(days.slice(0, 5).every((kWh) => kWh > 0)).toBe(true);
      expect(days.slice(5)).toEqual([0, 0]);
    }
    expect(
      chargerLines(charging.groups[0], 'nl').some(
        ({ tone, text: line }) => tone === 'bad' && line.includes('6 voertuigen'),
      ),
    ).toBe(true);
  });

  it('count a taper only when both of its answers are there', () => {
    expect(said({ rules: { taperFromPercent: 80 } })).toContain(text.taperHalf);
    expect(said({ rules: { taperFromPercent: 80, taperPowerPercent: 50 } })).not.toContain(text.taperHalf);
  });
});

describe('chargers with a minimum', () => {
  it('have nothing to say without one', () => {
    expect(assessed({}).minimum).toBeNull();
    expect(minimumLines(assessed({}), 'nl')).toEqual([]);
  });

  it('never go below the bound, and the plan that is shown obeys them', () => {
    const charging = assessed({ rules: { minimumKW: 4 } });
    const { minimum, strategies, plan } = charging;
    // Smart charging is that plan: its peak is what all other answers go on with.
    expect(minimum!.peakKW).toBe(strategies.optimal.peakKW);
    expect(minimum!.peakKW).toBeGreaterThanOrEqual(minimum!.lowestKW - 1e-6);
    // Each stay may draw less in its last quarter alone: five nights, so five such quarters at most.
    for (const { powerKW } of plan) {
      const below = Array.from(powerKW).filter((kW) => kW > 1e-6 && kW < 4 - 1e-6);
      expect(below.length).toBeLessThanOrEqual(5);
    }
  });

  it('make a single van that cannot spread its energy pass a limit that it would fit under: that is proven', () => {
    // Without own use the optimum is an even, low power; at full power or nothing it is 11 kW.
    const one = { number: 1, meanDayKm: 60, longestDayKm: 60 };
    const free = assessed({
      group: one,
      rules: { minimumKW: 11 },
      site: { connection: 'kva', connectionKVA: 12, contractedKW: 8, yearlyKWh: 1 },
    });
    expect(free.minimum!.peakKW).toBeCloseTo(11, 1);
    expect(free.minimum!.lowestKW).toBeLessThan(4);
    // The limit never leaves it the 11 kW that it asks for.
    expect(free.strategies.optimal.fit).toBe('no');
    expect(free.minimum!.fit).toBe('no');
  });

  it('count as not fitting what is not proven, and say so', () => {
    // Three hours for two vans that each need some two hours at 11 kW or nothing: for an hour both draw, 22 kW, above the
    // limit of about 18. At any power both would do with about 13 kW. That no plan is better is not proven.
    const two = assessed({
      group: { number: 2, meanDayKm: 60, longestDayKm: 60, departure: '06:00', return: '03:00' },
      rules: { minimumKW: 11, kind: 'ac' },
      site: { connection: 'kva', connectionKVA: 30, contractedKW: 20, yearlyKWh: 1 },
    });
    expect(two.minimum!.lowestKW).toBeLessThan(18);
    expect(two.minimum!.peakKW).toBeCloseTo(22, 1);
    expect(two.strategies.optimal.fit).toBe('no');
    expect(two.minimum!.fit).toBe('open');
    const lines = minimumLines(two, 'nl');
    expect(lines.map((line) => line.text)).toContain(text.minimumOpen);
    // The sentence with two peaks leads to both; those without a figure lead nowhere.
    expect(lines.map(({ ids }) => ids)).toEqual([['charging/peak/optimal', 'charging/bound'], [], []]);
    // Each night somebody is short in the plan that keeps to the limit.
    expect(two.strategies.optimal.unmetKWh).toBeGreaterThan(0);
    expect(new Set(two.strategies.optimal.unmet.map(({ day }) => day)).size).toBeGreaterThanOrEqual(4);
  });
});

describe('the day of a group', () => {
  const day = (group: Partial<FleetGroup>): string[] =>
    dutyLines(assessed({ group }).groups[0], 'nl').map((line) => line.text);
  const words = dutyDayWords.nl;

  it('is told with the night and the weekend', () => {
    expect(day({})).toEqual([words.stays('van 17:00 tot 07:00'), words.weekend('vrijdag', '17:00', '07:00')]);
    expect(day({ daysPerWeek: 7 })).toEqual([words.stays('van 17:00 tot 07:00')]);
  });

  it('has a stay between two shifts, and one in the middle of a trip', () => {
    expect(day({ return: '12:00', secondDeparture: '14:00', secondReturn: '23:00' })[0]).toBe(
      words.stays('van 12:00 tot 14:00 en van 23:00 tot 07:00'),
    );
    expect(day({ middayFrom: '11:30', middayUntil: '12:15' })[0]).toBe(
      words.stays('van 11:30 tot 12:15 en van 17:00 tot 07:00'),
    );
  });

  it('of vehicles that come back after midnight ends the week on Saturday', () => {
    expect(day({ departure: '16:00', return: '02:00' })).toContain(words.weekend('zaterdag', '02:00', '16:00'));
  });

  it('says which answers were left aside', () => {
    expect(day({ secondDeparture: '18:00' })).toContain(words.secondShiftHalf);
    expect(day({ middayUntil: '12:00' })).toContain(words.middayHalf);
    expect(day({ middayFrom: '18:00', middayUntil: '19:00' })).toContain(words.middayOutsideTrip);
    expect(day({ secondDeparture: '18:00', secondReturn: '08:00' })).toContain(words.secondShiftTooLong);
  });
});
