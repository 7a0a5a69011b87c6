import { describe, expect, it } from 'vitest';
import { readChargeProblem } from '../../../shared/charging/readProblem.ts';

const van = { id: 'van', arrival: 1, departure: 3, energyKWh: 10, maxPowerKW: 11 };
const complete = {
  slotMinutes: 15,
  slots: 4,
  cyclic: false,
  baseLoadKW: [1, -2, 3, 4],
  limitKW: 250,
  pricePerKWh: [0.1, 0.2, -0.3, 0.4],
  feedInPerKWh: 0.02,
  peakPricePerKW: 5,
  objective: 'peak',
  battery: { energyKWh: 200, powerKW: 100, roundTripEfficiency: 0.88 },
  sessions: [van],
};
const { cyclic: _cyclic, limitKW: _limit, pricePerKWh: _price, ...rest } = complete;
const { feedInPerKWh: _feedIn, peakPricePerKW: _peakPrice, battery: _battery, ...least } = rest;

describe('a problem that keeps to the format', () => {
  it('is read with every single number written out to one per slot', () => {
    expect(readChargeProblem(complete)).toEqual({
      ok: true,
      problem: { ...complete, limitKW: [250, 250, 250, 250], feedInPerKWh: [0.02, 0.02, 0.02, 0.02] },
    });
  });

  it('may leave out what may be null, and cyclic and the peak price', () => {
    expect(readChargeProblem(least)).toEqual({
      ok: true,
      problem: {
        ...least,
        cyclic: false,
        limitKW: null,
        pricePerKWh: null,
        feedInPerKWh: null,
        peakPricePerKW: 0,
        battery: null,
      },
    });
  });

  const alsoGood: Record<string, object> = {
    'no sessions': { sessions: [] },
    'a stay of no length': { sessions: [{ ...van, departure: 1 }] },
    'a stay to the very end': { sessions: [{ ...van, arrival: 0, departure: 4 }] },
    'a cyclic stay past the end': { cyclic: true, sessions: [{ ...van, arrival: 3, departure: 6 }] },
    'a cyclic stay of a full cycle': { cyclic: true, sessions: [{ ...van, arrival: 3, departure: 7 }] },
    'no energy and no power': { sessions: [{ ...van, energyKWh: 0, maxPowerKW: 0 }] },
    'a power meant as unlimited': { sessions: [{ ...van, maxPowerKW: 1e30 }] },
    'slots of seven and a half minutes': { slotMinutes: 7.5 },
    'a limit of 0': { limitKW: [0, 0, 0, 0] },
    'a limit below 0, which counts as 0': { limitKW: [1, -2, 3, 4] },
    'a battery without losses': { battery: { energyKWh: 0, powerKW: 0, roundTripEfficiency: 1 } },
    'the objective cost with a price': { objective: 'cost' },
    'fields it does not know': { note: 'visit of Monday' },
  };
  for (const [name, change] of Object.entries(alsoGood))
    it(`may have ${name}`, () => {
      expect(readChargeProblem({ ...complete, ...change }).ok).toBe(true);
    });
});

