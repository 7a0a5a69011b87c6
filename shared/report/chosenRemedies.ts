/** The chosen remedies in words, for screen and report: with and without, what is missing, what is not guaranteed. */
import type { StatedSentence } from '../advice/accessSentences.ts';
import { writerFor } from '../advice/write.ts';
import type { GridLater } from '../assessment/gridLater.ts';
import { mainResultsOf } from '../assessment/mainResults.ts';
import type { Assessment } from '../assessment/results.ts';
import type { RemedyId } from '../dossier/schema.ts';
import type { Language } from '../format/numbers.ts';
import type { UntilWhen } from '../plan/untilWhen.ts';
import type { RemedyResult } from '../remedies/remedies.ts';
import { chosenRemedyWords } from '../text/chosenRemedies.ts';
import { gridAnswers } from '../text/gridAnswers.ts';
import { solarProposalWords } from '../text/solarProposal.ts';

/** Each outcome without and with the chosen remedies; null where nothing is chosen. */
export function comparisonRows(assessment: Assessment, later: GridLater, language: Language): string[][] | null {
  if (later.without === null) return null;
  const { compare, fitsOf, allYears, from } = chosenRemedyWords[language];
  const writer = writerFor(language);
  const { open } = gridAnswers[language];
  const [before, after] = [later.without.main, mainResultsOf(assessment)];
  const fits = ({ fits: some, planned }: Assessment['grid']['inOrder']): string =>
    fitsOf(writer.number(some.optimal), writer.number(planned));
  const until = ({ optimal }: UntilWhen['firstYearNot']): string =>
    optimal === null ? allYears : from(String(optimal));
  const kW = (value: number | null): string => (value === null ? open : writer.kW(value));
  const euro = (value: number | null, decimals = 0): string => (value === null ? open : writer.euro(value, decimals));
  return [
    [compare.fits, fits(later.without.inOrder), fits(assessment.grid.inOrder)],
    [compare.until, until(later.without.firstYearNot), until(later.untilWhen.firstYearNot)],
    [compare.peak, kW(before.peakKW.optimal), kW(after.peakKW.optimal)],
    [compare.limit, kW(before.limitKW), kW(after.limitKW)],
    [compare.price, euro(before.pricePerKWh, 3), euro(after.pricePerKWh, 3)],
    [compare.difference, euro(before.difference?.typical ?? null), euro(after.difference?.typical ?? null)],
  ];
}

/** Which remedies all figures are calculated with, and which were chosen in vain; null where nothing is chosen. */
export function countedText({ chosen }: Assessment, wanted: readonly RemedyId[], language: Language): string | null {
  if (wanted.length === 0) return null;
  const text = chosenRemedyWords[language];
  const { remedy } = gridAnswers[language];
  const writer = writerFor(language);
  const applied = chosen?.applied.map(({ id }) => id) ?? [];
  const names = (ids: readonly RemedyId[]): string => writer.list(ids.map((id) => remedy[id]));
  const idle = wanted.filter((id) => !applied.includes(id));
  return [
    ...(applied.length === 0 ? [] : [text.counted(names(applied))]),
    ...(idle.length === 0 ? [] : [text.notApplied(names(idle))]),
  ].join(' ');
}

/** What of the power that is counted is not guaranteed, and what fits on the rest; empty where all of it is. */
export function guaranteeLines({ grid }: Assessment, language: Language): StatedSentence[] {
  const text = chosenRemedyWords[language];
  const writer = writerFor(language);
  const { guarantee, guaranteedFits, inOrder } = grid;
  switch (guarantee.kind) {
    case 'all':
      return [];
    case 'mayBeLimited':
      return [{ text: text.mayBeLimited, ids: [] }];
    case 'onlyInHours':
      return [{ text: text.onlyInHours, ids: [] }];
    case 'notFirm':
      if (guarantee.firmKW === null) return [{ text: text.notFirmOpen, ids: ['grid/firm'] }];
      return [
        { text: text.notFirm(writer.kW(guarantee.firmKW)), ids: ['grid/firm'] },
        ...(guaranteedFits === null
          ? []
          : [
              {
                text: text.guaranteedFits(writer.number(guaranteedFits), writer.number(inOrder.planned)),
                ids: ['grid/guaranteed'],
              },
            ]),
      ];
  }
}

/** What stands under the name of a remedy, its investment and its yearly cost. */
export function remedyRemarks(
  { missing, subsidy, dependsOn, panels }: RemedyResult,
  language: Language,
): { name: string; investment: string; yearly: string } {
  const text = chosenRemedyWords[language];
  const solar = solarProposalWords[language];
  const writer = writerFor(language);
  const euro = subsidy?.euro ?? 0;
  return {
    name: dependsOn.includes('noGuarantee')
      ? text.notGuaranteed
      : panels === undefined
        ? ''
        : `${solar.size[panels]}; ${solar.roof}`,
    investment:
      subsidy === undefined || euro === 0
        ? subsidyReason(subsidy?.reason ?? null, language)
        : euro > 0
          ? text.subsidy(writer.euro(euro))
          : text.subsidyLess(writer.euro(-euro)),
    yearly: missing === null ? '' : text.missing[missing],
  };
}

/** Why SPRILA gives nothing; a scheme that is closed counts 0 and is named. */
function subsidyReason(reason: string | null, language: Language): string {
  const { noSubsidy } = chosenRemedyWords[language];
  return reason !== null && reason in noSubsidy ? noSubsidy[reason as keyof typeof noSubsidy] : '';
}
