/** Page one in sentences: the advice, what changes, what it costs, what fits, what to do first. */
import type { AdviceContext } from '../findings.ts';
import { heading, paragraph, passage, steps, withoutHollow, type DraftBlock } from '../passages/passage.ts';
import { changePassages } from './changes.ts';
import { decisionPassages } from './decision.ts';
import { firstSteps } from './first.ts';
import { firstStepCost } from './firstStepCost.ts';
import { fitPassages, monthsForPower, untilPassages } from './grid.ts';
import { flipPassages, groupPassages, investmentPassages, missingPassages, totalPassages } from './money.ts';

const DAYS_TOLD = 3;

export function conclusionDraft(context: AdviceContext): DraftBlock[] {
  const short = context.assessment.charging.strategies.optimal.fit === 'no';
  const time = short ? monthsForPower(context) : null;
  const several = context.assessment.tco.groups.length > 1;
  const ofFirstStep = firstStepCost(context);
  return withoutHollow([
    { kind: 'lead', lines: [decisionPassages(context, ofFirstStep)] },
    heading(passage('title.changes', {})),
    paragraph(...changePassages(context, DAYS_TOLD, true)),
    heading(passage('title.cost', {})),
    paragraph(
      ...totalPassages(context),
      ...flipPassages(context).slice(0, 1),
      ...(several ? groupPassages(context) : []),
      ...investmentPassages(context, ofFirstStep.length > 0),
      ...missingPassages(context),
    ),
    heading(passage('title.fit', {})),
    paragraph(
      ...fitPassages(context),
      ...untilPassages(context),
      ...(time === null ? [] : [passage('net.time', { time })]),
    ),
    heading(passage('title.first', {})),
    steps(firstSteps(context).map((one) => [one])),
  ]);
}
