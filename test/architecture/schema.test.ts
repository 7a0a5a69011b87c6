import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { emptyDossier, emptyFleetGroup } from '../../shared/dossier/create.ts';
import { dossierSchema } from '../../shared/dossier/schema.ts';
import { exampleDossier, exampleNames } from '../support/examples.ts';

const published = JSON.parse(readFileSync(new URL('../../assets/schema/dossier.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(published);

describe('the published dossier schema', () => {
  it('is the one that the product checks with', () => {
    expect(published).toEqual(z.toJSONSchema(dossierSchema, { unrepresentable: 'any' }));
  });

  it.each(exampleNames)('accepts the example %s', (name) => {
    expect(validate(exampleDossier(name)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('accepts an empty dossier and one with an empty group', () => {
    const empty = emptyDossier('leeg', '2026-11-23T09:00:00.000Z', null);
    expect(validate(empty)).toBe(true);
    expect(validate({ ...empty, fleetGroups: [emptyFleetGroup('g')] })).toBe(true);
  });

  it('refuses a number typed as text and a fraction of a vehicle', () => {
    const empty = emptyDossier('leeg', '2026-11-23T09:00:00.000Z', null);
    expect(validate({ ...empty, fleetGroups: [{ ...emptyFleetGroup('g'), number: '8' }] })).toBe(false);
    expect(validate({ ...empty, fleetGroups: [{ ...emptyFleetGroup('g'), number: 8.5 }] })).toBe(false);
  });
});
