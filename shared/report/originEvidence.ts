/** For each heading of the evidence under a topic what stands there: ids of values, answers and figures. */
import { generalFacts } from '../advice/accessSentences.ts';
import { type TopicId } from '../dossier/schema.ts';
import { schemesOn } from '../tco/schemes.ts';
import { accessWords } from '../text/access.ts';
import { chosenRemedyWords } from '../text/chosenRemedies.ts';
import { costWords } from '../text/costs.ts';
import { domainWords } from '../text/domain.ts';
import { dutyDayWords } from '../text/dutyDay.ts';
import { figuresIn } from '../text/fillIn.ts';
import { gridAnswers } from '../text/gridAnswers.ts';
import { localWords } from '../text/local.ts';
import { measureWords } from '../text/measures.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { reportWords } from '../text/report.ts';
import { schemeWords } from '../text/schemes.ts';
import { cheapestAllowed, hasManyGroups, withOneGroupPerClass } from './manyGroups.ts';
import type { ReportContext } from './report.ts';
import { shownSchemes } from './schemeBlocks.ts';
import { groupEntries, type HeadingFacts, type Stated } from './originStated.ts';

const ofGroups = ({ assessment }: ReportContext, ...what: readonly string[]): string[] =>
  assessment.tco.groups.flatMap(({ groupId }) => what.map((one) => `tco/${groupId}/${one}`));

/** What the evidence under the text of a topic states, by its headings. */
export function statedInEvidence(topic: TopicId, context: ReportContext): HeadingFacts[] {
  switch (topic) {
    case 'topic1':
      return accessEvidence(context);
    case 'topic2':
      return moneyEvidence(context);
    case 'topic3':
      return chargingEvidence(context);
    case 'topic4':
      return measureEvidence(context);
  }
}

function accessEvidence(context: ReportContext): HeadingFacts[] {
  const { language } = context;
  const { report, generalTitle } = accessWords[language];
  const { rows } = context.assessment.access;
  const rules = rows.flatMap(({ rule }) => (rule === null ? [] : figuresIn(domainWords[language].rule[rule])));
  const doubts = Object.values(accessWords[language].ruleDoubt).flatMap(figuresIn);
  return [
    [
      reportWords[language].accessTable,
      { ids: ['access/*/*', 'timeline/*/*', 'fleetAccess/refused'], withBasis: true, figures: [...rules, ...doubts] },
    ],
    [report.options, { ids: ['access/*/*/exemption/*', 'access/*/*/permit/*'], withBasis: true }],
    [
      report.nothingTable,
      { ids: ['access/*/*/dayPermits/*', 'access/*/*/dayPermits', 'access/*/*/fine'], withBasis: true },
    ],
    [generalTitle, { ids: generalFacts(context).flatMap(({ ids }) => ids), withBasis: true }],
  ];
}

function moneyEvidence(context: ReportContext): HeadingFacts[] {
  const { assessment, language } = context;
  const text = reportWords[language];
  const money = moneyReportWords[language];
  const obstacles = Object.values(costWords[language].obstacle).flatMap(figuresIn);
  const many = hasManyGroups(context);
  const years = assessment.plan.years.map(({ year }) => String(year));
  return [
    [
      text.fleetTable,
      {
        entries: groupEntries(
          'number',
          'vehicleClass',
          'yearlyKm',
          'meanDayKm',
          'longestDayKm',
          'departure',
          'return',
          'drivingDays',
          'replacementYear',
          'replacements',
        ).concat('visit/date'),
      },
    ],
    [
      text.groupTable,
      {
        ids: [
          'fleet/vehicles',
          'access/*/*',
          ...ofGroups(context, 'difference'),
          ...withOneGroupPerClass(context).tco.groups.flatMap(({ groupId, electric, diesel }) =>
            [electric.id, diesel.id].map((id) => `tco/${groupId}/${id}/perKm`),
          ),
          'tco/difference',
          'spread/*/p10',
          'spread/*/p90',
        ],
        entries: groupEntries('number'),
      },
    ],
    [
      money.alternatives.title,
      {
        ids: [
          ...waysToGoOn(context),
          ...(many
            ? ofGroups(context, 'difference')
            : ['tco/*/*/perKm', 'tco/*/*/less', 'tcoNow/*/*', 'tcoNow/*/*/less', 'access/*/*']),
        ],
        figures: obstacles,
        entries: [...groupEntries('replacementYear'), 'visit/date'],
      },
    ],
    [
      money.uncertainty.title,
      {
        ids: [
          'spread/*/p10',
          'spread/*/p50',
          'spread/*/p90',
          'spread/*/share',
          // Of many groups the table has the whole fleet alone.
          ...['', '/now', '/until'].map((what) => `breakEven/${many ? 'total' : '*'}/*${what}`),
          ...ofGroups(context, 'firstCheaper', 'payback'),
          'tco/difference',
          'tco/firstCheaper',
        ],
        figures: assessment.tco.swings.map(({ figure }) => figure),
      },
    ],
    ...(years.length === 0
      ? []
      : [[money.plan.title(years[0], years[years.length - 1]), { ids: ['plan/*/*'] }] as const]),
    [money.schemes.title, schemes(context)],
  ];
}

