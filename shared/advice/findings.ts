/** What the results say on each topic, as sentences; each points at the value that it rests on. */
import type { ZoneAccess } from '../access/access.ts';
import { SLOT_MINUTES, SLOTS_PER_DAY } from '../charging/sessions.ts';
import { lossFigure } from '../charging/vehicleEnergy.ts';
import type { Assessment, GroupTco } from '../assessment/results.ts';
import type { BreakEven } from '../tco/breakEven.ts';
import type { Dossier, FleetGroup } from '../dossier/schema.ts';
import { dayRange, writeDate, writeShortDate } from '../format/dates.ts';
import type { Parameters, Range } from '../parameters/parameters.ts';
import { isOpen } from '../tco/subsidies.ts';
import { adviceWords, type AdviceWords } from '../text/advice.ts';
import { domainWords } from '../text/domain.ts';
import { ownUseWords } from '../text/ownUse.ts';
import { words } from '../text/words.ts';
import {
  exemptionNotes,
  nothingNotes,
  permitFacts,
  permitNotes,
  type AccessNote,
  type AccessSentenceContext,
} from './accessSentences.ts';
import { writerFor, type Writer } from './write.ts';

export interface Finding {
  id: string;
  text: string;
  tone: 'good' | 'bad' | 'warning' | 'open' | 'neutral';
  /** Id for explain(); null when there is no single value behind it. */
  explain: string | null;
}

export interface AdviceContext {
  dossier: Dossier;
  assessment: Assessment;
  parameters: Parameters;
  text: AdviceWords;
  writer: Writer;
}

export function contextOf(
  dossier: Dossier,
  assessment: Assessment,
  parameters: Parameters,
  language: 'nl' | 'en',
): AdviceContext {
  return { dossier, assessment, parameters, text: adviceWords[language], writer: writerFor(language) };
}

/** The group's own name, else the name of its class. */
export function groupName(group: FleetGroup, language: 'nl' | 'en'): string {
  if (group.name) return group.name;
  return group.vehicleClass === null ? words[language].unknown : words[language].vehicleClass[group.vehicleClass];
}

export function nameOf(context: AdviceContext, groupId: string): string {
  const group = context.dossier.fleetGroups.find((one) => one.id === groupId);
  return group ? groupName(group, context.writer.language) : groupId;
}

/** "Vans (8 vehicles)". */
function named(context: AdviceContext, groupId: string): string {
  const group = context.dossier.fleetGroups.find((one) => one.id === groupId);
  return context.text.group(nameOf(context, groupId), context.writer.vehicles(group?.number ?? 0));
}

// Topic 1

/** Access per group, zones with the same answer together. */
export function accessFindings(context: AdviceContext): Finding[] {
  const { assessment, text } = context;
  const { rows, vehicles, zonesNotAsked } = assessment.access;
  if (vehicles === 0) return [{ id: 'noFleet', text: text.noTco, tone: 'open', explain: null }];
  const notAsked = zonesNotAsked.map((groupId): Finding => ({
    id: `zones/${groupId}`,
    text: text.zonesNotAsked(named(context, groupId)),
    tone: 'open',
    explain: null,
  }));
  if (rows.length === 0 && notAsked.length === 0) {
    return [{ id: 'noZones', text: text.noZones, tone: 'neutral', explain: null }];
  }
  const groups = [...new Set(rows.map((row) => row.groupId))];
  const answered = groups.flatMap((groupId) => {
    const own = rows.filter((row) => row.groupId === groupId);
    const keys = [...new Set(own.map(accessKey))];
    return keys.map((key) =>
      accessFinding(
        own.filter((row) => accessKey(row) === key),
        context,
      ),
    );
  });
  return [...answered, ...notAsked];
}

/** Zones of which the sentence would read the same but for the place. */
function accessKey(row: ZoneAccess): string {
  if (row.outcome === 'planned' || row.outcome === 'noZone' || row.outcome === 'paused') {
    return `${row.outcome}/${row.zoneId}`;
  }
  return `${row.outcome}/${row.refusedFrom}/${row.earliest}/${row.latest}`;
}

