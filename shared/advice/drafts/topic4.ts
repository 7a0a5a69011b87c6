/** The draft of topic 4: what every kilometre less brings, and the ideas that can suit this fleet. */
import { fleetYear, suitableMeasures } from '../efficiencyFindings.ts';
import type { AdviceContext } from '../findings.ts';
import { heading, list, paragraph, passage, type DraftBlock } from '../passages/passage.ts';

const TENTH = 0.1;

export function topic4Draft(context: AdviceContext): DraftBlock[] {
  const year = fleetYear(context);
  return [
    paragraph(
      passage('less.why', {}),
      passage('less.tenth', { km: year.km * TENTH, kWh: year.kWh * TENTH, amount: year.euro * TENTH }),
    ),
    heading(passage('title.ideas', {})),
    list(
      suitableMeasures(context).map(({ id, figure }) => [
        passage(`idea.${id}`, { range: context.parameters.range(figure) }),
      ]),
    ),
    paragraph(passage('idea.next', {})),
  ];
}
