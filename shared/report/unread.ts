/** Entries that were typed and could not be read: named in the report, because nothing was calculated with them. */
import { entryFact } from '../advice/entries.ts';
import { nameOf } from '../advice/findings.ts';
import { unreadWords } from '../text/unread.ts';
import type { Block } from './blocks.ts';
import type { ReportContext } from './report.ts';
import { figureName } from './sourceWords.ts';

/** None where everything was read. */
export function unreadBlocks(context: ReportContext): Block[] {
  const { dossier, language } = context;
  const text = unreadWords[language];
  const items = Object.entries(dossier.unreadable).map(([path, typed]) =>
    text.line(fieldName(path, context) ?? text.otherField, typed),
  );
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: text.title },
    { kind: 'paragraph', text: text.intro },
    { kind: 'list', items },
  ];
}

/** What stands at a path as the form binds it: `fleetGroups[0].yearlyKm`, `site.growth[1].powerKW`. */
function fieldName(path: string, context: ReportContext): string | null {
  const { dossier, parameters, language } = context;
  const label = (entry: string): string => entryFact(entry, dossier, language).label;
  const ofGroup = /^fleetGroups\[(\d+)\]\.(.+)$/.exec(path);
  if (ofGroup) {
    const group = dossier.fleetGroups.at(Number(ofGroup[1]));
    return group === undefined
      ? null
      : `${nameOf(context, group.id)}, ${label(`fleetGroups/${group.id}/${ofGroup[2]}`)}`;
  }
  const ofFigure = /^settings\.overrides\[(\d+)\]/.exec(path);
  if (ofFigure) {
    const id = dossier.settings.overrides.at(Number(ofFigure[1]))?.id;
    return id !== undefined && parameters.has(id) ? figureName(parameters.figure(id), language) : null;
  }
  const ofMeasure = /^talk\.measures\[(\d+)\]\.(\w+)$/.exec(path);
  if (ofMeasure) {
    const measure = dossier.talk.measures.at(Number(ofMeasure[1]));
    return measure === undefined ? null : label(`talk/${measure.id}/${ofMeasure[2]}`);
  }
  const ofSection = /^(company|site|settings)\.([\w.]+)/.exec(path);
  return ofSection && label(`${ofSection[1]}/${ofSection[2]}`);
}