function accessFinding(rows: readonly ZoneAccess[], context: AdviceContext): Finding {
  const { text, writer, assessment, parameters } = context;
  const [row] = rows;
  const group = named(context, row.groupId);
  const places = writer.list(rows.map((one) => one.municipality));
  const day = (date: string): string => writeDate(date, writer.language);
  const base = { id: `access/${row.groupId}/${row.zoneId}`, explain: `access/${row.groupId}/${row.zoneId}` };
  const remark = row.zone.remark?.[writer.language] ?? '';
  switch (row.outcome) {
    case 'access':
      return { ...base, tone: 'good', text: text.keepsAccess(group, places) };
    case 'noZone':
      return { ...base, tone: 'neutral', text: text.noZone(row.municipality, remark).trim() };
    case 'paused':
      return { ...base, tone: 'neutral', text: text.pausedZone(row.municipality, remark).trim() };
    case 'planned':
      return {
        ...base,
        tone: 'warning',
        text: text.planned(group, row.municipality, day(row.plannedFrom ?? ''), remark).trim(),
      };
    case 'open': {
      const ask = writer.list(row.ask.map((field) => domainWords[writer.language].ask(field)));
      const earliest = row.earliest === null ? null : day(row.earliest);
      const latest = row.latest === null ? null : day(row.latest);
      return { ...base, tone: 'open', text: text.accessOpen(group, places, ask, earliest, latest) };
    }
    case 'refused': {
      const from = row.latest ?? '';
      const past = from <= (assessment.visitDate ?? parameters.edition);
      const tone = past ? 'bad' : 'warning';
      if (row.refusedFrom === null) {
        return { ...base, tone, text: text.refusedBetween(group, places, day(row.earliest ?? ''), day(from)) };
      }
      const sentence = past
        ? text.refusedAlready(group, places, day(from))
        : text.refusedFrom(group, places, day(from));
      return { ...base, tone, text: sentence };
    }
  }
}

/** What is uncertain about the zones that are visited. */
export function zoneRemarks(context: AdviceContext): Finding[] {
  const { assessment, text, writer } = context;
  const zones = new Map(assessment.access.rows.map((row) => [row.zoneId, row.zone]));
  return [...zones.values()].flatMap((zone) =>
    zone.remark === null || zone.status !== 'active'
      ? []
      : [
          {
            id: `zone/${zone.id}`,
            text: text.zoneRemark(zone.municipality, zone.remark[writer.language]),
            tone: 'neutral' as const,
            explain: null,
          },
        ],
  );
}

/** Exemptions that hold and permits that the adviser thinks may apply, per group. */
export function permitFindings(context: AdviceContext): Finding[] {
  return perGroup(context, (rows, sentences) => {
    const held = rows.map((row) => ({ ...row, exemptions: row.exemptions.filter((one) => one.standing !== 'ifCode') }));
    return [...exemptionNotes(held, sentences), ...permitNotes(rows, sentences)];
  });
}

/** What driving on costs in day permits and risks in fines, per group. */
export function doNothing(context: AdviceContext): Finding[] {
  const found = perGroup(context, (rows, sentences) => {
    const notes = nothingNotes(rows, sentences);
    return notes.length === 0 ? [] : [{ id: notes[0].id, text: notes.map((note) => note.text).join(' ') }];
  });
  if (found.length === 0) return [];
  const facts = permitFacts({ parameters: context.parameters, language: context.writer.language });
  return [...found, { id: 'doNothing', text: facts, tone: 'neutral', explain: null }];
}

function perGroup(
  context: AdviceContext,
  notesOf: (rows: readonly ZoneAccess[], sentences: AccessSentenceContext) => AccessNote[],
): Finding[] {
  const { assessment, parameters, writer } = context;
  const day = assessment.visitDate ?? dayRange(parameters.edition).first;
  const sentences = { parameters, language: writer.language, day };
  const { rows } = assessment.access;
  return [...new Set(rows.map((row) => row.groupId))].flatMap((groupId) =>
    notesOf(
      rows.filter((row) => row.groupId === groupId),
      sentences,
    ).map(({ id, text }): Finding => ({
      id,
      text: `${named(context, groupId)}: ${text}`,
      tone: 'neutral',
      explain: id,
    })),
  );
}

// Topic 2

