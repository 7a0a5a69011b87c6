/** All sentences of the drafts. "subject:manner": what stands before the colon is what the sentence is about. */
import { accessTemplates } from './access.ts';
import { chargingTemplates } from './charging.ts';
import { costTemplates } from './costs.ts';
import { decisionTemplates } from './decision.ts';
import { efficiencyTemplates } from './efficiency.ts';
import { gridTemplates } from './grid.ts';
import { remedyTemplates } from './remedies.ts';
import { subsidyTemplates } from './subsidies.ts';

export const templates = {
  ...decisionTemplates,
  ...accessTemplates,
  ...costTemplates,
  ...subsidyTemplates,
  ...gridTemplates,
  ...chargingTemplates,
  ...remedyTemplates,
  ...efficiencyTemplates,
};

export type Templates = typeof templates;
export type TemplateId = keyof Templates;
