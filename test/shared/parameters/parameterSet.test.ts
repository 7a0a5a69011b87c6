import { describe, expect, it } from 'vitest';
import { parameterSetSchema } from '../../../shared/parameters/schema.ts';
import { rawParameterSet, shippedSet } from '../../cases/shipped.ts';

interface RawSet {
  figures: { id: string; value: unknown; validFrom: string | null; readFrom: string[]; confidence: string }[];
  series: { id: string; members: string[] }[];
  zones: { id: string; figure: string; status: string; start: string | null }[];
}

/** The problems of the shipped set after one change to it. */
function problemsAfter(change: (set: RawSet) => void): string[] {
  const set = rawParameterSet() as unknown as RawSet;
  change(set);
  const result = parameterSetSchema.safeParse(set);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('the shipped parameter set', () => {
  it('is valid', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  it('names for every figure a publisher, a unit, a confidence and a name in both languages', () => {
    const bare = shippedSet.figures.filter(
      ({ source, unit, confidence, name }) =>
        source.publisher.trim() === '' ||
        unit.trim() === '' ||
        !['A', 'B', 'C'].includes(confidence) ||
        name.nl.trim() === '' ||
        name.en.trim() === '',
    );
    expect(bare.map((figure) => figure.id)).toEqual([]);
  });

  it('gives every money, tariff, subsidy and tax figure that is a number the day from which it holds', () => {
    // Without a start nobody can judge whether a euro is of this year. Zone rules, masses and kVA are no prices.
    const dateless = shippedSet.figures.filter(
      ({ value, unit, validFrom }) =>
        (value.kind === 'number' || value.kind === 'range') && unit.startsWith('EUR') && validFrom === null,
    );
    expect(dateless.map((figure) => figure.id)).toEqual([]);
  });

  it('ends no validity before it starts', () => {
    const backwards = shippedSet.figures.filter(
      ({ validFrom, validTo }) =>
        validFrom !== null && validTo !== null && validTo < validFrom.slice(0, validTo.length),
    );
    expect(backwards.map((figure) => figure.id)).toEqual([]);
  });

  it('calls A only what an official or primary source states, never a public notes file or background knowledge', () => {
    const overrated = shippedSet.figures.filter(
      ({ confidence, source }) => confidence === 'A' && /public repository|background knowledge/.test(source.publisher),
    );
    expect(overrated.map((figure) => figure.id)).toEqual([]);
  });

  it('gives every zone that is or may come a start, and one that is paused or dropped none', () => {
    const without = (status: string): boolean => status === 'dropped' || status === 'paused';
    const wrong = shippedSet.zones.filter((zone) => without(zone.status) !== (zone.start === null));
    expect(wrong.map((zone) => zone.id)).toEqual([]);
  });

  it('says of every announced zone what is uncertain about it, in both languages', () => {
    const silent = shippedSet.zones.filter(
      (zone) => zone.status !== 'active' && (!zone.remark?.nl.trim() || !zone.remark.en.trim()),
    );
    expect(silent.map((zone) => zone.id)).toEqual([]);
  });

  it('says in both languages what to mind with the figures whose weak spots are known', () => {
    const cautious = new Map(shippedSet.figures.flatMap((one) => (one.caution ? [[one.id, one.caution]] : [])));
    // The weak spots listed with the vehicle facts: prices from one page, derived consumption, tyres, residual values.
    for (const id of [
      'veh.tractor44.price.bev',
      'veh.rigid18.cons.diesel',
      'veh.rigid12.tyres',
      'veh.truck.residual.bev',
    ])
      expect(cautious.get(id)?.nl.length, id).toBeGreaterThan(20);
    expect(cautious.has('veh.tractor50.levyclass')).toBe(false);
    expect(cautious.has('en.eb26.t1')).toBe(false);
  });

  it('lists the members of a series in order of time, without overlap', () => {
    const byId = new Map(shippedSet.figures.map((figure) => [figure.id, figure]));
    for (const { members } of shippedSet.series) {
      for (let index = 1; index < members.length; index++) {
        const ends = byId.get(members[index - 1])?.validTo ?? '9999';
        expect(ends < (byId.get(members[index])?.validFrom ?? '')).toBe(true);
      }
    }
  });
});

describe('a parameter set is refused', () => {
  it('with a zone that points at no figure', () => {
    expect(problemsAfter((set) => (set.zones[0].figure = 'ze.city.atlantis'))).toEqual([
      'zones.0.figure: there is no figure "ze.city.atlantis"',
    ]);
  });

  it('with a series of a figure that is not there', () => {
    expect(problemsAfter((set) => set.series[0].members.push('en.eb99.t1'))[0]).toContain('en.eb99.t1');
  });

  it('with a figure read from one that is not there', () => {
    expect(problemsAfter((set) => set.figures[0].readFrom.push('nowhere'))[0]).toContain('nowhere');
  });

  it('with a low above the typical value, or a typical above the high', () => {
    const withValue = (value: unknown): string[] => problemsAfter((set) => (set.figures[0].value = value));
    expect(withValue({ kind: 'range', low: 3, typical: 2, high: 4 })).not.toEqual([]);
    expect(withValue({ kind: 'range', low: 1, typical: 5, high: 4 })).not.toEqual([]);
    expect(withValue({ kind: 'range', low: 2, typical: 2, high: 2 })).toEqual([]);
  });

  it('with the same id twice', () => {
    expect(problemsAfter((set) => set.figures.push({ ...set.figures[0] }))[0]).toContain('occurs twice');
  });

  it('with a date that does not exist, an unknown status or an unknown confidence', () => {
    expect(problemsAfter((set) => (set.figures[0].validFrom = '2026-02-30'))).not.toEqual([]);
    expect(problemsAfter((set) => (set.zones[0].start = '2025-13'))).not.toEqual([]);
    expect(problemsAfter((set) => (set.zones[0].status = 'perhaps'))).not.toEqual([]);
    expect(problemsAfter((set) => (set.figures[0].confidence = 'D'))).not.toEqual([]);
  });
});
