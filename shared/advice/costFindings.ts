/** Topic 2: what electric costs against diesel in every group, what would turn it round, and the schemes. */
import { schemeLimitWords } from '../text/schemeLimits.ts';
import { isAanzetYearFull, mayGetSprila, sprilaAskedInYear, sprilaStanding } from './chargerScheme.ts';
import { costStanding, tellableDifference } from '../assessment/costStanding.ts';
import type { GroupTco } from '../assessment/results.ts';
import { writeDate } from '../format/dates.ts';
import { writeNumber } from '../format/numbers.ts';
import type { BreakEven } from '../tco/breakEven.ts';
import { isOpen } from '../tco/subsidies.ts';
import { domainWords } from '../text/domain.ts';
import { named, nameOf, type AdviceContext, type Finding } from './findings.ts';
import { lowerFirst } from './passages/runningText.ts';
import type { Writer } from './write.ts';
import { groupSpread, verdictOf, type SpokenRange } from './spread.ts';

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
    const found: Finding[] = costStanding([group]) === 'unknown' ? [] : [costFinding(group, context)];
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
  const { typical } = group.difference;
  const range = groupSpread(group.groupId, context);
  const sentence = (typical < 0 ? text.cheaper : text.dearer)(
    named(context, group.groupId),
    writer.euro(Math.abs(typical)),
    range === null ? null : rangeText(range, context),
  );
  const verdict = verdictOf(group, context);
  const sure = verdict === 'cheaper' || verdict === 'dearer';
  const tone = !sure || group.oneSided.length > 0 ? 'warning' : verdict === 'cheaper' ? 'good' : 'bad';
  const id = `tco/${group.groupId}/difference`;
  return { id, explain: id, ...(range !== null && { also: [`spread/${group.groupId}/range`] }), tone, text: sentence };
}

/** A range of electric minus diesel in words: on one side of zero from small to large, else both sides named. */
function rangeText({ low, high }: SpokenRange, { text, writer }: AdviceContext): string {
  if (low < 0 && high > 0) return text.rangeBothSides(writer.euro(-low), writer.euro(high));
  const [least, most] = high <= 0 ? [-high, -low] : [low, high];
  return text.rangeOneSide(writer.euro(least), writer.euro(most));
}

export function flipFindings(context: AdviceContext): Finding[] {
  const { assessment } = context;
  const range = tellableDifference(assessment.tco);
  if (range === null) return [];
  return assessment.tco.breakEven.flatMap((flip) =>
    // The same in euro stands beside the share in the table.
    flip.value === null || flip.figure === 'purchaseEuro'
      ? []
      : [
          {
            id: `flip/${flip.figure}`,
            text: flipSentence(flip, range.typical < 0, context),
            tone: 'neutral' as const,
            explain: `breakEven/total/${flip.figure}`,
            also: [`breakEven/total/${flip.figure}/now`],
          },
        ],
  );
}

function flipValue(value: number, flip: BreakEven, { text, writer }: AdviceContext): string {
  if (flip.unit === '%') return text.ofPresent(percentOf(value, writer));
  if (flip.unit === 'km/year') return text.kmPerYear(writer.number(value));
  return flip.unit === 'EUR/l' ? text.perLitre(writer.euro(value, 2)) : text.perKWh(writer.euro(value, 3));
}

/** Rounded as in the table of the results. */
function percentOf(value: number, { language }: Writer): string {
  return writeNumber(value, language, { decimals: 1, minDecimals: 0 });
}

function flipSentence(flip: BreakEven, electricCheaper: boolean, context: AdviceContext): string {
  const { text, writer } = context;
  const what = flip.figure === 'yearlyKm' ? text.meanDistance : domainWords[writer.language].flip[flip.figure];
  const favoursElectric = flip.cheaper === 'above';
  const sentence = favoursElectric
    ? electricCheaper
      ? text.flipCheaper
      : text.flipDearer
    : electricCheaper
      ? text.flipCheaperBelow
      : text.flipDearerBelow;
  const now = flip.unit === '%' ? `${percentOf(flip.now, writer)} %` : flipValue(flip.now, flip, context);
  return sentence(what, flipValue(flip.value ?? 0, flip, context), now);
}

export function subsidyFindings(context: AdviceContext): Finding[] {
  const { assessment, parameters, text, writer, dossier } = context;
  const visit = assessment.visitDate ?? parameters.edition;
  const day = (id: string): string => writeDate(parameters.date(id), writer.language);
  const reopened = dossier.settings.reopenedSchemes;
  const limits = schemeLimitWords[writer.language];
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
    found.push({ id: 'aanzet', text: sentence, tone: open ? 'good' : 'neutral', explain: 'scheme/aanzet' });
    if (isAanzetYearFull(context))
      found.push({
        id: 'aanzetYear',
        text: limits.aanzetYear(writer.number(parameters.number('sub.aanzet.peryear'))),
        tone: 'neutral',
        explain: 'figure/sub.aanzet.peryear',
      });
  }
  if (assessment.charging.groups.some((group) => group.charger !== null)) {
    const open = isOpen('sprila26', visit, parameters);
    const to = day('sub.sprila26.window.to');
    const sentence = open
      ? {
          counted: text.sprilaOpen(to, writer.euro(parameters.number('sub.sprila26.route'))),
          below: text.sprilaBelow(to, writer.euro(parameters.number('sub.sprila26.min'))),
          tooLate: text.sprilaTooLate(to),
          noAmount: limits.sprilaNoAmount(
            to,
            writer.number(parameters.number('sub.sprila26.from.ac11')),
            writer.number(parameters.number('sub.sprila26.from.dc100')),
          ),
        }[sprilaStanding(context)]
      : reopened.includes('sprila')
        ? text.sprilaReopened(to)
        : text.sprilaClosed(to);
    found.push({ id: 'sprila', text: sentence, tone: open ? 'warning' : 'neutral', explain: 'scheme/sprila' });
    const asked = sprilaAskedInYear(context);
    if (asked !== null)
      found.push({
        id: 'sprilaYear',
        text: limits.sprilaYear(writer.euro(parameters.number('sub.sprila26.maxyear')), writer.euro(asked)),
        tone: 'warning',
        explain: 'figure/sub.sprila26.maxyear',
      });
    if (open && dossier.company.sizeClass !== 'large') {
      for (const group of assessment.tco.groups) {
        const amount = group.chargerSubsidy?.perCharger;
        if (amount !== null && amount !== undefined && mayGetSprila(group))
          found.push({
            id: `sprila/${group.groupId}`,
            text: text.sprilaAmount(nameOf(context, group.groupId), writer.euro(amount)),
            tone: 'neutral',
            explain: `scheme/sprila/${group.groupId}`,
          });
      }
    }
  }
  return found;
}
