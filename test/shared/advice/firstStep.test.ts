import { describe, expect, it } from 'vitest';
import { isAdvisers } from '../../../shared/advice/actions/owners.ts';
import { conclusionDraft } from '../../../shared/advice/drafts/conclusion.ts';
import { helpLines } from '../../../shared/advice/drafts/helps.ts';
import { contextOf, type AdviceContext } from '../../../shared/advice/findings.ts';
import { passagesOf, writePassage, type Passage } from '../../../shared/advice/passages/passage.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf } from '../../../shared/assessment/later.ts';
import type { Action, Dossier } from '../../../shared/dossier/schema.ts';
import { example, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);
function contextFor(dossier: Dossier): AdviceContext {
  const later = lastOf(assessor.later(dossier));
  return contextOf(dossier, assessor.assess(dossier), assessor.parametersFor(dossier), 'nl', later);
}
const pageOne = (context: AdviceContext): Passage[] => passagesOf(conclusionDraft(context));
const find = (context: AdviceContext, id: string): Passage | undefined => pageOne(context).find((one) => one.id === id);

const wholesaler = example('groothandel');
const haulier = example('transporteur');
const forWholesaler = contextFor(wholesaler);

describe('what the first step costs', () => {
  it('is its vehicles with their chargers, and the whole of what steers them', () => {
    // Delivery vans: 59,900 + 4,000 for chargers less 40,500 + 15,523.12 bpm; older vans: chargers 5,000. Their SPRILA would be
    // 3 x 800 = 2,400: below the minimum of 2,500, since the other chargers are bought after it closes.
    const vans = 5 * (59_900 + 4000 - 56_023.12) + 3 * (59_900 + 5000 - 56_023.12);
    // Steering for a small site, 4,500: not the share of eight vans in it. No heavier connection: it fits without.
    expect(find(forWholesaler, 'decide.stepCost')?.values.amount.value).toBeCloseTo(vans + 4500, 1);
  });

  it('is what the whole plan is a year, less what the others are', () => {
    const { tco } = forWholesaler.assessment;
    const rigids = tco.groups.find((group) => group.groupId === 'bakwagens')!;
    const perYear = 4 * rigids.difference.typical - tco.difference!.typical;
    const passage = find(forWholesaler, 'decide.stepCost')!;
    expect(passage.template).toBe('decide.stepCost:likelyCheaper');
    expect(passage.values.perYear.value).toBeCloseTo(perYear, 1);
  });

  it('counts as many vehicles as fit, and calls a small difference small', () => {
    const passage = find(contextFor(haulier), 'decide.stepCost')!;
    // Six of eight tractors: 315,000 + 44,500 for a charger less 126,000; steering 12,000.
    expect(passage.values.amount.value).toBeCloseTo(6 * (315_000 + 44_500 - 126_000) + 12_000, 0);
    expect(passage.template).toBe('decide.stepCost:even');
  });

  it('stands right behind where to begin, and the plan is told in short after it', () => {
    const ids = pageOne(forWholesaler).map((one) => one.id);
    expect(ids.slice(0, 2)).toEqual(['decide.start', 'decide.stepCost']);
    expect(find(forWholesaler, 'cost.investment')?.template).toBe('cost.investment:whole');
  });

  it('is not told where nobody knows what fits', () => {
    const open = contextFor({ ...wholesaler, site: { ...wholesaler.site, connection: null, connectionKVA: null } });
    expect(find(open, 'decide.stepCost')).toBeUndefined();
    expect(find(open, 'cost.investment')?.template).toBe('cost.investment');
  });
});

describe('what helps', () => {
  it('saves where it costs less than now, and never costs an amount below nought', () => {
    const { later } = forWholesaler;
    const grid = later.grid!;
    const cheaper = grid.remedies.map((one) =>
      one.id === 'heavierConnection' && one.yearly.state === 'known'
        ? { ...one, yearly: { ...one.yearly, euro: { low: -9000, typical: -8000, high: -7000 } } }
        : one,
    );
    const lines = helpLines({ ...forWholesaler, later: { ...later, grid: { ...grid, remedies: cheaper } } });
    const told = lines.flat().find(({ template }) => template === 'help.cost:saves')!;
    expect(told.id).toContain('heavierConnection');
    expect(writePassage(told, 'nl')).toMatch(
      /^Dat kost €\s6\.000 tot €\s20\.000, en scheelt daarna €\s7\.000 tot €\s9\.000 per jaar\.$/,
    );
  });
});

describe('the zones of a day', () => {
  it('are named on page one only where all groups of that day come there', () => {
    const told = pageOne(contextFor(haulier)).filter(({ id }) => id.startsWith('change.refused'));
    // The tractors in double shifts only come to Rotterdam; the others to three places.
    expect(told.map((one) => writePassage(one, 'nl'))).toEqual([
      'Vanaf 1 januari 2028 mag u met uw bakwagens 26 t (4) niet meer in Tilburg, Rotterdam en Eindhoven.',
      'Vanaf 1 januari 2030 mag u met uw trekkers dagdienst (8) en trekkers dubbele dienst (4) niet meer in de zones waar u ermee komt.',
    ]);
  });
});

describe('who does a step', () => {
  const action = (what: string, who: string, status: Action['status'] = 'open'): Action => ({
    id: what,
    what,
    who,
    by: null,
    status,
  });
  const withActions = (...actions: Action[]): Dossier => ({ ...wholesaler, actions });
  const readings = 'Kwartierwaarden van de meter opvragen';

  it('is the adviser where the list of actions says so, in either language or by name', () => {
    for (const who of ['Adviseur', 'adviser', 'Uw adviseur', ' Logistiek makelaar', wholesaler.visit.adviser!]) {
      expect([who, isAdvisers('meter', withActions(action(readings, who)))]).toEqual([who, true]);
    }
    expect(isAdvisers('meter', withActions(action('Get the quarter-hour readings', 'Adviser')))).toBe(true);
  });

  it('is the reader where it says another, nothing, or two', () => {
    expect(isAdvisers('meter', withActions())).toBe(false);
    expect(isAdvisers('meter', withActions(action(readings, 'Bedrijf')))).toBe(false);
    expect(isAdvisers('meter', withActions(action(readings, '')))).toBe(false);
    expect(isAdvisers('meter', withActions(action(readings, 'Adviseur'), action(readings, 'Bedrijf')))).toBe(false);
    expect(isAdvisers('meter', withActions(action(readings, 'Adviseur', 'done')))).toBe(false);
    expect(isAdvisers('offers', withActions(action(readings, 'Adviseur')))).toBe(false);
  });

  it('knows the grid operator by its name', () => {
    const dossier = { ...withActions(action('Bellen met Stedin', 'Adviseur')) };
    expect(isAdvisers('operator', { ...dossier, site: { ...dossier.site, operator: 'stedin' } })).toBe(true);
    expect(isAdvisers('operator', { ...dossier, site: { ...dossier.site, operator: 'liander' } })).toBe(false);
  });

  it('stands in the steps of both examples as in their table', () => {
    const steps = (context: AdviceContext): string[] =>
      pageOne(context)
        .filter((one) => one.id.startsWith('first.'))
        .map((one) => writePassage(one, 'nl'));
    expect(steps(forWholesaler)[2]).toMatch(/^Uw adviseur vraagt de kwartierwaarden/);
    expect(steps(forWholesaler)[1]).toMatch(/^Vraag offertes/);
    const [operator, , access] = steps(contextFor(haulier));
    expect(operator).toMatch(/^Uw adviseur praat met Enexis/);
    expect(access).toMatch(/^Zoek van uw bakwagens/);
  });
});
