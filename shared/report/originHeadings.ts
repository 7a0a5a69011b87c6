/** For each heading of the full report what stands under it: ids of values, answers and figures. */
import { conclusionDraft } from '../advice/drafts/conclusion.ts';
import { passageOrigins } from '../advice/passages/origins.ts';
import { passagesOf } from '../advice/passages/passage.ts';
import { checklistOf } from '../advice/talk/checklist.ts';
import { checklistOrigins } from '../advice/talk/checklistOrigins.ts';
import { proposalOrigins } from '../advice/actions/origins.ts';
import { topicIds, type TopicId } from '../dossier/schema.ts';
import { checklistIds } from '../dossier/talk.ts';
import { checklistWords } from '../text/checklist.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { operatorWords } from '../text/operatorPage.ts';
import { reportWords } from '../text/report.ts';
import { nameOf } from '../advice/findings.ts';
import { hasManyGroups } from './manyGroups.ts';
import type { ReportContext } from './report.ts';
import { statedInEvidence } from './originEvidence.ts';
import { groupEntries, type HeadingFacts, type Stated } from './originStated.ts';

/** By chapter, in the order of the report. */
export function statedInReport(context: ReportContext): (readonly [chapter: string, headings: HeadingFacts[]])[] {
  const { language } = context;
  const text = reportWords[language];
  return [
    [text.conclusions, [[null, conclusions(context)], ...actionFacts(context), [text.telling, telling(context)]]],
    ...topicIds.map((topic): [string, HeadingFacts[]] => [text.chapters[topic], topicFacts(topic, context)]),
    ...(isChecklist(context) ? [[checklistWords[language].report.chapter, checklist(context)] as const] : []),
    ...(context.later.grid === null ? [] : [[operatorWords[language].title, operator(context)] as const]),
    [moneyReportWords[language].chapters.costs, ledgers(context)],
  ];
}

/** Whether the extended advice is there at all. */
function isChecklist({ dossier, assessment, parameters, language }: ReportContext): boolean {
  return checklistOf(dossier, assessment, parameters, language).length > 0;
}

function telling({ assessment }: ReportContext): Stated {
  const figures = assessment.tco.swings.slice(0, 5).map(({ figure }) => figure);
  return { ids: figures.map((figure) => `swing/${figure}/effect`), figures };
}

function conclusions(context: ReportContext): Stated {
  const said = passageOrigins(passagesOf(conclusionDraft(context)), context);
  const key = [
    'fleet/vehicles',
    'fleetAccess/refused',
    'fleetAccess/open',
    'fleetAccess/first',
    'tco/difference',
    'spread/total/p10',
    'spread/total/p90',
    'charging/peak/uncontrolled',
    'charging/peak/optimal',
    'grid/fits/optimal',
    'grid/planned',
  ];
  const [first] = context.assessment.questions;
  const asked = first === undefined ? [] : [`question/${first.groupId ?? 'total'}/${first.field}`];
  return {
    ids: [...key, ...said, ...asked, ...actionIds(context)],
    figures: telling(context).figures,
    entries: groupEntries('number'),
  };
}

function actionFacts(context: ReportContext): HeadingFacts[] {
  return [[reportWords[context.language].actions, { ids: actionIds(context) }]];
}

/** What the actions that were proposed rest on. */
function actionIds({ dossier, assessment }: ReportContext): string[] {
  return dossier.actions.flatMap(({ id }) => proposalOrigins(id, assessment));
}

function topicFacts(topic: TopicId, context: ReportContext): HeadingFacts[] {
  const said = passageOrigins(context.advice.topics[topic].passages, context);
  return [
    [
      null,
      {
        ids: said,
        // The ideas of topic 4 are told with their low and high.
        withBasis: topic === 'topic4',
        entries: [
          ...groupEntries('number'),
          ...(topic === 'topic1' ? groupEntries('zoneDaysPerYear') : []),
          ...(topic === 'topic2' ? groupEntries('replacementYear') : []),
          ...(topic === 'topic3'
            ? ['connection', 'contractedKW', 'congestion', 'congestionCheckedOn'].map((field) => `site/${field}`)
            : []),
        ],
      },
    ],
    ...statedInEvidence(topic, context),
  ];
}

function checklist({ assessment }: ReportContext): HeadingFacts[] {
  return [
    [
      null,
      {
        ids: Object.values(checklistIds)
          .flat()
          .flatMap((id) => checklistOrigins(id, assessment)),
      },
    ],
  ];
}

function operator({ language }: ReportContext): HeadingFacts[] {
  const site = ['connection', 'connectionKVA', 'contractedKW', 'operator', 'congestion', 'congestionCheckedOn'].map(
    (field) => `site/${field}`,
  );
  return [
    [
      null,
      {
        ids: [
          'grid/asked',
          'grid/ownPeak',
          'until/*/base',
          'grid/contract',
          'charging/peak/uncontrolled',
          'charging/peak/optimal',
          'until/first/optimal',
          'chosen/*/amount',
          'cheapest/*/amount',
        ],
        entries: site,
      },
    ],
    [
      operatorWords[language].profile,
      {
        ids: [
          'meter/period',
          'until/*/vehicles',
          'until/*/base',
          'until/*/uncontrolled',
          'until/*/optimal',
          'charging/peak/uncontrolled',
          'charging/peak/optimal',
          'grid/limit',
        ],
      },
    ],
  ];
}

function ledgers(context: ReportContext): HeadingFacts[] {
  const { assessment, language, writer } = context;
  const of = (groupId: string, ...what: string[]): string[] => what.map((one) => `tco/${groupId}/${one}`);
  // Of many groups one table has the totals of all.
  if (hasManyGroups(context)) {
    const totals = assessment.tco.groups.flatMap(({ groupId, electric, diesel }) =>
      of(groupId, `${diesel.id}/lines`, `${electric.id}/lines`),
    );
    return [[null, { ids: totals }]];
  }
  return assessment.tco.groups.map(({ groupId, years, electric, diesel }) => [
    reportWords[language].ledgerTable(nameOf(context, groupId), writer.number(years)),
    {
      ids: of(
        groupId,
        'years',
        'difference',
        'difference/lines',
        ...[diesel, electric].flatMap(({ id }) => [
          id,
          `${id}/perKm`,
          `${id}/energy`,
          `${id}/lines`,
          `${id}/lines/perKm`,
        ]),
      ),
    },
  ]);
}
