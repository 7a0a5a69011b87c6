import { describe, expect, it } from 'vitest';
import { createOutcomeClient, type Case } from '../../../renderer/src/whatIf/outcomeClient.ts';
import type { OutcomeReply } from '../../../renderer/src/whatIf/messages.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import type { ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';
import { assessment } from '../results/exampleAssessment.ts';

const outcome = (peakKW: number): ScenarioOutcome => ({
  way: 'optimal',
  difference: null,
  missing: [],
  investment: 0,
  depotPrice: null,
  peakKW,
  usableKW: null,
  fits: null,
  co2Tonnes: 0,
});

function open() {
  const posted: string[] = [];
  let hear: (reply: OutcomeReply) => void = () => undefined;
  let closed = 0;
  const client = createOutcomeClient((hearing) => {
    hear = hearing;
    return { post: ({ key, dossier }) => posted.push(`${key} ${dossier.id}`), close: () => (closed += 1) };
  });
  const leave = client.subscribe(() => undefined);
  return {
    client,
    posted,
    leave,
    answer: (key: string, kW: number) => hear({ key, ok: true, outcome: outcome(kW), assessment }),
    fail: (key: string) => hear({ key, ok: false, detail: 'x' }),
    closed: () => closed,
  };
}

const one = (key: string, id: string): Case => ({ key, dossier: emptyDossier(id, '2026-11-26T10:00:00.000Z', null) });

describe('outcomes of several cases', () => {
  it('come one at a time, in the order in which they stand', () => {
    const { client, posted, answer } = open();
    client.want([one('a', '1'), one('b', '2')]);
    expect(posted).toEqual(['a 1']);
    answer('a', 10);
    expect(posted).toEqual(['a 1', 'b 2']);
    answer('b', 20);
    expect([client.getStates().get('a'), client.getStates().get('b')]).toMatchObject([
      { outcome: { peakKW: 10 }, catchingUp: false },
      { outcome: { peakKW: 20 }, catchingUp: false },
    ]);
  });

  it('while a slider is dragged only the newest state waits, and the last outcome stays in view', () => {
    const { client, posted, answer } = open();
    for (const id of ['1', '2', '3', '4']) client.want([one('a', id)]);
    expect(posted).toEqual(['a 1']);
    answer('a', 10);
    expect(posted).toEqual(['a 1', 'a 4']);
    expect(client.getStates().get('a')).toMatchObject({ outcome: { peakKW: 10 }, catchingUp: true });
    answer('a', 40);
    expect(client.getStates().get('a')).toMatchObject({ outcome: { peakKW: 40 }, catchingUp: false });
  });

  it('come with the record and the assessment that they were read from, to tell where they come from', () => {
    const { client, answer } = open();
    const first = one('a', '1');
    client.want([first]);
    client.want([one('a', '2')]);
    answer('a', 10);
    // Of the record that was calculated, not of the newer one that waits.
    expect(client.getStates().get('a')?.assessed).toEqual({ dossier: first.dossier, assessment });
  });

  it('are not asked again for the same record', () => {
    const { client, posted, answer } = open();
    const same = one('a', '1');
    client.want([same]);
    answer('a', 10);
    client.want([same, one('b', '2')]);
    expect(posted).toEqual(['a 1', 'b 2']);
  });

  it('a fault keeps the last outcome, says so, and the next state tries again', () => {
    const { client, posted, answer, fail } = open();
    client.want([one('a', '1')]);
    answer('a', 10);
    client.want([one('a', '2')]);
    fail('a');
    expect(client.getStates().get('a')).toMatchObject({ outcome: outcome(10), catchingUp: false, failed: true });
    client.want([one('a', '3')]);
    expect(posted.at(-1)).toBe('a 3');
  });

  it('the worker ends with the last listener; who comes back is answered again', () => {
    const { client, posted, leave, answer, closed } = open();
    client.want([one('a', '1')]);
    leave();
    expect(closed()).toBe(1);
    client.subscribe(() => undefined);
    expect(posted).toEqual(['a 1', 'a 1']);
    answer('a', 10);
    expect(client.getStates().get('a')?.catchingUp).toBe(false);
  });
});
