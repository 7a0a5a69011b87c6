/** Topic 1: access of every group, what is uncertain about the zones, permits, and what doing nothing means. */
import type { ZoneAccess } from '../access/access.ts';
import { dayRange, writeDate } from '../format/dates.ts';
import { domainWords } from '../text/domain.ts';
import {
  exemptionNotes,
  nothingNotes,
  permitFactFigures,
  permitFacts,
  permitNotes,
  type AccessNote,
  type AccessSentenceContext,
} from './accessSentences.ts';
import { named, type AdviceContext, type Finding } from './findings.ts';

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
  const zones = new Map(assessment.access.rows.toReversed().map((row) => [row.zoneId, row]));
  return [...zones.values()].toReversed().flatMap(({ zone, groupId }) =>
    zone.remark === null || zone.status !== 'active'
      ? []
      : [
          {
            id: `zone/${zone.id}`,
            text: text.zoneRemark(zone.municipality, zone.remark[writer.language]),
            tone: 'neutral' as const,
            explain: `access/${groupId}/${zone.id}`,
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
    return notes.length === 0
      ? []
      : [
          {
            id: notes[0].id,
            also: notes.flatMap((note, index) => [...(index === 0 ? [] : [note.id]), ...(note.also ?? [])]),
            text: notes.map((note) => note.text).join(' '),
          },
        ];
  });
  if (found.length === 0) return [];
  const facts = permitFacts({ parameters: context.parameters, language: context.writer.language });
  const [price, ...others] = permitFactFigures.map((figure) => `figure/${figure}`);
  return [...found, { id: 'doNothing', text: facts, tone: 'neutral', explain: price, also: others }];
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
    ).map(({ id, text, also }): Finding => ({
      id,
      text: `${named(context, groupId)}: ${text}`,
      tone: 'neutral',
      explain: id,
      ...(also === undefined ? {} : { also }),
    })),
  );
}
