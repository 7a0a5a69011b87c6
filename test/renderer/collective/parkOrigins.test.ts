/** The figures of several companies lead to the leaves of each company, in its own dossier. */
import { describe, expect, it } from 'vitest';
import { parkOrigins } from '../../../renderer/src/collective/parkOrigins.ts';
import type { CountedCompany } from '../../../renderer/src/collective/useParkAnswer.ts';
import { sidesBelow } from '../../../renderer/src/results/originSource.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { leavesOfAll } from '../../../shared/assessment/leaves.ts';
import { parkIds } from '../../../shared/assessment/origins/park.ts';
import { memberOf } from '../../../shared/collective/memberOf.ts';
import { jointOptimum, parkProfile, sharedPlaza, type JointOptimum } from '../../../shared/collective/park.ts';
import { recordInPark } from '../../../shared/collective/recordInPark.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { example, shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';
import { resultWords } from '../../support/resultWords.ts';

const texts = resultWords('nl');

const wholesaler = example('groothandel');
const haulier = example('transporteur');
/** Its own dossier counts with what a park leaves out. */
const improved: Dossier = {
  ...wholesaler,
  id: 'improved',
  company: { ...wholesaler.company, name: 'Met maatregelen' },
  site: {
    ...wholesaler.site,
    remedies: [{ id: 'laterDeparture', amount: 60, powerKW: null }],
    batteryKWh: 200,
    batteryKW: 100,
  },
  fleetGroups: wholesaler.fleetGroups.map((group) => ({ ...group, charging: { ...group.charging, minimumKW: 3 } })),
};
/** A margin of its own, which the park keeps because it is the highest. */
const careful: Dossier = {
  ...haulier,
  id: 'careful',
  company: { ...haulier.company, name: 'Met ruime marge' },
  settings: {
    ...haulier.settings,
    overrides: [{ id: 'grid.margin', low: null, typical: 25, high: null, reason: 'eigen inschatting' }],
  },
};
const dossiers = [wholesaler, haulier, improved, careful];

function partsOf() {
  const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);
  const members = dossiers.map((one) => memberOf(one, assessor.ownUseOf(one), assessor.parametersFor(one)));
  const park = parkProfile(members);
  const counted = new Map<string, CountedCompany>(
    dossiers.map((one) => {
      const dossier = recordInPark(one);
      return [one.id, { dossier, assessment: assessor.assess(dossier), leavesOut: dossier !== one, set: shippedSet }];
    }),
  );
  const steps = jointOptimum(members, park);
  const joint = ((): JointOptimum => {
    for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
  })();
  return { all: { park, joint, plaza: sharedPlaza(members) }, counted };
}

describe('where the figures of several companies come from', () => {
  const { all, counted } = partsOf();
  const source = parkOrigins(all, counted, texts);
  const ofCompany = (dossier: Dossier, id: string): string => `company/${dossier.id}/${id}`;

  it('is told down to answers and figures with a source, of each company that counts', () => {
    for (const id of parkIds(all)) {
      const origin = source.originOf(id);
      expect(origin, id).not.toBeNull();
      const own = source.sideOf?.(id);
      const sides = own ? [{ name: own.name, source: own.source, ids: [own.id] }] : sidesBelow(id, source);
      const isOfOne = id.startsWith('company/') || id.startsWith('park/brings/');
      // The margin is that of one company as well, which is among the others.
      expect(sides.length, id).toBe(isOfOne ? 1 : dossiers.length);
      for (const side of sides) {
        const { entries, parameters } = leavesOfAll(side.ids, side.source.originOf);
        expect(entries.length, `${id} ${side.name}`).toBeGreaterThan(0);
        for (const entry of entries) {
          const { label } = side.source.entryOf(entry);
          expect(label, entry).not.toBe(entry.split('/').at(-1));
        }
        for (const figure of parameters) expect(side.source.parameters.figure(figure).source.publisher).toMatch(/\S/);
        // The number of vehicles and the company's own use are answers and nothing else.
        const onlyAnswers = id.endsWith('/vehicles') || id.endsWith('grid/planned') || /base$|ownPeak$/.test(id);
        if (!onlyAnswers) expect(parameters.length, `${id} ${side.name}`).toBeGreaterThan(0);
      }
    }
  });

  it('has the value of the screen, also of a company whose own dossier counts with more', () => {
    for (const { id, basePeakKW, uncontrolledPeakKW, optimalPeakKW, vehicles } of all.park.members) {
      const values = {
        'grid/planned': vehicles,
        'grid/ownPeak': basePeakKW,
        'charging/peak/uncontrolled': uncontrolledPeakKW,
        'charging/peak/optimal': optimalPeakKW,
      };
      for (const [own, value] of Object.entries(values)) {
        // In the dossier of the company, and not in the dossier as a whole.
        expect(source.sideOf?.(`company/${id}/${own}`), `${id} ${own}`).not.toBeNull();
        expect(source.originOf(`company/${id}/${own}`)?.value, `${id} ${own}`).toBeCloseTo(value, 6);
      }
    }
    const said = (dossier: Dossier) => source.sideOf?.(ofCompany(dossier, 'grid/planned'))?.source.about;
    expect(said(improved)).toMatch(/zonder gekozen maatregelen/);
    expect(said(wholesaler)).toBe(`Dossier van ${wholesaler.company.name}`);
  });

  it('names the margin of the company that keeps the highest, with the reason of its adviser', () => {
    const margin = source.originOf('park/group')?.from.find((id) => id.endsWith('grid.margin'));
    expect(margin).toBe(ofCompany(careful, 'figure/grid.margin'));
    expect(source.originOf(margin!)?.value).toBe(25);
  });

  it('ends at the dossier of a company as long as that is not calculated', () => {
    const early = parkOrigins(all, new Map(), texts);
    const id = ofCompany(wholesaler, 'charging/peak/optimal');
    expect(early.sideOf?.(id)).toBeNull();
    expect(early.originOf(id)?.entries).toEqual([`member/${wholesaler.id}`]);
    expect(early.originOf(id)?.value).toBe(all.park.members[0].optimalPeakKW);
    expect(early.originOf(`park/brings/${wholesaler.id}`)?.from).toEqual([id]);
  });

  it('is the dossier as a whole where that says another number than the screen', () => {
    const other = {
      ...all,
      park: { ...all.park, members: all.park.members.map((one) => ({ ...one, optimalPeakKW: 1 })) },
    };
    const id = ofCompany(wholesaler, 'charging/peak/optimal');
    expect(parkOrigins(other, counted, texts).originOf(id)).toMatchObject({ value: 1, rule: 'parkMember' });
  });
});
