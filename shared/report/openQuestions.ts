/** In a report that is not complete: what still has to be asked, topic by topic, and which papers to have ready. */
import type { FleetGroup, TopicId } from '../dossier/schema.ts';
import { topicIds } from '../dossier/schema.ts';
import { openQuestionWords, type Paper } from '../text/openQuestions.ts';
import type { Block } from './blocks.ts';
import type { ReportContext } from './report.ts';

/** The questions of a topic that nobody has answered, while a point of it is open. */
export function openQuestionBlocks(topic: TopicId, context: ReportContext): Block[] {
  const items = openQuestions(topic, context);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: openQuestionWords[context.language].title },
    { kind: 'list', items },
  ];
}

function openQuestions(topic: TopicId, { advice }: ReportContext): string[] {
  return advice.topics[topic].points
    .filter((point) => point.state === 'open')
    .flatMap((point) => point.questions)
    .filter((question) => question.state === 'open')
    .map((question) => question.text);
}

/** Papers that answer what is not known yet; none where no question is open. */
export function toPrepareBlocks(context: ReportContext): Block[] {
  const papers = papersToFind(context);
  if (papers.length === 0 || topicIds.every((topic) => openQuestions(topic, context).length === 0)) return [];
  const text = openQuestionWords[context.language];
  return [
    { kind: 'heading', level: 2, text: text.prepareTitle },
    { kind: 'paragraph', text: text.prepareIntro },
    { kind: 'list', items: papers.map((paper) => text.paper[paper]) },
  ];
}

function papersToFind({ dossier, photos }: ReportContext): Paper[] {
  const { fleetGroups, site } = dossier;
  const lacks = (isMissing: (group: FleetGroup) => boolean): boolean =>
    fleetGroups.length === 0 || fleetGroups.some(isMissing);
  const missing: Record<Paper, boolean> = {
    plates: lacks((group) => group.vehicleClass === null || group.euroClass === null || group.firstAdmission === null),
    kilometres: lacks(
      (group) =>
        group.yearlyKm === null || group.longestDayKm === null || group.departure === null || group.return === null,
    ),
    contract: site.connection === null || site.contractedKW === null,
    readings: site.meter === null,
    offers: lacks(({ costs }) => costs.electricPriceEuro === null && costs.leaseElectricEuroPerMonth === null),
    photos: photos.length === 0,
  };
  return (Object.keys(missing) as Paper[]).filter((paper) => missing[paper]);
}
