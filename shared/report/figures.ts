/** The figures of the advice, made from the results: the same description for the screen and the report. */
import { accessTimelineFigure, type AccessSpan } from '../figures/accessTimelineFigure.ts';
import { COLOURS, costPerKmFigure } from '../figures/costPerKmFigure.ts';
import type { Figure } from '../figures/figure.ts';
import { headroomFigure as drawHeadroom, type HeadroomKind } from '../figures/headroomFigure.ts';
import { loadProfileFigure } from '../figures/loadProfileFigure.ts';
import type { ZoneAccess } from '../access/access.ts';
import { groupName } from '../advice/findings.ts';
import { writerFor } from '../advice/write.ts';
import { costStanding } from '../assessment/costStanding.ts';
import { strategies, type Assessment } from '../assessment/results.ts';
import { SLOTS_PER_DAY } from '../charging/sessions.ts';
import type { Dossier } from '../dossier/schema.ts';
import { writeShortDate, yearOf } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import type { Alternative } from '../tco/calculate.ts';
import { costTypes, type CostType } from '../tco/lines.ts';
import { momentText, varying } from './gridFigures.ts';
import { domainWords } from '../text/domain.ts';
import { reportWords } from '../text/report.ts';
import { uncountedWords } from '../text/uncounted.ts';

/** Width of the text column of the report, points. */
const WIDTH = 480;

function names(dossier: Dossier, language: Language): (id: string) => string {
  const byId = new Map(dossier.fleetGroups.map((group) => [group.id, groupName(group, language)]));
  return (id) => byId.get(id) ?? id;
}

/** The winter week: own use, charging at once and smart charging, and the limit. Null without depot charging. */
export function loadFigure(
  assessment: Assessment,
  _dossier: Dossier,
  language: Language,
  { width = WIDTH, height = 190 }: { width?: number; height?: number } = {},
): Figure | null {
  const { charging, grid } = assessment;
  if (!charging.groups.some((group) => group.charger !== null)) return null;
  const text = reportWords[language];
  const writer = writerFor(language);
  const { usableKW } = grid.limits;
  const shown = strategies.filter((strategy) => strategy !== 'even');
  return loadProfileFigure({
    id: 'load',
    title: text.loadFigure,
    description: text.loadFigureText(
      writer.kW(charging.strategies.uncontrolled.peakKW),
      writer.kW(charging.strategies.optimal.peakKW),
      usableKW === null ? text.unknownLimit : writer.kW(usableKW),
    ),
    width,
    height,
    baseLoadKW: Array.from(charging.baseKW),
    series: shown.map((strategy) => ({
      label: domainWords[language].strategyShort[strategy],
      manner: strategy,
      powerKW: Array.from(charging.strategies[strategy].siteKW),
    })),
    limit:
      usableKW === null
        ? null
        : { kW: usableKW, label: text.limitLabel(writer.kW(usableKW)), ...varying(Array.from(charging.limitKW ?? [])) },
    reading: (slot) =>
      `${momentText(slot, language)}: ${shown
        .map(
          (strategy) =>
            `${domainWords[language].strategyShort[strategy]} ${writer.kW(charging.strategies[strategy].siteKW[slot])}`,
        )
        .join(', ')}`,
    ticks: text.days.map((label, day) => ({ slot: day * SLOTS_PER_DAY, label })),
    tickLabels: 'between',
    labels: { unit: 'kW', baseLoad: text.baseLoad, empty: text.noLoad },
    format: (kW) => writer.number(kW),
  });
}

interface CostFigureOptions {
  /** Points. */
  width?: number;
  /** Kinds of cost with a name of their own; the smaller ones are taken together, so that it still adds up. */
  mostTypes?: number;
}

