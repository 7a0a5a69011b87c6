/** Topic 3: what every group charges, what that does to the site, and what fits. */
import { bindingHours } from '../charging/weekHours.ts';
import { writeShortDate } from '../format/dates.ts';
import { domainWords } from '../text/domain.ts';
import { ownUseWords } from '../text/ownUse.ts';
import { words } from '../text/words.ts';
import { named, type AdviceContext, type Finding } from './findings.ts';

export function chargerFindings(context: AdviceContext): Finding[] {
  const { assessment, text, writer } = context;
  return assessment.charging.groups.flatMap((group) => {
    const name = named(context, group.groupId);
    const explain = `charging/need/${group.groupId}`;
    const road = `charging/road/${group.groupId}`;
    const found: Finding[] = [];
    if (group.charger !== null) {
      const { charger, nightKWhAtGrid: night } = group;
      const kind = words[writer.language].chargerKind[charger.kind];
      found.push({
        id: explain,
        explain,
        also: [`charging/mean/${group.groupId}`, `charging/charger/${group.groupId}`],
        tone: 'neutral',
        text: text.charger(name, writer.kW(charger.powerKW), kind, writer.kWh(night.mean), writer.kWh(night.longest)),
      });
      if (!charger.enough)
        found.push({ id: `tooSmall/${group.groupId}`, explain, tone: 'bad', text: text.chargerTooSmall(name) });
    }
    if (group.roadKWhMeanDay > 0.5) {
      const sentence = text.onTheRoadDaily(name, writer.kWh(group.roadKWhMeanDay), writer.kWh(group.roadKWhLongestDay));
      found.push({
        id: `road/${group.groupId}`,
        explain: road,
        also: [`charging/roadMean/${group.groupId}`],
        tone: 'bad',
        text: sentence,
      });
    } else if (group.roadKWhLongestDay > 0.5) {
      found.push({
        id: `road/${group.groupId}`,
        explain: road,
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
    also: ['charging/peak/uncontrolled'],
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
    const roomNow = charging.growthKW > 0 ? text.headroomWithoutGrowth : text.headroom;
    found.push({
      id: 'grid/headroom',
      explain: 'grid/headroom',
      tone: room ? 'neutral' : 'bad',
      text: room ? roomNow(writer.kW(grid.headroomKW)) : text.noHeadroom(writer.kW(-grid.headroomKW)),
    });
  }
  found.push(fitFinding(context));
  const window = bindingHours(charging.bindingSlots);
  if (window !== null && optimal.fit === 'no') {
    found.push({
      id: 'binding',
      explain: 'charging/binding',
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
      also: ['price/uncontrolled'],
      tone: 'neutral',
      text: text.price(writer.euro(smart.perKWh, 3), writer.euro(direct.perKWh, 3)),
    });
  }
  return found;
}

export function fitFinding(context: AdviceContext): Finding {
  const { assessment, text, writer } = context;
  const { optimal } = assessment.charging.strategies;
  const base = { id: 'fit', explain: 'grid/fits/optimal', also: ['charging/margin/optimal'] };
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
