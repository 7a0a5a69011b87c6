/** Assumptions and sources: how it was calculated, what was filled in, and every figure used with where it comes from. */
import { nameOf } from '../advice/findings.ts';
import { dayRange, writeDate, writeShortDate } from '../format/dates.ts';
import { writeNumber } from '../format/numbers.ts';
import { domainWords } from '../text/domain.ts';
import { moneyBasisWords } from '../text/moneyBasis.ts';
import { overrideWords, whyNotApplied } from '../text/overrides.ts';
import { reportWords } from '../text/report.ts';
import { sourceListWords } from '../text/sourceList.ts';
import { sourceStanding } from '../text/sourceStanding.ts';
import { words } from '../text/words.ts';
import type { Block } from './blocks.ts';
import { ownMeterLine, usedSourceLines } from './dataSources.ts';
import { figureTable, figureValidity, figureValue } from './figureTable.ts';
import { originBasis } from './originBasis.ts';
import { ownUseLines } from './ownUseSentences.ts';
import type { ReportContext } from './report.ts';
import { sourceListOf, type SourceList } from './sourceList.ts';
import { figureName } from './sourceWords.ts';
import { sourceText, standingText } from './standing.ts';
import { unreadBlocks } from './unread.ts';

export function assumptionBlocks(context: ReportContext): Block[] {
  const { language, parameters } = context;
  const text = reportWords[language];
  const sources = sourceListOf(originBasis(context).figures, parameters, language);
  return [
    { kind: 'heading', level: 1, text: text.chapters.assumptions },
    {
      kind: 'paragraph',
      text: `${moneyLine(context)} ${text.assumptionsIntro(writeDate(parameters.edition, language))}`,
    },
    { kind: 'heading', level: 2, text: text.conventions },
    { kind: 'list', items: conventions(context) },
    ...unreadBlocks(context),
    ...defaults(context),
    ...overrides(context),
    { kind: 'heading', level: 2, text: text.dataSources },
    { kind: 'list', items: dataSources(context) },
    { kind: 'heading', level: 2, text: text.parameterTable },
    {
      kind: 'paragraph',
      role: 'note',
      text: `${sourceListWords[language].intro} ${sourceStanding[language].whichDay}`,
    },
    parameterTable(context, sources),
    ...sources.blocks,
  ];
}

/** In which money the amounts stand. Without inflation real money is nominal, and that is said. */
function moneyLine({ dossier, writer, language }: ReportContext): string {
  const { money, inflationPercent } = dossier.settings;
  const text = moneyBasisWords[language];
  if (money === 'nominal') return text.nominal;
  return inflationPercent === null ? text.realWithoutInflation : text.real(writer.number(inflationPercent, 1));
}

function conventions(context: ReportContext): string[] {
  const { dossier, assessment, parameters, writer, language } = context;
  const text = reportWords[language];
  const { settings } = dossier;
  const horizons = [...new Set(assessment.tco.groups.map((group) => group.years))].sort((one, other) => one - other);
  const years = language === 'nl' ? 'jaar' : 'years';
  return text.conventionLines({
    horizon: horizons.length === 0 ? '–' : `${writer.list(horizons.map(String))} ${years}`,
    rate: writer.number(parameters.number('veh.interest'), 1),
    point: words[language].discountPoint[settings.discountPoint].toLowerCase(),
    index: writer.number(settings.priceIndexPercent ?? 0, 1),
    margin: writer.number(assessment.grid.limits.marginPercent),
    cosPhi: writer.number(assessment.grid.limits.cosPhi, 2),
    ownUse: ownUseLines(assessment.charging, language),
  });
}

function defaults(context: ReportContext): Block[] {
  const { assessment, language } = context;
  const text = reportWords[language];
  const items = assessment.charging.groups.flatMap((group) =>
    group.duty.assumed.map((one) => {
      const source = one.parameter === null ? '' : ` (${sourceText(one.parameter, context.parameters, language)})`;
      return `${nameOf(context, group.groupId)}: ${text.dutyField[one.field]}${source}`;
    }),
  );
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: text.defaults },
    { kind: 'list', items },
  ];
}

function overrides(context: ReportContext): Block[] {
  const { dossier, parameters, language } = context;
  const text = reportWords[language];
  const all = dossier.settings.overrides;
  if (all.length === 0) return [];
  // As many decimals as were entered: a tax per kWh has five, and a zero that was typed as 0,0031 would be a lie.
  const show = (value: number): string => writeNumber(value, language, { decimals: 5, minDecimals: 0 });
  const refused = new Map(parameters.notApplied.map((one) => [one.index, one]));
  const used = new Set(originBasis(context).figures);
  const items = all.map(({ id, low, typical, high, reason }, index) => {
    const range = low === null && high === null ? [typical] : [low ?? typical, typical, high ?? typical];
    const figure = parameters.has(id) ? parameters.figure(id) : null;
    const name = figure === null ? id : figureName(figure, language);
    const unit =
      figure === null ? '' : domainWords[language].unit(figure.value.kind === 'lifetime' ? 'years' : figure.unit);
    const value = range.map(show).join(' – ');
    const not = refused.get(index);
    // Leaving out what does not count would hide that it was entered.
    if (not !== undefined) {
      const why = whyNotApplied(not.reason, not.bounds, language);
      return overrideWords[language].listed(name, `${value} ${unit}`.trim(), reason.trim(), why);
    }
    const line = text.overrideLine(name, value, unit, reason);
    return used.has(id) ? line : `${line}. ${overrideWords[language].idle}`;
  });
  return [
    { kind: 'heading', level: 2, text: text.overrides },
    { kind: 'list', items },
  ];
}

function parameterTable(context: ReportContext, sources: SourceList): Block {
  const { parameters, language, day } = context;
  const basis = originBasis(context);
  return figureTable(
    basis.figures.map((id) => [
      basis.label(id),
      figureName(parameters.figure(id), language),
      figureValue(id, parameters, language),
      sources.label(id),
      figureValidity(id, parameters, language),
      [standingText(id, day, parameters, language), projectionText(id, context)]
        .filter((part) => part !== '')
        .join('; '),
    ]),
    language,
  );
}

/** How a figure went on after the last day for which it is known. */
function projectionText(id: string, context: ReportContext): string {
  const { language } = context;
  const basis = originBasis(context);
  const projection = basis.projections.get(id);
  if (projection === undefined) return '';
  const text = sourceListWords[language];
  const how = projection.index === null ? text.onward : text.onwardWith(basis.label(projection.index));
  // The last day stands beside it, unless the figure went on from another one.
  const { validTo } = context.parameters.figure(id);
  const isLastDay = validTo !== null && dayRange(validTo).last === projection.known;
  return isLastDay ? how : text.onwardAfter(writeShortDate(projection.known), how);
}

function dataSources({ assessment, dossier, profiles, language }: ReportContext): string[] {
  const { meter } = dossier.site;
  const own = meter === null ? [] : [ownMeterLine(meter, language)];
  return [...own, ...usedSourceLines(assessment.charging.profileNames, profiles, language)];
}