/** Cost per km by kind of cost, diesel against electric. Null while nothing can be calculated. */
export function costFigure(
  assessment: Assessment,
  dossier: Dossier,
  language: Language,
  { width = WIDTH, mostTypes = Infinity }: CostFigureOptions = {},
): Figure | null {
  if (assessment.tco.groups.length === 0) return null;
  const text = reportWords[language];
  const domain = domainWords[language];
  const writer = writerFor(language);
  const nameOf = names(dossier, language);
  const shown = shownTypes(assessment);
  // One left over is named as well as "other" is.
  const named = shown.length <= mostTypes + 1 ? shown : largestOf(shown, assessment, mostTypes);
  const alternative = (one: Alternative): { label: string; parts: Record<string, number>; total: number } => ({
    label: domain.powertrain[one.powertrain],
    parts: partsOf(one, named),
    total: one.perKm,
  });
  return costPerKmFigure({
    id: 'cost',
    title: text.costFigure,
    description: text.costFigureText,
    width,
    costTypes: [
      ...named.map((key) => ({ key, label: domain.costType[key], place: shown.indexOf(key) })),
      ...(named.length < shown.length ? [{ key: OTHER, label: text.otherCosts, place: freePlace(shown, named) }] : []),
    ],
    groups: assessment.tco.groups.map((group) => {
      // Without what the vehicle itself costs there is no total, and no range of it.
      const unknown = costStanding([group]) === 'unknown';
      const totalOf = (side: 'diesel' | 'electric'): { total: null } | null =>
        unknown && group.oneSided.some(({ powertrain }) => powertrain === side) ? { total: null } : null;
      const km = group.electric.presentValue / group.electric.perKm / group.years;
      const scale = group.electric.perKm / group.electric.perYear;
      const { low, typical, high } = group.difference;
      return {
        name: nameOf(group.groupId),
        alternatives: [
          { ...alternative(group.diesel), ...totalOf('diesel') },
          {
            ...alternative(group.electric),
            ...totalOf('electric'),
            // The range of the difference stands at the electric bar: that is where it matters.
            ...(!unknown && km > 0 && Number.isFinite(scale)
              ? {
                  range: {
                    low: group.electric.perKm + (low - typical) * scale,
                    high: group.electric.perKm + (high - typical) * scale,
                  },
                }
              : {}),
          },
        ],
      };
    }),
    labels: { unit: text.euroPerKm, total: text.total, range: text.range, open: text.lineOpen, empty: text.noCosts },
    format: (value) => writer.euro(value, 2),
  });
}

/** What is left of the kinds of cost that have no name of their own. */
const OTHER = 'other';

/** Whose colour none of the named kinds has. */
function freePlace(shown: readonly CostType[], named: readonly CostType[]): number {
  const taken = new Set(named.map((key) => shown.indexOf(key) % COLOURS));
  return Array.from({ length: COLOURS }, (_, place) => place).findLast((place) => !taken.has(place)) ?? shown.length;
}

function partsOf({ costs }: Alternative, named: readonly CostType[]): Record<string, number> {
  const parts: Record<string, number> = {};
  for (const { type, perKm } of costs) {
    const key = named.includes(type) ? type : OTHER;
    parts[key] = (parts[key] ?? 0) + perKm;
  }
  return parts;
}

/** The kinds of cost that any of the drawn alternatives has, in the order of the ledger. */
function shownTypes(assessment: Assessment): CostType[] {
  return costTypes.filter((type) => sizeOf(type, assessment) > 0);
}

/** Those that weigh most over all bars, in the order of the ledger. */
function largestOf(types: readonly CostType[], assessment: Assessment, most: number): CostType[] {
  const largest = types.toSorted((one, other) => sizeOf(other, assessment) - sizeOf(one, assessment)).slice(0, most);
  return types.filter((type) => largest.includes(type));
}

/** How much is drawn of it, whichever way it counts; euro per km, added up over the bars. */
function sizeOf(type: CostType, { tco }: Assessment): number {
  return tco.groups
    .flatMap((group) => [...group.diesel.costs, ...group.electric.costs])
    .reduce((sum, cost) => (cost.type === type ? sum + Math.abs(cost.perKm) : sum), 0);
}

