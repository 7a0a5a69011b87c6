/** The drafts held against what a consultant wrote by hand: what the exemplar states, the draft states too. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lastOf } from '../../../shared/assessment/later.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { conclusionDraft } from '../../../shared/advice/drafts/conclusion.ts';
import { draftOf } from '../../../shared/advice/drafts.ts';
import { contextOf } from '../../../shared/advice/findings.ts';
import { storedPassage } from '../../../shared/advice/passages/compare.ts';
import { passagesOf } from '../../../shared/advice/passages/passage.ts';
import { exemplars } from '../../cases/exemplars.ts';
import { example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe.each(exampleNames)('the exemplar of %s', (name) => {
  const written = readFileSync(new URL(`../../../docs/exemplars/${name}.md`, import.meta.url), 'utf8');
  const dossier = example(name);
  const parameters = assessor.parametersFor(dossier);
  const later = lastOf(assessor.later(dossier));
  const context = contextOf(dossier, assessor.assess(dossier), parameters, 'nl', later);
  const passages = {
    page1: passagesOf(conclusionDraft(context)),
    topic3: passagesOf(draftOf('topic3', context)),
  };

  it.each(exemplars[name])('says "$says", and so does the draft ($id)', ({ says, part, id, values }) => {
    expect(written).toContain(says);
    const found = passages[part].find((one) => one.id === id);
    if (found === undefined) throw new Error(`no ${id} among ${passages[part].map((one) => one.id).join(', ')}`);
    const now = storedPassage(found, 'nl').values;
    for (const [slot, value] of Object.entries(values)) expect([slot, plain(now[slot])]).toEqual([slot, value]);
  });

  it('has its first step first in the draft', () => {
    const [first] = passages.page1.filter((one) => one.id.startsWith('first.'));
    const [stated] = exemplars[name].filter((one) => one.id.startsWith('first.'));
    expect(first.id).toBe(stated.id);
  });
});