/** "Aanschaf" inside a sentence; "BPM" stays as it is. */
function lowerFirst(text: string): string {
  return text.length > 1 && text[1] === text[1].toUpperCase() ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The plan asks more than the connection bears, so its cost holds only after an upgrade, which is in it. */
export function planFindings(context: AdviceContext): Finding[] {
  if (context.assessment.charging.strategies.optimal.fit !== 'no') return [];
  return [
    { id: 'planDoesNotFit', text: context.text.planDoesNotFit, tone: 'warning', explain: 'charging/peak/optimal' },
  ];
}

export function costFindings(context: AdviceContext): Finding[] {
  const { assessment, text } = context;
  if (assessment.tco.groups.length === 0) return [{ id: 'noTco', text: text.noTco, tone: 'open', explain: null }];
  return assessment.tco.groups.flatMap((group) => {
    const found: Finding[] = [costFinding(group, context)];
    for (const { powertrain, type } of group.oneSided) {
      const line = domainWords[context.writer.language].costType[type];
      const sentence = powertrain === 'diesel' ? text.missingOnDiesel : text.missingOnElectric;
      const id = `oneSided/${group.groupId}/${type}`;
      found.push({ id, text: sentence(nameOf(context, group.groupId), line), tone: 'warning', explain: null });
    }
    const open = [...new Set([...group.diesel.open, ...group.electric.open])];
    if (open.length > 0) {
      const lines = context.writer.list(
        open.map((type) => lowerFirst(domainWords[context.writer.language].costType[type])),
      );
      found.push({
        id: `open/${group.groupId}`,
        text: text.openLines(nameOf(context, group.groupId), lines),
        tone: 'open',
        explain: null,
      });
    }
    return found;
  });
}

function costFinding(group: GroupTco, context: AdviceContext): Finding {
  const { text, writer } = context;
  const { low, typical, high } = group.difference;
  const cheaper = typical < 0;
  const sentence = (cheaper ? text.cheaper : text.dearer)(
    named(context, group.groupId),
    writer.euro(Math.abs(typical)),
    rangeText(group.difference, context),
  );
  const unsure = (low < 0 && high > 0) || group.oneSided.length > 0;
  const id = `tco/${group.groupId}/difference`;
  return { id, explain: id, tone: unsure ? 'warning' : cheaper ? 'good' : 'bad', text: sentence };
}

/** A range of electric minus diesel in words: on one side of zero from small to large, else both sides named. */
export function rangeText({ low, high }: Range, { text, writer }: AdviceContext): string {
  if (low < 0 && high > 0) return text.rangeBothSides(writer.euro(-low), writer.euro(high));
  const [least, most] = high <= 0 ? [-high, -low] : [low, high];
  return text.rangeOneSide(writer.euro(least), writer.euro(most));
}

/** Whether the range of the whole fleet leaves the sign open. */
export function signIsOpen(context: AdviceContext): boolean {
  const range = context.assessment.tco.difference;
  return range !== null && range.low < 0 && range.high > 0;
}

export function flipFindings(context: AdviceContext): Finding[] {
  const { assessment } = context;
  const range = assessment.tco.difference;
  if (range === null) return [];
  return assessment.tco.breakEven.flatMap((flip) =>
    flip.value === null
      ? []
      : [
          {
            id: `flip/${flip.figure}`,
            text: flipSentence(flip, range.typical < 0, context),
            tone: 'neutral' as const,
            explain: 'tco/difference',
          },
        ],
  );
}

/** The same in one short line each: "diesel price: above € 2.15 per litre (now € 1.75 per litre)". */
/** What must change before electric is cheaper, or stops being so, as parts of one sentence. */
export function flipInShort(context: AdviceContext): string[] {
  const { assessment, text, writer } = context;
  return assessment.tco.breakEven.flatMap((flip) => {
    // Kilometres are a fact of the company, not a price that may move: they stand with the details.
    if (flip.value === null || flip.figure === 'yearlyKm') return [];
    const what = domainWords[writer.language].flip[flip.figure];
    const at = flipValue(flip.value, flip, context);
    const now = flip.unit === '%' ? null : flipValue(flip.now, flip, context);
    return [(flip.cheaper === 'above' ? text.flipShortAbove : text.flipShortBelow)(what, at, now)];
  });
}

function flipValue(value: number, flip: BreakEven, { text, writer }: AdviceContext): string {
  if (flip.unit === '%') return text.ofPresent(writer.number(value));
  if (flip.unit === 'km/year') return text.kmPerYear(writer.number(value));
  return flip.unit === 'EUR/l' ? text.perLitre(writer.euro(value, 2)) : text.perKWh(writer.euro(value, 3));
}

function flipSentence(flip: BreakEven, electricCheaper: boolean, context: AdviceContext): string {
  const { text, writer } = context;
  const what = domainWords[writer.language].flip[flip.figure];
  const favoursElectric = flip.cheaper === 'above';
  const sentence = favoursElectric
    ? electricCheaper
      ? text.flipCheaper
      : text.flipDearer
    : electricCheaper
      ? text.flipCheaperBelow
      : text.flipDearerBelow;
  const now = flip.unit === '%' ? `${writer.number(flip.now)} %` : flipValue(flip.now, flip, context);
  return sentence(what, flipValue(flip.value ?? 0, flip, context), now);
}

export function subsidyFindings(context: AdviceContext): Finding[] {
  const { assessment, parameters, text, writer, dossier } = context;
  const visit = assessment.visitDate ?? parameters.edition;
  const day = (id: string): string => writeDate(parameters.date(id), writer.language);
  const reopened = dossier.settings.reopenedSchemes;
  const found: Finding[] = [];
  const trucks = assessment.tco.groups.some((group) =>
    group.electric.costs.some((cost) => cost.type === 'subsidy' && cost.line.reason !== 'schemeNotForThis'),
  );
  if (trucks) {
    const open = isOpen('aanzet', visit, parameters);
    const to = day('sub.aanzet.window.to');
    const closed = reopened.includes('aanzet')
      ? text.aanzetReopened(to)
      : text.aanzetClosed(day('sub.aanzet.window.from'), to);
    const sentence = open ? text.aanzetOpen(to) : closed;
    found.push({ id: 'aanzet', text: sentence, tone: open ? 'good' : 'neutral', explain: null });
  }
  if (assessment.charging.groups.some((group) => group.charger !== null)) {
    const open = isOpen('sprila26', visit, parameters);
    const to = day('sub.sprila26.window.to');
    const sentence = open
      ? text.sprilaOpen(to, writer.euro(parameters.number('sub.sprila26.route')))
      : reopened.includes('sprila')
        ? text.sprilaReopened(to)
        : text.sprilaClosed(to);
    found.push({ id: 'sprila', text: sentence, tone: open ? 'warning' : 'neutral', explain: null });
    if (open && dossier.company.sizeClass !== 'large') {
      for (const group of assessment.tco.groups) {
        const amount = group.chargerSubsidy?.perCharger;
        if (amount !== null && amount !== undefined)
          found.push({
            id: `sprila/${group.groupId}`,
            text: text.sprilaAmount(nameOf(context, group.groupId), writer.euro(amount)),
            tone: 'neutral',
            explain: null,
          });
      }
    }
  }
  return found;
}

// Topic 3

export function chargerFindings(context: AdviceContext): Finding[] {
  const { assessment, text, writer } = context;
  return assessment.charging.groups.flatMap((group) => {
    const name = named(context, group.groupId);
    const explain = `charging/need/${group.groupId}`;
    const found: Finding[] = [];
    if (group.charger !== null) {
      const { charger, nightKWhAtGrid: night } = group;
      const kind = words[writer.language].chargerKind[charger.kind];
      found.push({
        id: explain,
        explain,
        tone: 'neutral',
        text: text.charger(name, writer.kW(charger.powerKW), kind, writer.kWh(night.mean), writer.kWh(night.longest)),
      });
      if (!charger.enough)
        found.push({ id: `tooSmall/${group.groupId}`, explain, tone: 'bad', text: text.chargerTooSmall(name) });
    }
    if (group.roadKWhMeanDay > 0.5) {
      const sentence = text.onTheRoadDaily(name, writer.kWh(group.roadKWhMeanDay), writer.kWh(group.roadKWhLongestDay));
      found.push({ id: `road/${group.groupId}`, explain, tone: 'bad', text: sentence });
    } else if (group.roadKWhLongestDay > 0.5) {
      found.push({
        id: `road/${group.groupId}`,
        explain,
        tone: 'warning',
        text: text.onTheRoad(name, writer.kWh(group.roadKWhLongestDay)),
      });
    }
    return found;
  });
}

export function gridFindings(context: AdviceContext): Finding[] {
  const { assessment, text, writer, dossier } = context;
  const { charging, grid } = assessment;
  if (charging.groups.length === 0) return [{ id: 'noFleet', text: text.noTco, tone: 'open', explain: null }];
  if (!charging.groups.some((group) => group.charger !== null)) {
    return [{ id: 'noCharging', text: text.noCharging, tone: 'neutral', explain: null }];
  }
  const found: Finding[] = [];
  const { uncontrolled, optimal } = charging.strategies;
  found.push({
    id: 'charging/peak/optimal',
    explain: 'charging/peak/optimal',
    tone: 'neutral',
    text: text.peaks(writer.kW(uncontrolled.peakKW), writer.kW(optimal.peakKW)),
  });
  if (grid.limits.usableKW !== null) {
    found.push({
      id: 'grid/limit',
      explain: 'grid/limit',
      tone: 'neutral',
      text: text.limit(writer.kW(grid.limits.usableKW), writer.number(grid.limits.marginPercent)),
    });
  }
  if (grid.headroomKW !== null) {
    const room = grid.headroomKW >= 0;
    found.push({
      id: 'grid/headroom',
      explain: 'grid/headroom',
      tone: room ? 'neutral' : 'bad',
      text: room ? text.headroom(writer.kW(grid.headroomKW)) : text.noHeadroom(writer.kW(-grid.headroomKW)),
    });
  }
  found.push(fitFinding(context));
  const window = bindingHours(charging.bindingSlots);
  if (window !== null && optimal.fit === 'no') {
    found.push({
      id: 'binding',
      explain: 'charging/peak/optimal',
      tone: 'neutral',
      text: text.binding(window.from, window.to),
    });
  }
  const { congestion, congestionCheckedOn } = dossier.site;
  if (congestion !== null) {
    const date =
      congestionCheckedOn === null ? words[writer.language].unknown.toLowerCase() : writeShortDate(congestionCheckedOn);
    found.push({
      id: 'congestion',
      explain: null,
      tone: congestion === 'none' ? 'good' : 'warning',
      text: text.congestion[congestion](date),
    });
  }
  const { optimal: smart, uncontrolled: direct } = assessment.price.perStrategy;
  if (smart !== null && direct !== null) {
    found.push({
      id: 'price/optimal',
      explain: 'price/optimal',
      tone: 'neutral',
      text: text.price(writer.euro(smart.perKWh, 3), writer.euro(direct.perKWh, 3)),
    });
  }
  return found;
}

export function fitFinding(context: AdviceContext): Finding {
  const { assessment, text, writer } = context;
  const { optimal } = assessment.charging.strategies;
  const base = { id: 'fit', explain: 'charging/peak/optimal' };
  const measured = ownUseWords[writer.language];
  const margin = writer.number(optimal.marginPercent ?? 0);
  switch (optimal.fit) {
    case 'yes':
      return { ...base, tone: 'good', text: measured.fits(margin) };
    case 'likely':
      // To ask for readings that are there already would be odd.
      return {
        ...base,
        tone: 'good',
        text: assessment.charging.meter === null ? text.fitsLikely(margin) : measured.likelyMeasured(margin),
      };
    case 'no':
      return {
        ...base,
        tone: 'bad',
        text: text.fitsNot(
          writer.number(assessment.grid.inOrder.fits.optimal),
          writer.number(assessment.grid.inOrder.planned),
        ),
      };
    case 'open': {
      const fields = assessment.questions.filter((one) => one.decides === 'grid' && one.field !== 'site.congestion');
      const ask = writer.list(fields.map((one) => domainWords[writer.language].ask(one.field)));
      return { ...base, tone: 'open', text: text.fitsOpen(ask) };
    }
  }
}

/** The stretch of the day that holds all binding quarter hours, across midnight where that is shorter. */
function bindingHours(slots: readonly number[]): { from: string; to: string } | null {
  if (slots.length === 0) return null;
  const marked = new Set(slots.map((slot) => slot % SLOTS_PER_DAY));
  let best = { start: 0, length: 0 };
  for (let start = 0; start < SLOTS_PER_DAY; start++) {
    if (marked.has(start)) continue;
    let length = 1;
    while (length < SLOTS_PER_DAY && !marked.has((start + length) % SLOTS_PER_DAY)) length++;
    if (length > best.length) best = { start, length };
  }
  const clock = (slot: number): string => {
    const minutes = (slot % SLOTS_PER_DAY) * SLOT_MINUTES;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };
  return { from: clock(best.start + best.length), to: clock(best.start + SLOTS_PER_DAY) };
}

// Topic 4

/** Yearly energy of the fleet if it were electric, kWh at the grid, and what it costs. */
function fleetYear(context: AdviceContext): { km: number; kWh: number; euro: number } {
  let km = 0;
  let kWh = 0;
  let euro = 0;
  for (const group of context.assessment.charging.groups) {
    const yearly = group.duty.yearlyKm * group.duty.number;
    km += yearly;
    const tco = context.assessment.tco.groups.find((one) => one.groupId === group.groupId);
    const figure = group.duty.vehicleClass === 'lev' ? 'veh.lev.cons' : `veh.${group.duty.vehicleClass}.cons.bev`;
    const loss = context.parameters.number(lossFigure(group.charger?.kind ?? 'ac')) / 100;
    kWh += (yearly * context.parameters.number(figure)) / 100 / (1 - loss);
    euro += (tco?.electric.costs.find((cost) => cost.type === 'energy')?.perYear ?? 0) * group.duty.number;
  }
  return { km, kWh, euro };
}

const TENTH = 0.1;

export function efficiencyFindings(context: AdviceContext): Finding[] {
  const { text, writer } = context;
  const year = fleetYear(context);
  if (year.km === 0) return [{ id: 'noTco', text: text.noTco, tone: 'open', explain: null }];
  return [
    { id: 'yearlyKm', explain: null, tone: 'neutral', text: text.yearlyKm(writer.km(year.km), writer.kWh(year.kWh)) },
    {
      id: 'tenPercent',
      explain: null,
      tone: 'neutral',
      text: text.perTenPercent(
        writer.km(year.km * TENTH),
        writer.kWh(year.kWh * TENTH),
        writer.euro(year.euro * TENTH),
      ),
    },
    ...measureFindings(context),
  ];
}

/** Measures that can suit this fleet: vans in a zone can shift to light vehicles, long days to water or rail. */
export function measureFindings(context: AdviceContext): Finding[] {
  const { assessment, parameters, text, writer } = context;
  const percent = (id: string): string => {
    const { low, typical, high } = parameters.range(id);
    const decimals = (value: number): number => (Number.isInteger(value) ? 0 : 1);
    return text.percentRange(
      writer.number(low, decimals(low)),
      writer.number(typical, decimals(typical)),
      writer.number(high, decimals(high)),
    );
  };
  const classes = assessment.charging.groups.map((group) => group.duty.vehicleClass);
  const inCity = assessment.access.rows.length > 0;
  const vans = classes.some((one) => one.startsWith('van') || one === 'boxvan');
  const heavy = classes.some((one) => one.startsWith('tractor'));
  const chosen: { id: keyof AdviceWords['measure']; figure: string; suits: boolean }[] = [
    { id: 'planning', figure: 'mea.planning', suits: true },
    { id: 'hub', figure: 'mea.hub', suits: inCity },
    { id: 'lev', figure: 'mea.lev', suits: inCity && vans },
    { id: 'offpeak', figure: 'mea.offpeak', suits: inCity },
    { id: 'modal', figure: 'mea.modal', suits: heavy },
    { id: 'eco', figure: 'mea.eco', suits: true },
  ];
  return chosen
    .filter((one) => one.suits)
    .map((one) => ({
      id: `measure/${one.id}`,
      text: text.measure[one.id](percent(one.figure)),
      tone: 'neutral',
      explain: null,
    }));
}