/** Per group and zone until when it may enter. Null when no zone is visited. */
export function accessFigure(
  assessment: Assessment,
  dossier: Dossier,
  language: Language,
  width = WIDTH,
): Figure | null {
  const rows = assessment.access.rows.filter((row) => row.outcome !== 'noZone' && row.outcome !== 'paused');
  if (rows.length === 0) return null;
  const text = reportWords[language];
  const nameOf = names(dossier, language);
  const today = assessment.visitDate ?? assessment.parameterEdition;
  const firstYear = yearOf(today);
  const lastYear = firstYear + 5;
  return accessTimelineFigure({
    id: 'access',
    title: text.accessFigure,
    description: text.accessFigureText(String(firstYear), String(lastYear), refusedVehicles(assessment, language)),
    width,
    fromYear: firstYear,
    toYear: lastYear,
    rows: rows.map((row) => ({
      group: nameOf(row.groupId),
      zone: row.municipality,
      spans: spansOf(row, `${firstYear}-01-01`),
    })),
    today: { date: today, label: text.visitDay },
    labels: { ...text.accessLabels, empty: text.noRows },
  });
}

function refusedVehicles({ access }: Assessment, language: Language): string {
  const vehicles = writerFor(language).vehicles(access.vehiclesRefused);
  return access.uncounted.length === 0 ? vehicles : uncountedWords[language].atLeast(vehicles);
}

function spansOf(row: ZoneAccess, start: string): AccessSpan[] {
  const until = (date: string | null, status: AccessSpan['status']): AccessSpan[] => {
    if (date === null) return [{ from: start, to: null, status: 'allowed' }];
    const after = { from: date > start ? date : start, to: null, status, label: writeShortDate(date) };
    return date > start ? [{ from: start, to: date, status: 'allowed' }, after] : [after];
  };
  switch (row.outcome) {
    case 'planned':
      return until(row.plannedFrom, 'announced');
    case 'refused':
    case 'open': {
      if (row.refusedFrom !== null) return until(row.refusedFrom, 'refused');
      const first = row.earliest !== null && row.earliest > start ? row.earliest : start;
      const before: AccessSpan[] = first > start ? [{ from: start, to: first, status: 'allowed' }] : [];
      // The interval may lie before the first year that is shown.
      if (row.latest !== null && row.latest <= start) return until(row.latest, 'refused');
      const middle: AccessSpan = { from: first, to: row.latest, status: 'open' };
      return row.latest === null
        ? [...before, middle]
        : [...before, middle, { from: row.latest, to: null, status: 'refused' }];
    }
    case 'access':
    case 'paused':
    case 'noZone':
      return [{ from: start, to: null, status: 'allowed' }];
  }
}

/** What the connection can bear against what is asked of it. Null without depot charging. */
export function headroomFigure(
  assessment: Assessment,
  _dossier: Dossier,
  language: Language,
  width = WIDTH,
): Figure | null {
  const { charging, grid } = assessment;
  if (!charging.groups.some((group) => group.charger !== null)) return null;
  const text = reportWords[language];
  const writer = writerFor(language);
  const { connectionKW, contractedKW, usableKW } = grid.limits;
  const row = (
    label: string,
    kW: number | null,
    kind: HeadroomKind,
  ): { label: string; kW: number; kind: HeadroomKind }[] => (kW === null ? [] : [{ label, kW, kind }]);
  return drawHeadroom({
    id: 'headroom',
    title: text.headroomFigure,
    description: text.headroomFigureText,
    width,
    rows: [
      ...row(text.connectionRow, connectionKW, 'capacity'),
      ...row(text.contractRow, contractedKW, 'capacity'),
      ...row(text.baseRow, charging.baseKnown ? charging.basePeakKW : null, 'base'),
      ...strategies.flatMap((strategy) =>
        row(domainWords[language].strategyShort[strategy], charging.strategies[strategy].peakKW, strategy),
      ),
    ],
    limit: usableKW === null ? null : { kW: usableKW, label: text.limitLabel(writer.kW(usableKW)) },
    labels: { empty: text.noLoad },
    format: (kW) => writer.kW(kW),
  });
}
