/** Assumptions and sources: how it was calculated, what was filled in, and every figure used with where it comes from. */
import { nameOf } from '../advice/findings.ts';
import { consumptionFigure, lossFigure, winterFigure } from '../charging/vehicleEnergy.ts';
import { writeDate } from '../format/dates.ts';
import { writeNumber } from '../format/numbers.ts';
import { domainWords } from '../text/domain.ts';
import { writeFigure } from '../text/fillIn.ts';
import { overrideWords } from '../text/overrides.ts';
import { reportWords } from '../text/report.ts';
import { words } from '../text/words.ts';
import type { Block, RichText } from './blocks.ts';
import { ownMeterLine, usedSourceLines } from './dataSources.ts';
import { ownUseLines } from './ownUseSentences.ts';
import type { ReportContext } from './report.ts';
import { sourceText, standingText } from './standing.ts';

export function assumptionBlocks(context: ReportContext): Block[] {
  const { language, parameters } = context;
  const text = reportWords[language];
  return [
    { kind: 'heading', level: 1, text: text.chapters.assumptions, startsPage: true },
    { kind: 'paragraph', text: text.assumptionsIntro(writeDate(parameters.edition, language)) },
    { kind: 'paragraph', text: text.independence },
    { kind: 'heading', level: 2, text: text.conventions },
    { kind: 'list', items: conventions(context) },
    ...defaults(context),
    ...overrides(context),
    { kind: 'heading', level: 2, text: text.dataSources },
    { kind: 'list', items: dataSources(context) },
    // Last, because it runs over pages anyhow: a line after it could stand alone on a page of its own.
    { kind: 'heading', level: 2, text: text.parameterTable },
    parameterTable(context),
  ];
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
  const items = all.map(({ id, low, typical, high, reason }) => {
    const range = low === null && high === null ? [typical] : [low ?? typical, typical, high ?? typical];
    const value = range.map(show).join(' – ');
    // An own value of a figure that this set does not know counts nowhere; leaving it out would hide that.
    if (!parameters.has(id)) return overrideWords[language].notInSet(id, value, reason);
    const figure = parameters.figure(id);
    return text.overrideLine(figure.name[language], value, domainWords[language].unit(figure.unit), reason);
  });
  return [
    { kind: 'heading', level: 2, text: text.overrides },
    { kind: 'list', items },
  ];
}

/** Every figure that a result of this dossier rests on, each once. */
export function figuresUsed({ assessment }: ReportContext): string[] {
  const used = new Set<string>();
  const add = (ids: readonly string[]): void => ids.forEach((id) => used.add(id));
  for (const group of assessment.tco.groups) {
    for (const cost of [...group.diesel.costs, ...group.electric.costs]) add(cost.line.parameters);
  }
  if (assessment.tco.groups.length > 0) used.add('veh.interest');
  for (const { duty, charger } of assessment.charging.groups) {
    add([
      consumptionFigure(duty.vehicleClass),
      winterFigure(duty.vehicleClass),
      `veh.${duty.vehicleClass}.battery`,
      'veh.soc.window',
    ]);
    if (charger !== null) add([lossFigure(charger.kind), charger.priceFigure]);
  }
  add(assessment.grid.limits.parameters);
  for (const price of Object.values(assessment.price.perStrategy))
    if (price !== null) add([...price.without.parameters, ...price.with.parameters]);
  for (const row of assessment.access.rows) add(row.parameters);
  return [...used];
}

/** Figures that are a number or a date; a rule in words stands with the rule itself. */
function isMeasured(kind: string): boolean {
  return kind === 'number' || kind === 'range' || kind === 'date' || kind === 'lifetime';
}

function parameterTable(context: ReportContext): Block {
  const { parameters, language, day } = context;
  const text = reportWords[language];
  const columns = text.parameterColumns;
  const ids = figuresUsed(context)
    .filter((id) => parameters.has(id) && isMeasured(parameters.figure(id).value.kind))
    .sort();
  const order = new Map(parameters.topics.map((topic, index) => [topic, index]));
  ids.sort(
    (one, other) => (order.get(parameters.figure(one).topic) ?? 0) - (order.get(parameters.figure(other).topic) ?? 0),
  );
  return {
    kind: 'table',
    columns: [
      { header: columns.figure, width: 4 },
      { header: columns.value, width: 2.6, align: 'right' },
      { header: columns.unit, width: 1.8 },
      { header: columns.source, width: 3.4 },
      { header: columns.standing, width: 2 },
    ],
    rows: ids.map((id): RichText[] => {
      const figure = parameters.figure(id);
      return [
        figure.name[language],
        writeFigure(id, parameters, language),
        domainWords[language].unit(figure.unit),
        sourceText(id, parameters, language),
        standingText(id, day, parameters, language),
      ];
    }),
  };
}

function dataSources({ assessment, dossier, profiles, language }: ReportContext): string[] {
  const { meter } = dossier.site;
  const own = meter === null ? [] : [ownMeterLine(meter, language)];
  return [...own, ...usedSourceLines(assessment.charging.profileNames, profiles, language)];
}
