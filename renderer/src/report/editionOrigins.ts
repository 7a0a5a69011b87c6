/** Where the results of a final version come from. Pure: what it was made from is worked out again elsewhere. */
import { leavesOf } from '../../../shared/assessment/leaves.ts';
import { nothingLater } from '../../../shared/assessment/later.ts';
import type { Origin } from '../../../shared/assessment/origin.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { EditionRecord, Headline } from '../../../shared/editions/editions.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { writeDate } from '../../../shared/format/dates.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { headlineOf } from '../../../shared/report/headline.ts';
import { editionOriginWords, type PrintedReason } from '../../../shared/text/editionOrigins.ts';
import { editionWords } from '../../../shared/text/reportEditions.ts';
import type { OriginSource } from '../results/originSource.ts';
import { dossierOrigins } from '../results/useDossierOrigins.ts';
import type { useResultsText } from '../results/useResultsText.ts';

/** A final version as it is worked out again from what it was made from. */
export interface Recounted {
  set: ParameterSet;
  /** The set that the version names is on this laptop. */
  hasOwnSet: boolean;
  /** Version of the program that made it. */
  program: string;
  /** Null where that cannot be done any more. */
  worked: { dossier: Dossier; assessment: Assessment } | null;
}

/** The id and the unit of each result of a version. */
const RESULTS: Record<keyof Headline, { id: string; unit: string }> = {
  vehicles: { id: 'fleet/vehicles', unit: 'vehicles' },
  refused: { id: 'fleetAccess/refused', unit: 'vehicles' },
  differencePerYear: { id: 'tco/difference', unit: 'EUR/year' },
  peakKW: { id: 'charging/peak/optimal', unit: 'kW' },
  fits: { id: 'grid/fits/optimal', unit: 'vehicles' },
};

export const resultId = (result: keyof Headline): string => RESULTS[result].id;

/**
 * The origins of a version. A result that comes out as it was printed leads on to its answers and figures; any other is
 * told as it was printed, with the answers that it rests on, and leads nowhere else.
 */
export function editionOrigins(
  { number, day, headline }: EditionRecord,
  { set, hasOwnSet, program, worked }: Recounted,
  texts: ReturnType<typeof useResultsText>,
): OriginSource {
  const { language } = texts;
  const words = editionOriginWords[language];
  const [version, date] = [String(number), writeDate(day, language)];
  const about = words.about(version, date);
  const parameters = openParameters(set, worked?.dossier.settings.overrides ?? []);
  const own = worked && dossierOrigins({ ...worked, later: nothingLater, parameters }, texts, about);
  const again = worked && headlineOf(worked.assessment);

  const resultOf = (id: string): keyof Headline | null =>
    (Object.keys(RESULTS) as (keyof Headline)[]).find((one) => RESULTS[one].id === id) ?? null;
  /** Why a result is told as it was printed; null where it leads on. */
  const reasonOf = (result: keyof Headline): PrintedReason | null => {
    if (own === null) return hasOwnSet ? 'unreadable' : 'setMissing';
    if (!hasOwnSet) return 'setMissing';
    const value = own.originOf(RESULTS[result].id)?.value;
    const same = typeof value === 'number' && Math.round(value) === headline[result];
    return same && again?.[result] === headline[result] ? null : 'otherValue';
  };
  const asPrinted = (result: keyof Headline): Origin => {
    const { id, unit } = RESULTS[result];
    return {
      id,
      rule: 'asPrinted',
      value: headline[result],
      unit,
      entries: own === null ? [] : [...leavesOf(id, own.originOf).entries],
      parameters: [],
      projections: [],
      from: [],
    };
  };
  /** Null for what lies below a result: that is only reached where the result leads on. */
  const printedAs = (id: string): { result: keyof Headline; reason: PrintedReason } | null => {
    const result = resultOf(id);
    const reason = result && reasonOf(result);
    return result && reason && { result, reason };
  };
  const names: Record<keyof Headline, string> = {
    ...editionWords[language].headline,
    differencePerYear: editionWords[language].headline.difference,
    peakKW: editionWords[language].headline.peak,
  };
  return {
    about,
    parameters,
    visitDate: own?.visitDate ?? set.edition,
    profileNames: hasOwnSet ? own?.profileNames : [],
    originOf: (id) => {
      const printed = printedAs(id);
      return printed === null ? (own?.originOf(id) ?? null) : asPrinted(printed.result);
    },
    nameOf: (id) => {
      const result = resultOf(id);
      return result === null ? (own?.nameOf(id) ?? id) : names[result];
    },
    entryOf: (entry) => own?.entryOf(entry) ?? { label: entry, value: null },
    ruleOf: (id) => {
      const printed = printedAs(id);
      if (printed === null) return own?.ruleOf(id) ?? null;
      return words.printed[printed.reason](version, date, program);
    },
  };
}
