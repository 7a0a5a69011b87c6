/** The drafted text of each topic: plain paragraphs and bullets, made from the findings. */
import { certainFrom } from '../access/access.ts';
import type { TopicId } from '../dossier/schema.ts';
import { writeDate } from '../format/dates.ts';
import {
  accessFindings,
  chargerFindings,
  costFindings,
  doNothing,
  efficiencyFindings,
  fitFinding,
  flipFindings,
  permitFindings,
  gridFindings,
  measureFindings,
  nameOf,
  planFindings,
  rangeText,
  signIsOpen,
  subsidyFindings,
  zoneRemarks,
  type AdviceContext,
  type Finding,
} from './findings.ts';

/** All findings of a topic, in the order in which they are told. */
export function findingsOf(topic: TopicId, context: AdviceContext): Finding[] {
  switch (topic) {
    case 'topic1':
      return [...accessFindings(context), ...zoneRemarks(context), ...permitFindings(context), ...doNothing(context)];
    case 'topic2':
      return [
        ...costFindings(context),
        ...planFindings(context),
        ...flipFindings(context),
        ...subsidyFindings(context),
      ];
    case 'topic3':
      return [...gridFindings(context), ...chargerFindings(context)];
    case 'topic4':
      return efficiencyFindings(context);
  }
}

const bullets = (findings: readonly Finding[]): string => findings.map((finding) => `- ${finding.text}`).join('\n');
const paragraphs = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n\n');
const titled = (title: string, findings: readonly Finding[]): string | null =>
  findings.length === 0 ? null : `${title}\n${bullets(findings)}`;

/** The draft of a topic; empty while there is no fleet to speak of. */
export function draftOf(topic: TopicId, context: AdviceContext): string {
  if (context.assessment.charging.groups.length === 0) return '';
  switch (topic) {
    case 'topic1':
      return draft1(context);
    case 'topic2':
      return draft2(context);
    case 'topic3':
      return draft3(context);
    case 'topic4':
      return draft4(context);
  }
}

function draft1(context: AdviceContext): string {
  const { assessment, writer, text } = context;
  const { vehicles, vehiclesRefused, vehiclesOpen, firstRefusal } = assessment.access;
  const total = writer.vehicles(vehicles);
  const conclusion =
    vehiclesRefused > 0 && firstRefusal !== null
      ? text.draft1.affected(writer.number(vehiclesRefused), total, writeDate(firstRefusal, writer.language))
      : vehiclesOpen > 0
        ? text.draft1.unknown(total)
        : text.draft1.none(total);
  const open = vehiclesOpen > 0 ? ` ${text.draft1.open(writer.vehicles(vehiclesOpen))}` : '';
  return paragraphs(
    text.draft1.national,
    conclusion + open,
    titled(text.draft1.whatItMeans, [...accessFindings(context), ...zoneRemarks(context), ...permitFindings(context)]),
    titled(text.draft1.nothingDone, doNothing(context)),
  );
}

function draft2(context: AdviceContext): string {
  const { assessment, writer, text } = context;
  const km = assessment.charging.groups.reduce((sum, group) => sum + group.duty.yearlyKm * group.duty.number, 0);
  const { difference, groups, incomplete } = assessment.tco;
  if (difference === null) return paragraphs(text.noTco);
  const sentence = difference.typical < 0 ? text.draft2.totalCheaper : text.draft2.totalDearer;
  const total = sentence(writer.euro(Math.abs(difference.typical)), rangeText(difference, context));
  const best = [...groups].sort((one, other) => one.difference.typical - other.difference.typical)[0];
  return paragraphs(
    text.draft2.intro(writer.km(km)),
    signIsOpen(context) ? `${total} ${text.uncertainSign}` : total,
    titled(text.draft2.perGroup, costFindings(context)),
    groups.length > 1 ? startWith(context, nameOf(context, best.groupId), best.difference.typical < 0) : null,
    planFindings(context)
      .map((one) => one.text)
      .join(' '),
    titled(text.draft2.flips, flipFindings(context)),
    titled(text.draft2.subsidies, subsidyFindings(context)),
    incomplete ? text.draft2.incomplete : null,
  );
}

/** Where to begin: where electric pays first, and who loses access first. */
function startWith(context: AdviceContext, name: string, pays: boolean): string {
  const { assessment, text, writer } = context;
  const first = assessment.access.rows
    .flatMap((row) => {
      const date = certainFrom(row);
      return date === null ? [] : [{ groupId: row.groupId, date }];
    })
    .sort((one, other) => one.date.localeCompare(other.date))[0];
  const cost = pays ? text.draft2.start(name) : text.draft2.leastDear(name);
  if (first === undefined) return cost;
  const date = writeDate(first.date, writer.language);
  return `${cost} ${text.draft2.firstRefused(nameOf(context, first.groupId), date)}`;
}

function draft3(context: AdviceContext): string {
  const { assessment, writer, text } = context;
  const { charging, grid } = assessment;
  if (!charging.groups.some((group) => group.charger !== null)) return text.noCharging;
  const { uncontrolled, optimal } = charging.strategies;
  const fit = fitFinding(context);
  const facts = gridFindings(context).filter((one) => one.id !== 'charging/peak/optimal' && one.id !== 'fit');
  const needed = optimal.fit === 'no' ? text.needed(writer.kW(grid.neededKW)) : null;
  return paragraphs(
    text.draft3.basics(writer.kW(uncontrolled.peakKW), writer.kW(optimal.peakKW)),
    titled(text.draft3.fits, [fit, ...facts]),
    needed === null ? null : `${text.draft3.later}\n- ${needed}`,
    titled(text.draft3.chargers, chargerFindings(context)),
    optimal.fit === 'no'
      ? `${text.draft3.remediesTitle}\n${text.draft3.remedies.map((one) => `- ${one}`).join('\n')}`
      : null,
    charging.meter === null ? text.draft3.readings : null,
  );
}

function draft4(context: AdviceContext): string {
  const { text } = context;
  const [yearly, tenth] = efficiencyFindings(context);
  return paragraphs(
    text.draft4.intro,
    `${yearly.text} ${tenth?.text ?? ''}`.trim(),
    titled(text.draft4.ideas, measureFindings(context)),
    text.draft4.next,
  );
}
