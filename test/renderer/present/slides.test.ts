import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../../renderer/src/present/slides.ts';
import { costHeadline, costNotComplete } from '../../../renderer/src/results/headlines.ts';
import { createWriter } from '../../../renderer/src/results/writer.ts';
import { outcomeOf } from '../../../shared/scenarios/outcome.ts';
import { emptyScenario, withScenario } from '../../../shared/scenarios/scenario.ts';
import { resultsText } from '../../../shared/text/results.ts';
import { assessmentOf, exampleDossier } from '../../support/examples.ts';

describe.each(['nl', 'en'] as const)('a fleet on lease without a lease amount, in %s', (language) => {
  const dossier = withScenario(
    exampleDossier('transporteur'),
    { ...emptyScenario('s', 'Lease'), alternative: 'electricLeased' },
    2026,
  );
  const assessment = assessmentOf(dossier);
  const words = { language, text: resultsText[language], write: createWriter(language) };

  it('is no outcome with an amount, though the lines that are there add up to one', () => {
    expect(assessment.tco.difference).not.toBeNull();
    const outcome = outcomeOf(assessment, dossier.site);
    expect(outcome.difference).toBeNull();
    expect(outcome.missing).toContainEqual({ powertrain: 'electric', type: 'lease' });
  });

  it('has a headline and slides of cost and plan without any euro, which say what is missing', () => {
    expect(costHeadline(assessment, words, null)?.amount).toBeNull();
    const asked = language === 'nl' ? 'leasebedrag per maand' : 'lease amount per month';
    expect(costNotComplete(assessment, words)).toContain(asked);
    const told = slidesOf(assessment, dossier, words, null).filter(({ tab }) => tab === 'cost' || tab === 'plan');
    expect(told).toHaveLength(2);
    for (const { headline, below, origins } of told) {
      expect(`${headline} ${below ?? ''}`).not.toContain('€');
      expect(`${headline} ${below ?? ''}`).toContain(asked);
      expect(origins.filter((id) => /difference|range|cumulative/.test(id))).toEqual([]);
    }
  });
});

it('a fleet that misses a cooling unit is told as provisional, with the amount and without a range', () => {
  const dossier = exampleDossier('transporteur');
  const assessment = assessmentOf(dossier);
  const words = { language: 'nl', text: resultsText.nl, write: createWriter('nl') } as const;
  const [cost] = slidesOf(assessment, dossier, words, null).filter(({ tab }) => tab === 'cost');
  expect(cost.headline).toMatch(/^Voorlopig, alle voertuigen samen: elektrisch rijden is €/);
  expect(cost.headline).not.toContain('waarschijnlijk');
  expect(cost.below).toBe('De kosten zijn nog niet compleet. Ontbreekt: elektrische koelunit.');
});
