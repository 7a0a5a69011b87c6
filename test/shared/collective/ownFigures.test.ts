/** A park of dossiers, each with its own figures; and the report about them. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { Member } from '../../../shared/collective/member.ts';
import { memberOf } from '../../../shared/collective/memberOf.ts';
import { parkProfile } from '../../../shared/collective/park.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import { collectiveWords } from '../../../shared/text/collective.ts';
import { collectiveReportWords } from '../../../shared/text/collectiveReport.ts';
import { example, shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';
import { interFonts } from '../../support/interFonts.ts';
import { parkOf, parkReport } from '../../support/parks.ts';
import { textOfPages } from '../../support/pdfPages.ts';

function memberWith(dossier: Dossier, set: ParameterSet = shippedSet): Member {
  const assessor = createAssessor(set, shippedProfiles, shippedYearProfiles);
  return memberOf(dossier, assessor.ownUseOf(dossier), assessor.parametersFor(dossier));
}

const energyOf = (member: Member): number => member.sessions.reduce((sum, one) => sum + one.energyKWh, 0);
const groothandel = example('groothandel');
const transporteur = example('transporteur');

describe('a dossier in a park', () => {
  it('is what its own assessment says of it', () => {
    const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);
    for (const dossier of [groothandel, transporteur]) {
      const { charging, grid } = assessor.assess(dossier);
      const member = memberWith(dossier);
      expect(Array.from(member.baseKW)).toEqual(Array.from(charging.baseKW));
      expect(Array.from(member.limitKW ?? [])).toEqual(Array.from(charging.limitKW ?? []));
      expect(energyOf(member)).toBeCloseTo(charging.weekKWh, 6);
      expect(member.vehicles).toBe(grid.inOrder.planned);
      expect(parkProfile([member]).members[0].optimalPeakKW).toBeCloseTo(charging.strategies.optimal.peakKW, 6);
    }
  });

  it('counts with what the adviser overruled in it', () => {
    const id = 'grid.margin';
    const overruled: Dossier = {
      ...groothandel,
      settings: {
        ...groothandel.settings,
        overrides: [{ id, low: null, typical: 25, high: null, reason: 'own judgement' }],
      },
    };
    expect(memberWith(groothandel).marginPercent).not.toBe(25);
    expect(memberWith(overruled).marginPercent).toBe(25);
    // The strictest margin holds for all: nobody keeps less than by itself.
    expect(parkProfile([memberWith(groothandel), memberWith(overruled)]).marginPercent).toBe(25);
  });

  it('counts with its own set of figures', () => {
    const losses = ['veh.chargeloss.ac', 'veh.chargeloss.dc'];
    const other: ParameterSet = {
      ...shippedSet,
      figures: shippedSet.figures.map((figure) =>
        losses.includes(figure.id) ? { ...figure, value: { kind: 'range', low: 20, typical: 20, high: 20 } } : figure,
      ),
    };
    // Of the same energy in the battery more is lost: 20 % instead of 8.2 or 7.4 %.
    const ratio = energyOf(memberWith(groothandel, other)) / energyOf(memberWith(groothandel));
    expect(ratio).toBeGreaterThan((1 - 0.082) / (1 - 0.2) - 1e-6);
    expect(ratio).toBeLessThan((1 - 0.074) / (1 - 0.2) + 1e-6);
  });

  it('is told where its own use is not known', () => {
    const unknown = { ...groothandel, site: { ...groothandel.site, yearlyKWh: null, meter: null } };
    expect(parkProfile([memberWith(unknown), memberWith(transporteur)]).basesUnknown).toBe(1);
  });
});

describe('the report about companies together', () => {
  const together = parkOf([{ dossier: groothandel }, { dossier: transporteur }]);
  const { park, joint } = together;

  it.each(['nl', 'en'] as const)('names the companies, the sums and what they rest on (%s)', (language) => {
    const document = parkReport(together, language);
    const pages = textOfPages(renderReport(document, { fonts: interFonts, createdAt: '2026-11-23T14:30:00Z' }));
    const text = pages.join(' ').replaceAll(/\s+/g, ' ');
    for (const name of [groothandel.company.name!, transporteur.company.name!]) expect(text).toContain(name);
    expect(text).toContain(collectiveWords[language].members);
    expect(text).toContain(collectiveReportWords[language].privacy);
    expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
    // What there is now and what is needed are told apart, with the difference of the two as they are told.
    const [now, group] = [park.contractsKW, joint.groupContractKW].map(Math.round);
    expect(group).toBeGreaterThan(now);
    const words = collectiveReportWords[language];
    expect(text).toContain(words.moreThanNow(`${now} kW`, `${group} kW`, `${group - now} kW`));
    // The difference that is told is that of the peaks as they are told.
    const [needed, singles] = [joint.peakKW, joint.peakKW + joint.wonKW].map(Math.round);
    expect(text).toContain(collectiveWords[language].won(`${singles - needed} kW`));
  });
});
