/** The part of the annex for what stands around the main figures: fits, until when, remedies, setbacks, the year, schemes. */
import type { Origin } from '../assessment/origin.ts';
import { strategies } from '../assessment/results.ts';
import { originNames } from '../text/originNames.ts';
import { ruleText } from '../text/originRules.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { schemesOn } from '../tco/schemes.ts';
import type { RichText } from './blocks.ts';
import { costText, roomText, timeText } from './gridAnswers.ts';
import { basisText, originBasis } from './originBasis.ts';
import { originName } from './originNames.ts';
import type { ReportContext } from './report.ts';
import { shownSchemes } from './schemeBlocks.ts';

export function furtherRows(context: ReportContext): RichText[][] {
  return [
    ...fitRows(context),
    ...untilRows(context),
    ...remedyRows(context),
    ...yearRows(context),
    ...schemeRows(context),
  ];
}

/** One line of the annex; `ids` are the values whose entries and figures stand in it. */
function row(id: string, value: string, context: ReportContext, ids: readonly string[] = [id]): RichText[][] {
  const { dossier, parameters, language } = context;
  const basis = originBasis(context);
  const origins = ids.map((one) => basis.origin(one)).filter((one): one is Origin => one !== null);
  const own = basis.origin(id);
  if (own === null) return [];
  return [
    [
      originName(id, dossier, parameters, language) ?? id,
      value,
      ruleText(own.rule, language),
      basisText(origins, context),
    ],
  ];
}

function fitRows(context: ReportContext): RichText[][] {
  const { assessment, language, writer } = context;
  const { grid } = assessment;
  const { open } = moneyReportWords[language].origin;
  const kW = (value: number | null): string => (value === null ? open : writer.kW(value));
  if (grid.inOrder.planned === 0) return [];
  return [
    ...row('grid/planned', writer.vehicles(grid.inOrder.planned), context),
    ...strategies.flatMap((one) => row(`grid/fits/${one}`, writer.vehicles(grid.inOrder.fits[one]), context)),
    ...grid.further.flatMap(({ id, usableKW, headroomKW, fits }) => [
      ...row(`grid/further/${id}/usable`, kW(usableKW), context),
      ...row(`grid/further/${id}/headroom`, kW(headroomKW), context),
      ...row(`grid/further/${id}/fits`, fits === null ? open : writer.vehicles(fits), context),
    ]),
  ];
}

function untilRows(context: ReportContext): RichText[][] {
  const { later, language, writer } = context;
  const { grid } = later;
  if (grid === null) return [];
  const names = originNames[language];
  const { seeTable, open } = moneyReportWords[language].origin;
  const { untilWhen, whyNot, setbacks } = grid;
  const last = untilWhen.years.at(-1)?.year;
  const first = untilWhen.firstYearNot.optimal;
  return [
    ...row('week/why', whyNot.kind === 'vehicles' ? writer.kWh(whyNot.shortKWh) : '–', context),
    ...row('until/first/optimal', first === null ? names.fitsInAll : String(first), context),
    ...['vehicles', 'base', 'optimal'].flatMap((what) => {
      const ids = [`until/${last}/${what}`, ...(what === 'base' ? [`until/${last}/growth`] : [])];
      return row(`until/${last}/${what}`, seeTable, context, ids);
    }),
    ...setbacks.flatMap((one) => row(`week/${one.id}/room`, one.open ? open : roomText(one.roomKW, language), context)),
  ];
}

function remedyRows(context: ReportContext): RichText[][] {
  const { later, language, writer } = context;
  const { grid } = later;
  if (grid === null) return [];
  const combinations = (['chosen', 'cheapest'] as const).flatMap((room) => {
    const found = grid[room];
    if (found === null) return [];
    return [
      ...row(`${room}/room`, roomText(found.end.roomKW, language), context),
      ...row(`${room}/investment`, costText(found.investment, language), context),
      ...row(`${room}/yearly`, costText(found.yearly, language), context),
    ];
  });
  return [
    ...row('remedy/asIs', roomText(grid.asIs.roomKW, language), context),
    ...grid.remedies.flatMap(({ id, gainedKW }) =>
      row(`remedy/${id}/gained`, writer.kW(gainedKW), context, [`remedy/${id}/gained`, `remedy/${id}/amount`]),
    ),
    ...grid.remedies.flatMap(({ id, investment }) =>
      row(`remedy/${id}/investment`, costText(investment, language), context),
    ),
    ...grid.remedies.flatMap(({ id, yearly }) => row(`remedy/${id}/yearly`, costText(yearly, language), context)),
    ...grid.remedies.flatMap(({ id, leadTime }) => row(`remedy/${id}/time`, timeText(leadTime, language), context)),
    ...combinations,
  ];
}

function yearRows(context: ReportContext): RichText[][] {
  const { later, writer } = context;
  const year = later.grid?.year ?? null;
  if (year === null) return [];
  const above = year.quartersAbove;
  return [
    ...strategies.flatMap((one) => row(`year/peak/${one}`, writer.kW(year.peakKW[one]), context)),
    ...row('year/charged', writer.kWh(year.chargedKWh), context),
    ...(above === null ? [] : row('year/above/optimal', writer.number(above.optimal / 4), context)),
  ];
}

function schemeRows(context: ReportContext): RichText[][] {
  const { assessment, dossier, parameters, day, language } = context;
  if (assessment.tco.groups.length === 0) return [];
  const { seeTable } = moneyReportWords[language].origin;
  return shownSchemes(schemesOn(day, dossier.settings.reopenedSchemes, parameters), context).flatMap(({ id }) =>
    row(`scheme/${id}`, seeTable, context),
  );
}