describe('a problem that breaks a rule is refused with the field, the value and the remedy', () => {
  const withSession = (change: object): object => ({
    sessions: [
      { ...van, id: 'first' },
      { ...van, ...change },
    ],
  });
  const cases: [name: string, change: object, field: string, says: RegExp][] = [
    ['no slot length', { slotMinutes: undefined }, 'slotMinutes', /missing.*length of a slot/],
    ['a slot length of 0', { slotMinutes: 0 }, 'slotMinutes', /is 0.*longer/],
    ['a slot length below 0', { slotMinutes: -15 }, 'slotMinutes', /-15/],
    ['a slot length in words', { slotMinutes: '15' }, 'slotMinutes', /"15"/],
    ['no slots', { slots: undefined }, 'slots', /missing/],
    ['0 slots', { slots: 0 }, 'slots', /is 0.*from 1/],
    ['half a slot', { slots: 4.5 }, 'slots', /4\.5.*whole/],
    ['more slots than memory', { slots: 1e12, baseLoadKW: 1 }, 'slots', /1000000000000/],
    ['cyclic in words', { cyclic: 'yes' }, 'cyclic', /"yes".*true or false/],
    ['cyclic null', { cyclic: null }, 'cyclic', /null.*true or false/],
    ['no base load', { baseLoadKW: undefined }, 'baseLoadKW', /missing.*list of 4/],
    ['base load null', { baseLoadKW: null }, 'baseLoadKW', /null/],
    ['a base load too short', { baseLoadKW: [1, 2, 3] }, 'baseLoadKW', /has 3 numbers but there are 4 slots/],
    ['a base load too long', { baseLoadKW: [1, 2, 3, 4, 5] }, 'baseLoadKW', /has 5/],
    ['a gap in the base load', { baseLoadKW: [1, 2, null, 4] }, 'baseLoadKW[2]', /null.*number/],
    ['an infinite base load', { baseLoadKW: [1, 2, 3, Infinity] }, 'baseLoadKW[3]', /Infinity.*finite/],
    ['a base load that is not a number', { baseLoadKW: NaN }, 'baseLoadKW', /NaN.*finite/],
    ['a limit too short', { limitKW: [] }, 'limitKW', /has 0 numbers/],
    ['a limit in words', { limitKW: 'none' }, 'limitKW', /"none"/],
    ['a price in words', { pricePerKWh: [0.1, '0,2', 0.3, 0.4] }, 'pricePerKWh[1]', /"0,2"/],
    ['a price too long', { pricePerKWh: [1, 2, 3, 4, 5] }, 'pricePerKWh', /has 5/],
    ['a feed-in too short', { feedInPerKWh: [1] }, 'feedInPerKWh', /has 1/],
    ['a peak price below 0', { peakPricePerKW: -5 }, 'peakPricePerKW', /-5/],
    ['a peak price null', { peakPricePerKW: null }, 'peakPricePerKW', /null/],
    ['no objective', { objective: undefined }, 'objective', /missing.*"peak" or "cost"/],
    ['another objective', { objective: 'price' }, 'objective', /"price"/],
    ['the objective cost without a price', { objective: 'cost', pricePerKWh: null }, 'pricePerKWh', /no pricePerKWh/],
    ['a battery in words', { battery: 'large' }, 'battery', /"large".*object/],
    ['a battery as a list', { battery: [] }, 'battery', /a list/],
    ['a battery without energy', { battery: { powerKW: 1, roundTripEfficiency: 1 } }, 'battery.energyKWh', /missing/],
    ['a battery below 0', { battery: { ...complete.battery, powerKW: -1 } }, 'battery.powerKW', /-1/],
    ['an efficiency of 0', efficiency(0), 'battery.roundTripEfficiency', /above 0/],
    ['an efficiency above 1', efficiency(1.01), 'battery.roundTripEfficiency', /1\.01/],
    ['an efficiency in words', efficiency('88%'), 'battery.roundTripEfficiency', /"88%"/],
    ['no sessions', { sessions: undefined }, 'sessions', /missing.*may be empty/],
    ['sessions as an object', { sessions: {} }, 'sessions', /an object.*list/],
    [
      'more sessions than memory',
      { slots: 1e6, baseLoadKW: 1, pricePerKWh: 1, sessions: Array.from({ length: 101 }, () => van) },
      'sessions',
      /too much/,
    ],
    ['a session that is none', { sessions: [van, 7] }, 'sessions[1]', /7.*object/],
    ['a session null', { sessions: [null] }, 'sessions[0]', /null/],
    ['a session without id', withSession({ id: undefined }), 'sessions[1].id', /missing/],
    ['an empty id', withSession({ id: '' }), 'sessions[1].id', /not empty/],
    ['an id that is a number', withSession({ id: 5 }), 'sessions[1].id', /5.*text/],
    ['an id used twice', withSession({ id: 'first' }), 'sessions[1].id', /"first", as is sessions\[0\]/],
    ['an arrival before 0', withSession({ arrival: -1 }), 'sessions[1].arrival', /-1.*from 0 to 3/],
    ['an arrival at the end', withSession({ arrival: 4, departure: 4 }), 'sessions[1].arrival', /is 4/],
    ['half an arrival', withSession({ arrival: 1.5 }), 'sessions[1].arrival', /1\.5.*whole/],
    ['an arrival in words', withSession({ arrival: '17:00' }), 'sessions[1].arrival', /"17:00"/],
    [
      'a departure before the arrival',
      withSession({ departure: 0 }),
      'sessions[1].departure',
      /is 0.*arrival in slot 1/,
    ],
    ['a departure past the end', withSession({ departure: 5 }), 'sessions[1].departure', /is 5.*at most 4/],
    ['half a departure', withSession({ departure: 2.5 }), 'sessions[1].departure', /whole/],
    ['no departure', withSession({ departure: undefined }), 'sessions[1].departure', /missing/],
    [
      'a stay of more than a cycle',
      { cyclic: true, ...withSession({ departure: 6 }) },
      'sessions[1].departure',
      /is 6.*at most 5/,
    ],
    [
      'a cyclic departure not carried on',
      { cyclic: true, ...withSession({ departure: 0 }) },
      'sessions[1].departure',
      /add 4/,
    ],
    ['energy below 0', withSession({ energyKWh: -1 }), 'sessions[1].energyKWh', /-1/],
    ['no energy', withSession({ energyKWh: undefined }), 'sessions[1].energyKWh', /missing/],
    ['power below 0', withSession({ maxPowerKW: -0.1 }), 'sessions[1].maxPowerKW', /-0\.1/],
    ['endless power', withSession({ maxPowerKW: Infinity }), 'sessions[1].maxPowerKW', /finite/],
  ];
  for (const [name, change, field, says] of cases)
    it(name, () => {
      const read = readChargeProblem({ ...complete, ...change });
      expect(read).toEqual({ ok: false, field, message: expect.stringMatching(says) as string });
    });

  it.each([undefined, null, 5, 'problem', [complete]])('input that is no object: %j', (input) => {
    expect(readChargeProblem(input)).toMatchObject({ ok: false, field: 'input' });
  });

  function efficiency(roundTripEfficiency: unknown): object {
    return { battery: { ...complete.battery, roundTripEfficiency } };
  }
});
