/** The draft of topic 4: the measures that were chosen, else what a kilometre less brings and ideas that can suit. */
import type { MeasureId } from '../../dossier/talk.ts';
import type { Language } from '../../format/numbers.ts';
import { measureWords } from '../../text/measures.ts';
import { fleetYear, suitableMeasures, TENTH } from '../efficiencyFindings.ts';
import type { AdviceContext } from '../findings.ts';
import { measureEffects, type MeasureEffects } from '../measures/effects.ts';
import { heading, list, paragraph, passage, type DraftBlock, type Passage } from '../passages/passage.ts';
import { lowerFirst } from '../passages/runningText.ts';
import { writerFor } from '../write.ts';

export function topic4Draft(context: AdviceContext): DraftBlock[] {
  const effects = measureEffects(context.dossier, context.assessment, context.parameters);
  return effects.measures.length > 0 ? chosenDraft(effects) : ideasDraft(context);
}

/** What each measure saves, and how sure that is, stands in the table under the text. */
function chosenDraft({ measures, together }: MeasureEffects): DraftBlock[] {
  const open = measures.filter((one) => one.ask !== null).map(({ id }) => id);
  return [
    paragraph(passage('less.why', {})),
    heading(passage('title.chosen', {})),
    paragraph(
      passage('chosen.which', { measures: namesOf(measures.map(({ id }) => id)) }),
      savesPassage(together),
      open.length === 0 ? null : passage('chosen.ask', { measures: namesOf(open) }),
    ),
    paragraph(passage('chosen.next', {})),
  ];
}

/** Nothing where it is not known, or where it costs more than it saves: then the table says so. */
function savesPassage(together: MeasureEffects['together']): Passage | null {
  const [km, amount] = [together?.km.typical ?? 0, together?.euro?.typical ?? 0];
  if (amount < 1) return null;
  return km < 1 ? passage('chosen.saves:euro', { amount }) : passage('chosen.saves', { km, amount });
}

function namesOf(ids: readonly MeasureId[]): Record<Language, string> {
  const names = (language: Language): string =>
    writerFor(language).list(ids.map((id) => lowerFirst(measureWords[language].measure[id].name)));
  return { nl: names('nl'), en: names('en') };
}

function ideasDraft(context: AdviceContext): DraftBlock[] {
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
