/** Topic 4: the measures that suit this company and what they save, with how certain that is. */
import { measureEffects, type MeasureEffect, type Quantity, type Saving } from '../advice/measures/effects.ts';
import { percentText, savedText } from '../advice/measures/write.ts';
import { measureWords } from '../text/measures.ts';
import type { Block, RichText } from './blocks.ts';
import type { ReportContext } from './report.ts';
import { sourceText } from './standing.ts';

export function measureBlocks(context: ReportContext): Block[] {
  const { dossier, assessment, parameters, language, writer } = context;
  const text = measureWords[language];
  const { measures, together } = measureEffects(dossier, assessment, parameters);
  const refused = dossier.talk.measures.filter((one) => one.suits === 'no');
  const notSuiting = text.report.notSuiting(writer.list(refused.map(({ id }) => text.measure[id].name.toLowerCase())));
  const left: Block[] = refused.length === 0 ? [] : [{ kind: 'paragraph', role: 'note', text: notSuiting }];
  if (measures.length === 0) return left;
  const { columns } = text.report;
  const night = together?.winterNightKWh ?? null;
  return [
    { kind: 'heading', level: 3, text: text.report.heading },
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: columns.measure, width: 1.7 },
        { header: columns.share, width: 0.8, align: 'right' },
        { header: columns.km, width: 2, align: 'right' },
        { header: columns.euro, width: 2, align: 'right' },
        { header: columns.co2, width: 1.7, align: 'right' },
        { header: columns.charging, width: 2, align: 'right' },
      ],
      rows: measures.map((measure) => row(measure, context)),
      ...(measures.filter((one) => one.saving !== null).length > 1 && together !== null
        ? { totalRow: [text.report.togetherRow, '', ...cells(together, context)] }
        : {}),
    },
    ...(night === null || night.typical < 1
      ? []
      : [
          { kind: 'paragraph', text: text.report.night(savedText('winterNightKWh', night, language).typical) } as const,
        ]),
    { kind: 'paragraph', role: 'note', text: `${text.basis} ${text.togetherText}` },
    { kind: 'heading', level: 3, text: text.report.confidenceTitle },
    { kind: 'list', items: measures.map((measure) => certainty(measure, context)) },
    ...left,
  ];
}

function row(measure: MeasureEffect, context: ReportContext): RichText[] {
  const { language, writer } = context;
  const text = measureWords[language];
  const share =
    measure.sharePercent === null
      ? [{ text: text.report.shareLater, tone: 'open' as const }]
      : `${writer.number(measure.sharePercent)} %`;
  const only = measure.timePercent === null ? '' : text.report.timeOnly;
  const saved = measure.saving === null ? [only, '', '', ''] : cells(measure.saving, context);
  return [text.measure[measure.id].name, share, ...saved];
}

function cells(saving: Saving, { language }: ReportContext): RichText[] {
  const cell = (quantity: Quantity): RichText => {
    const { typical, range } = savedText(quantity, saving[quantity], language);
    return range === null ? typical : `${typical}\n${range}`;
  };
  return [cell('km'), cell('euro'), cell('co2Kg'), cell('kWhAtGrid')];
}

/** "Ritplanning: 10 % (5 tot 15 %) op dat deel. Bron: ... (C)." */
function certainty(measure: MeasureEffect, { language, parameters }: ReportContext): string {
  const text = measureWords[language];
  const { name, caution } = text.measure[measure.id];
  const { effectPercent, figure, timePercent, ask } = measure;
  const parts = [
    ask === 'share' ? text.report.shareMissing : null,
    timePercent !== null
      ? text.time(percentText(timePercent, language))
      : effectPercent === null
        ? text.report.effectMissing
        : text.report.onThatPart(percentText(effectPercent, language)),
    figure !== null
      ? text.report.source(sourceText(figure, parameters, language))
      : effectPercent === null
        ? null
        : text.report.source(text.confidence.own),
    caution === '' ? null : caution,
  ];
  return text.report.confidenceLine(name, parts.filter((part) => part !== null).join(' '));
}
