/** Subsidies and tax schemes as they stand on the day of the visit: those that matter for this fleet, the rest by name. */
import { classTraits } from '../access/vehicle.ts';
import { writeShortDate } from '../format/dates.ts';
import { schemesOn, type Scheme, type SchemeId, type SchemeState } from '../tco/schemes.ts';
import { fillIn } from '../text/fillIn.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { schemeWords } from '../text/schemes.ts';
import type { Block, RichText, Run, Tone } from './blocks.ts';
import type { ReportContext } from './report.ts';

const TONES: Record<SchemeState, Tone> = {
  open: 'good',
  standing: 'good',
  announced: 'warning',
  unconfirmed: 'warning',
  ask: 'open',
  closed: 'bad',
  ended: 'bad',
};

export function schemeBlocks(context: ReportContext): Block[] {
  const { dossier, assessment, parameters, language, writer, day } = context;
  if (assessment.tco.groups.length === 0) return [];
  const text = moneyReportWords[language].schemes;
  const words = schemeWords[language];
  const schemes = schemesOn(day, dossier.settings.reopenedSchemes, parameters);
  const shown = shownSchemes(schemes, context);
  const others = schemes
    .filter((one) => !shown.includes(one))
    .map((one) => `${words.scheme[one.id].name} (${words.state[one.state]})`);
  return [
    { kind: 'heading', level: 3, text: text.title },
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: text.columns.scheme, width: 3.6 },
        { header: text.columns.state, width: 1.8 },
        { header: text.columns.mind, width: 3.8 },
      ],
      rows: shown.map((one) => schemeRow(one, context)),
    },
    ...(others.length === 0
      ? []
      : [{ kind: 'paragraph', role: 'note', text: text.others(writer.list(others)) } as const]),
  ];
}

/** Those that could pay something to this fleet, and those that the adviser counts. */
export function shownSchemes(schemes: readonly Scheme[], context: ReportContext): Scheme[] {
  const matters = mattering(context);
  return schemes.filter((one) => one.reopened || (matters.has(one.id) && one.state !== 'ended'));
}

function schemeRow(scheme: Scheme, { parameters, language }: ReportContext): RichText[] {
  const words = schemeWords[language];
  const { name, what, mind } = words.scheme[scheme.id];
  const state: Run[] = [{ text: words.state[scheme.state], bold: true, tone: TONES[scheme.state] }];
  if (scheme.opens !== null && scheme.closes !== null) {
    const when =
      scheme.state === 'open'
        ? words.until(writeShortDate(scheme.closes))
        : scheme.state === 'closed'
          ? words.closedSince(writeShortDate(scheme.closes))
          : `${words.from(writeShortDate(scheme.opens))} ${words.until(writeShortDate(scheme.closes))}`;
    state.push({ text: ` ${when}` });
  }
  if (scheme.reopened) state.push({ text: `; ${words.counted}`, bold: true });
  return [
    [{ text: `${name}. `, bold: true }, { text: fillIn(what, parameters, language) }],
    state,
    mind === null ? '' : fillIn(mind, parameters, language),
  ];
}

/** Schemes that could pay something to this fleet at this site. */
function mattering({ assessment, dossier }: ReportContext): ReadonlySet<SchemeId> {
  const { charging, tco } = assessment;
  const classes = charging.groups
    .filter((group) => tco.groups.some((one) => one.groupId === group.groupId))
    .map((group) => classTraits(group.duty.vehicleClass).kind);
  const trucks = classes.some((kind) => kind !== 'van' && kind !== 'light');
  const depot = charging.groups.some((group) => group.charger !== null);
  const applied = (id: 'battery' | 'solar'): boolean =>
    assessment.chosen?.applied.some((one) => one.id === id) === true;
  // A battery that is there already gets no subsidy any more.
  const battery = applied('battery');
  const sun = (dossier.site.pvKWp ?? 0) > 0 || applied('solar');
  const light = tco.groups.some((group) =>
    group.planned.alternatives.some(
      (one) => (one.id === 'lightElectric' || one.id === 'cargoBike') && one.ledger !== null,
    ),
  );
  // Vamil counts nothing, and the reader must see why.
  const found: SchemeId[] = ['mia', 'vamil', 'kia'];
  if (trucks) found.push('aanzet');
  if (depot) found.push('sprila', 'ere');
  if (battery) found.push('sprilaBattery', 'flexe');
  if (battery || sun) found.push('eia');
  if (light) found.push('lev');
  return new Set(found);
}
