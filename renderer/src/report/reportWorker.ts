/** Makes the report beside the screen: a PDF with its fonts takes a second or two. */
import '../zodWithoutEval.ts';
import { createAssessor, type Assessor } from '../../../shared/assessment/assessment.ts';
import { lastOf, type LaterResults } from '../../../shared/assessment/later.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { MissingGlyphError } from '../../../shared/pdf/fontCoverage.ts';
import type { FontFiles } from '../../../shared/pdf/fonts.ts';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import type { Block, ReportDocument } from '../../../shared/report/blocks.ts';
import { reportDocument } from '../../../shared/report/report.ts';
import { profileSet } from '../assessment/profiles.ts';
import { withSharedParts } from '../assessment/sharing.ts';
import { yearProfiles } from '../assessment/yearProfiles.ts';
import { fontFiles } from './fontFiles.ts';
import type { ReportFault, ReportHeading, ReportOrder, ReportProgress, ReportReply } from './messages.ts';

let fonts: Promise<FontFiles> | null = null;
let assessor: Assessor | null = null;
/** Simulation and grid take seconds: they are kept while nothing changed that they read. */
let last: { dossier: Dossier; later: LaterResults } | null = null;

function laterOf(posted: Dossier, from: Assessor): LaterResults {
  const dossier = withSharedParts(last?.dossier, posted);
  const { company, visit, fleetGroups, site, settings } = dossier;
  const known =
    last !== null &&
    last.dossier.company === company &&
    last.dossier.visit.date === visit.date &&
    last.dossier.fleetGroups === fleetGroups &&
    last.dossier.site === site &&
    last.dossier.settings === settings;
  last = { dossier, later: known && last !== null ? last.later : lastOf(from.later(dossier)) };
  return last.later;
}

function documentOf({ final, ...order }: ReportOrder): ReportDocument {
  if (assessor === null) throw new Error('The figures have not come yet.');
  const { dossier, assessment, language, variant, asDraft, photos, house } = order;
  const parameters = assessor.parametersFor(dossier);
  const later = laterOf(dossier, assessor);
  const results = { dossier, assessment, later, parameters, profiles: profileSet };
  return reportDocument({ ...results, language, variant, asDraft, photos, house, edition: final?.edition ?? null });
}

function outlineOf(document: ReportDocument): ReportHeading[] {
  const headings = (blocks: readonly Block[]): ReportHeading[] =>
    blocks.flatMap((block) =>
      block.kind === 'heading' && block.level < 3 ? [{ level: block.level, text: block.text }] : [],
    );
  // Page one is a chapter of its own, under a heading that leaves it room.
  const first = headings(document.cover?.blocks ?? []).map((heading) => ({ ...heading, level: 1 as const }));
  return [...first, ...headings(document.blocks)];
}

/** Other figures give other results: what was kept belongs to the set before. */
function takeOver(set: ParameterSet | undefined): void {
  if (set === undefined) return;
  assessor = createAssessor(set, profileSet, yearProfiles);
  last = null;
}

async function answer(order: ReportOrder): Promise<ReportReply> {
  const { request, want, dossier } = order;
  takeOver(order.set);
  try {
    if (want === 'pdf') tell(request, { step: 'calculating' });
    const document = documentOf(order);
    if (want === 'outline') return { request, want, headings: outlineOf(document) };
    if (want === 'preview') return { request, want, document };
    fonts ??= fontFiles();
    // The moment at which it was made final, else of the last change: the same dossier gives the same file.
    const createdAt = order.final?.at ?? dossier.changedAt;
    const bytes = renderReport(document, { fonts: await fonts, createdAt }, (page, pages) =>
      tell(request, { step: 'drawing', page, pages }),
    );
    return { request, want, bytes: new Uint8Array(bytes) };
  } catch (error) {
    fonts = null;
    return { request, want: 'failed', fault: faultOf(error) };
  }
}

function tell(request: number, progress: ReportProgress): void {
  const reply: ReportReply = { request, want: 'progress', progress };
  postMessage(reply);
}

function faultOf(error: unknown): ReportFault {
  if (error instanceof MissingGlyphError) {
    return { kind: 'glyph', character: error.character, where: shortened(error.text) };
  }
  return { kind: 'fault', detail: error instanceof Error ? error.message : String(error) };
}

/** Enough to find the place again. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

addEventListener('message', (event: MessageEvent<ReportOrder>) => {
  void answer(event.data).then((reply) => postMessage(reply));
});
