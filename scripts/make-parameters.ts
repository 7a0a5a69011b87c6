/**
 * Turns a file of gathered facts into the parameter set that the product ships:
 *   npm run parameters -- <facts.json> <edition>
 *
 * The facts lead. What this script adds is only what the facts say in words (a class boundary inside a name, a
 * percentage inside a scope) as figures of their own, each pointing at the fact it was read from, and the status
 * of each zone as one of three words.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parameterSetSchema, type Figure, type ParameterSet, type Zone } from '../shared/parameters/schema.ts';
import { isPartialDate } from '../shared/format/dates.ts';
import { readInWords, zoneRows } from './parameters-in-words.ts';

interface Fact {
  id: string;
  topic: string;
  name_nl: string;
  name_en: string;
  value: unknown;
  unit: string;
  valid_from: string | null;
  valid_to: string | null;
  scope: string | null;
  source: { publisher: string; title: string | null; url: string | null; date: string | null };
  confidence: 'A' | 'B' | 'C';
  note: string | null;
}

function valueOf(fact: Fact): Figure['value'] {
  const { value, unit } = fact;
  if (value === null || value === undefined) return { kind: 'unknown' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'flag', flag: value };
  if (typeof value === 'string') {
    return unit === 'date' && isPartialDate(value) ? { kind: 'date', date: value } : { kind: 'text', text: value };
  }
  const members = value as Record<string, number>;
  if ('typical' in members) {
    return { kind: 'range', low: members.low, typical: members.typical, high: members.high };
  }
  if ('years' in members) return { kind: 'lifetime', years: members.years, km: members.km };
  if ('low' in members) return { kind: 'band', low: members.low, high: members.high };
  return { kind: 'members', members };
}

/** "2025/2026" and the like say roughly when; the first year is kept as the start of validity. */
function partial(date: string | null): string | null {
  if (date === null) return null;
  const first = date.split('/')[0].trim();
  if (!isPartialDate(first)) throw new Error(`unreadable validity "${date}"`);
  return first;
}

function figureOf(fact: Fact): Figure {
  return {
    id: fact.id,
    topic: fact.topic,
    name: { nl: fact.name_nl, en: fact.name_en },
    value: valueOf(fact),
    unit: fact.unit,
    validFrom: partial(fact.valid_from),
    validTo: partial(fact.valid_to),
    scope: fact.scope,
    source: fact.source,
    confidence: fact.confidence,
    note: fact.note ?? '',
    readFrom: [],
  };
}

function main(): void {
  const [file, edition] = process.argv.slice(2);
  if (!file || !edition) throw new Error('usage: npm run parameters -- <facts.json> <edition, e.g. 2026-11-23>');
  const facts = JSON.parse(readFileSync(file, 'utf8')) as Fact[];
  const figures = facts.map(figureOf);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const origin = (id: string): Figure => {
    const found = byId.get(id);
    if (!found) throw new Error(`no fact ${id}`);
    return found;
  };
  for (const extra of readInWords) {
    const from = origin(extra.readFrom[0]);
    figures.push({
      ...from,
      ...extra,
      validFrom: extra.validFrom === undefined ? from.validFrom : extra.validFrom,
      confidence: extra.confidence ?? from.confidence,
      note: extra.note,
    });
  }
  const zones: Zone[] = zoneRows.map((row) => ({
    id: row.id,
    municipality: row.municipality ?? origin(`ze.city.${row.id}`).name.nl.replace(/^ZE-zone /, ''),
    status: row.status,
    start: row.status === 'dropped' ? null : origin(`ze.city.${row.id}`).validFrom,
    figure: `ze.city.${row.id}`,
    remark: row.remark,
  }));
  const missing = figures.filter((one) => one.id.startsWith('ze.city.') && !zones.some((z) => z.figure === one.id));
  if (missing.length > 0) throw new Error(`zones without a row: ${missing.map((one) => one.id).join(', ')}`);
  const set: ParameterSet = {
    format: 'vlootwijzer-parameters',
    version: 1,
    edition,
    figures,
    series: [
      { id: 'en.eb.t1', members: ['en.eb26.t1', 'en.eb27.t1'], projection: 'lastKnown' },
      { id: 'en.eb.t2', members: ['en.eb26.t2'], projection: 'lastKnown' },
      { id: 'en.eb.t3', members: ['en.eb26.t3'], projection: 'lastKnown' },
      { id: 'en.eb.t4', members: ['en.eb26.t4'], projection: 'lastKnown' },
      { id: 'em.el.mix', members: ['em.el.2023', 'em.el.2024', 'em.el.2025', 'em.el.2026'], projection: 'lastKnown' },
      {
        id: 'tax.accijns.diesel',
        members: ['tax.accijns.diesel.2026', 'tax.accijns.diesel.full'],
        projection: 'lastKnown',
      },
    ],
    zones,
  };
  parameterSetSchema.parse(set);
  const target = new URL('../assets/parameters/parameters.json', import.meta.url);
  const lines = figures.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  const { figures: _figures, ...rest } = set;
  const frame = JSON.stringify({ ...rest, figures: [] }, null, 2);
  writeFileSync(target, `${frame.replace('"figures": []', `"figures": [\n${lines}\n  ]`)}\n`);
  process.stdout.write(`${figures.length} figures, ${zones.length} zones, edition ${edition}\n`);
}

main();