/** Every way of each group; of many groups those that the one table has. */
function waysToGoOn(context: ReportContext): string[] {
  return context.assessment.tco.groups.flatMap((group) => {
    const { groupId, planned, electric, diesel } = group;
    const ids = hasManyGroups(context)
      ? [electric.id, diesel.id, ...[cheapestAllowed(group)].flatMap((one) => one?.id ?? [])]
      : planned.alternatives.map(({ id }) => id);
    return ids.map((id) => `tco/${groupId}/${id}`);
  });
}

function schemes(context: ReportContext): Stated {
  const { dossier, parameters, language, day } = context;
  const shown = shownSchemes(schemesOn(day, dossier.settings.reopenedSchemes, parameters), context);
  const words = schemeWords[language].scheme;
  return {
    ids: shown.map(({ id }) => `scheme/${id}`),
    figures: shown.flatMap(({ id }) => [words[id].what, words[id].mind ?? ''].flatMap(figuresIn)),
    withBasis: true,
  };
}

function chargingEvidence(context: ReportContext): HeadingFacts[] {
  const { language } = context;
  const text = reportWords[language];
  const grid = gridAnswers[language];
  const remedies = chosenRemedyWords[language];
  const road = {
    ids: ['roadDay/*/*', 'roadDay/*/*/*', 'roadDay/*/all/*', 'charging/charger/*', 'charging/chargers/*'],
  };
  const remedy = [
    'remedy/asIs',
    'remedy/*/*',
    'chosen/*',
    'chosen/*/*',
    'cheapest/*',
    'cheapest/*/*',
    'grid/planned',
    'remedy/*/subsidy',
  ];
  return [
    [text.evidence, { ids: ['charging/peak/*', 'grid/limit', 'grid/connection', 'grid/contract', 'grid/ownPeak'] }],
    [
      text.strategyTable,
      {
        ids: [
          'charging/peak/*',
          'charging/margin/*',
          'charging/unmet/*',
          'grid/limit',
          'charging/charger/*',
          'charging/chargers/*',
          'charging/proposal/*',
          'charging/proposals/*',
        ],
      },
    ],
    [dutyDayWords[language].roadTitle, road],
    [dutyDayWords[language].roadTitleGroups, road],
    [
      text.largestTable,
      {
        ids: [
          'grid/planned',
          'grid/planned/*',
          'grid/fits/*',
          'grid/fits/*/*',
          'short/*/*',
          'short/*/*/*',
          'charging/unmet/optimal',
        ],
      },
    ],
    [
      remedies.compareTitle,
      {
        ids: [
          'without/*',
          'charging/peak/optimal',
          'grid/limit',
          'price/optimal',
          'tco/difference',
          'grid/fits/optimal',
          'grid/planned',
          'until/first/optimal',
        ],
      },
    ],
    [grid.whyTitle, { ids: ['week/why', 'grid/limit', 'grid/fits/optimal', 'grid/fits/optimal/*', 'grid/planned/*'] }],
    [grid.untilTitle, { ids: ['until/*/*', 'grid/limit'] }],
    [grid.helpTitle, { ids: remedy }],
    [grid.bearTitle, { ids: ['week/*/room', 'week/*/road'] }],
    [remedies.aimTitle, { ids: ['aim/*/*'] }],
    [text.priceTable, { ids: ['price/*', 'price/*/*', 'price/*/*/perKWh', 'price/saving/*'] }],
    [
      localWords[language].signal.heading,
      {
        ids: ['neighbours/*', ...(context.dossier.talk.neighbours.joint === null ? [] : ['neighbours/won'])],
        figures: localWords[language].signal.where.flatMap(figuresIn),
        withBasis: true,
      },
    ],
  ];
}

function measureEvidence({ language, dossier }: ReportContext): HeadingFacts[] {
  const { report } = measureWords[language];
  const shares = dossier.talk.measures.map(({ id }) => `talk/${id}/sharePercent`);
  return [
    [report.heading, { ids: ['measure/*/*'], entries: shares }],
    [report.confidenceTitle, { ids: ['measure/*/effect'], withBasis: true }],
  ];
}
