import { describe, expect, it } from 'vitest';
import { checkPeakCertificate, checkUnmetCertificate } from '../../../shared/charging/certificate.ts';
import { optimalPlan } from '../../../shared/charging/optimum.ts';
import { constant, problemWith, session } from './instances.ts';

describe('the certificate of the peak', () => {
  // Truck has slots 1 and 2 only, at 40 kW at most: 60 kW-quarters in two slots with 10 kW base give 40 kW.
  const problem = problemWith({
    slots: 4,
    baseLoadKW: constant(10, 4),
    sessions: [session('truck', 1, 3, 15, 40), session('van', 0, 4, 2, 11)],
  });

  it('names the sessions and slots that enforce it, and nothing besides', () => {
    expect(optimalPlan(problem).peakCertificate).toMatchObject({ kind: 'sessions', slots: [1, 2], sessions: [0] });
  });

  it('is recomputed without the solver', () => {
    const certificate = {
      kind: 'sessions',
      peakKW: 40,
      deliveredKWh: 17,
      slots: [1, 2],
      sessions: [0],
    } as const;
    expect(checkPeakCertificate(problem, certificate)).toEqual({ lowerBoundKW: 40, holds: true });
  });

  it('counts what the binding sessions can draw outside the slots', () => {
    // Slot 1 alone: the truck can draw 40 kW in slot 2, so that 20 kW-quarters remain: 30 kW. True, but not the peak.
    const certificate = { kind: 'sessions', peakKW: 40, deliveredKWh: 17, slots: [1], sessions: [0] } as const;
    expect(checkPeakCertificate(problem, certificate)).toEqual({ lowerBoundKW: 30, holds: false });
  });

  it('does not hold for a peak that is too high, or for the wrong sessions', () => {
    const { peakCertificate } = optimalPlan(problem);
    expect(checkPeakCertificate(problem, { ...peakCertificate, peakKW: 41 }).holds).toBe(false);
    const wrong = { kind: 'sessions', peakKW: 40, deliveredKWh: 17, slots: [1, 2], sessions: [1] } as const;
    expect(checkPeakCertificate(problem, wrong).holds).toBe(false);
  });

  it('takes slots at their limit for what the limit leaves', () => {
    // Limits 4 and 50: of 40 kW-quarters 4 fit in slot 0, so that slot 1 needs 36.
    const limited = problemWith({ slots: 2, limitKW: [4, 50], sessions: [session('a', 0, 2, 10, 50)] });
    const certificate = { kind: 'sessions', peakKW: 36, deliveredKWh: 10, slots: [0, 1], sessions: [0] } as const;
    expect(checkPeakCertificate(limited, certificate)).toEqual({ lowerBoundKW: 36, holds: true });
  });

  it('is endless when the limits leave no room for the energy at all', () => {
    const limited = problemWith({ slots: 1, limitKW: [4], sessions: [session('a', 0, 1, 10, 50)] });
    const certificate = { kind: 'sessions', peakKW: 4, deliveredKWh: 10, slots: [0], sessions: [0] } as const;
    expect(checkPeakCertificate(limited, certificate)).toEqual({ lowerBoundKW: Infinity, holds: false });
  });

  it('counts the slots of a stay past the end of a cyclic horizon', () => {
    const cyclic = problemWith({ slots: 4, cyclic: true, sessions: [session('night', 3, 5, 5, 50)] });
    expect(optimalPlan(cyclic).peakCertificate).toMatchObject({ slots: [0, 3], sessions: [0] });
    const certificate = { kind: 'sessions', peakKW: 10, deliveredKWh: 5, slots: [0, 3], sessions: [0] } as const;
    expect(checkPeakCertificate(cyclic, certificate)).toEqual({ lowerBoundKW: 10, holds: true });
  });

  it('says when it is the base load', () => {
    const quiet = problemWith({ slots: 2, baseLoadKW: [5, 50], sessions: [session('a', 0, 1, 1, 11)] });
    const { peakCertificate } = optimalPlan(quiet);
    expect(peakCertificate).toEqual({ kind: 'baseLoad', peakKW: 50, slot: 1 });
    expect(checkPeakCertificate(quiet, peakCertificate)).toEqual({ lowerBoundKW: 50, holds: true });
    expect(checkPeakCertificate(quiet, { kind: 'baseLoad', peakKW: 51, slot: 1 }).holds).toBe(false);
  });
});

describe('the certificate of the least unmet energy', () => {
  // In slot 0 the limit leaves 6 kW: 1.5 kWh for a, which asks 4. b gets all it wants in slot 1.
  const problem = problemWith({
    slots: 2,
    baseLoadKW: [4, 0],
    limitKW: constant(10, 2),
    sessions: [session('a', 0, 1, 4, 50), session('b', 1, 2, 2, 50)],
  });

  it('names the sessions and the slots that are full', () => {
    expect(optimalPlan(problem).unmetCertificate).toEqual({ deliveredKWh: 3.5, slots: [0], sessions: [0] });
  });

  it('is recomputed without the solver', () => {
    const certificate = { deliveredKWh: 3.5, slots: [0], sessions: [0] };
    expect(checkUnmetCertificate(problem, certificate)).toEqual({ upperBoundKWh: 3.5, holds: true });
  });

  it('does not hold for less than can be delivered', () => {
    expect(checkUnmetCertificate(problem, { deliveredKWh: 3, slots: [0], sessions: [0] }).holds).toBe(false);
    expect(checkUnmetCertificate(problem, { deliveredKWh: 3.5, slots: [], sessions: [] }).holds).toBe(false);
  });

  it('is empty when every session gets what full power allows', () => {
    const roomy = problemWith({ slots: 2, limitKW: constant(99, 2), sessions: [session('a', 0, 2, 9, 4)] });
    expect(optimalPlan(roomy).unmetCertificate).toEqual({ deliveredKWh: 2, slots: [], sessions: [] });
  });
});
