import { originMaker } from '../../../shared/assessment/explain.ts';
import { explainAgainst, type AgainstRow } from '../../../shared/scenarios/against.ts';
import type { ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';
import { originDrawerWords } from '../../../shared/text/originDrawer.ts';
import { variantOriginWords } from '../../../shared/text/variantOrigins.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { OriginSide, OriginSource } from '../results/originSource.ts';

/** A case with what its own values come from. */
interface Side {
  outcome: ScenarioOutcome;
  source: OriginSource;
}

/** Origins of what a variant differs from the dossier; each side leads on in its own dossier. */
export function againstOrigins(
  variant: Side,
  now: Side,
  name: string,
  rowNames: Record<AgainstRow, string>,
  language: Language,
): OriginSource {
  const words = variantOriginWords[language];
  const sides: Record<string, { source: OriginSource; name: string }> = {
    variant: { source: variant.source, name: words.variant(name) },
    now: { source: { ...now.source, about: words.now }, name: words.now },
  };
  const sideOf = (id: string): OriginSide | null => {
    const [which, ...rest] = id.split('/');
    const side = sides[which];
    return side === undefined ? null : { ...side, id: rest.join('/') };
  };
  const rowOf = (id: string): AgainstRow => id.split('/')[1] as AgainstRow;
  return {
    ...now.source,
    about: originDrawerWords[language].variant(name),
    sideOf,
    originOf: (id) => {
      const side = sideOf(id);
      if (side !== null) return side.source.originOf(side.id);
      return explainAgainst(rowOf(id), variant.outcome, now.outcome, originMaker(id, now.source.parameters, null));
    },
    nameOf: (id) => {
      const side = sideOf(id);
      return side === null
        ? words.against(rowNames[rowOf(id)], name)
        : words.of(side.source.nameOf(side.id), side.name);
    },
    ruleOf: () => null,
  };
}
