import type { RuleId } from '../../../shared/access/rules.ts';
import { fillIn } from '../../../shared/text/fillIn.ts';
import type { LineReason } from '../../../shared/tco/lines.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { useResultsText } from './useResultsText.ts';

/** Sentences about rules and cost lines; their dates and limits come from the parameter set. */
export function useRuleText(): { rule: (id: RuleId) => string; reason: (id: LineReason) => string } {
  const { domain, language } = useResultsText();
  const parameters = useParameters();
  return {
    rule: (id) => fillIn(domain.rule[id], parameters, language),
    reason: (id) => fillIn(domain.lineReason[id], parameters, language),
  };
}
