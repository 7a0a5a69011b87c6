/** The draft of topic 3: the basics of charging with the figures of this company, what fits, what is needed, what helps. */
import type { GroupCharging } from '../../assessment/results.ts';
import { fastChargingFigure } from '../../tco/energyLines.ts';
import { minutesOf } from '../../format/dates.ts';
import { bindingHours } from '../../charging/weekHours.ts';
import type { AdviceContext } from '../findings.ts';
import { heading, list, paragraph, passage, type DraftBlock, type Passage } from '../passages/passage.ts';
import { chargesAtDepot, fitPassages, monthsForPower, surePassage, untilPassages } from './grid.ts';
import { helpLines, notHelpPassages } from './helps.ts';
import { groupsNamed, uncountedPassages } from './lists.ts';

/** Less than this is no stop on the road, kWh. */
const NO_STOP = 0.5;
const DAY = 24 * 60;
const TELLING_STRETCH = 8 * 60;

export function topic3Draft(context: AdviceContext): DraftBlock[] {
  const depot = chargesAtDepot(context);
  const short = context.assessment.charging.strategies.optimal.fit === 'no';
  return [
    { kind: 'lead', lines: [[corePassage(context)]] },
    heading(passage('title.how', {})),
    paragraph(...howPassages(context)),
    ...(depot
      ? [
          heading(passage('title.peak', {})),
          paragraph(...peakPassages(context)),
          heading(passage('title.now', {})),
          paragraph(...limitPassages(context)),
          paragraph(...fitPassages(context), surePassage(context), ...uncountedPassages(context)),
          heading(passage('title.later', {})),
          paragraph(...laterPassages(context)),
        ]
      : []),
    ...(depot && short
      ? [heading(passage('title.helps', {})), list(helpLines(context)), paragraph(...notHelpPassages(context))]
      : []),
    ...(depot ? [heading(passage('title.chargers', {})), list(chargerLines(context))] : []),
  ];
}

function corePassage(context: AdviceContext): Passage {
  const { grid, charging } = context.assessment;
  if (!chargesAtDepot(context)) return passage('net.core:elsewhere', {});
  const { fits, planned } = grid.inOrder;
  switch (charging.strategies.optimal.fit) {
    case 'open':
      return passage('net.core:open', {});
    case 'no':
      return fits.optimal === 0 ? passage('net.core:none', {}) : passage('net.core:some', {});
    case 'yes':
    case 'likely':
      if (fits.uncontrolled >= planned) {
        return passage(charging.baseCertain ? 'net.core:easySure' : 'net.core:easy', {});
      }
      return passage(charging.baseCertain ? 'net.core:allSure' : 'net.core:all', {});
  }
}

const ids = (groups: readonly GroupCharging[]): string[] => groups.map((group) => group.groupId);

/** Where and how: kind of charger, price, and what does not happen at the depot. */
function howPassages(context: AdviceContext): Passage[] {
  const { charging, price } = context.assessment;
  const slow = charging.groups.filter((group) => group.charger?.kind === 'ac');
  const fast = charging.groups.filter((group) => group.charger?.kind === 'dc');
  const elsewhere = charging.groups.filter((group) => group.duty.places.depot < 1);
  const own = price.perStrategy.optimal?.perKWh ?? null;
  const kind =
    slow.length > 0 && fast.length > 0
      ? passage('how.kind:both', { slow: groupsNamed(ids(slow), context), fast: groupsNamed(ids(fast), context) })
      : slow.length > 0
        ? passage('how.kind:ac', {})
        : fast.length > 0
          ? passage('how.kind:dc', {})
          : null;
  const prices = own === null || price.transportUnknown ? null : pricePassage(own, context);
  return [
    passage('how.night', {}),
    ...(kind === null ? [] : [kind]),
    ...(prices === null ? [] : [prices]),
    ...(elsewhere.length === 0 ? [] : [passage('how.elsewhere', { groups: groupsNamed(ids(elsewhere), context) })]),
    ...roadPassages(context),
  ];
}

/** The price on the own site beside that on the road, which is another for trucks than for vans. */
function pricePassage(own: number, { assessment, parameters }: AdviceContext): Passage {
  const figures = new Set(assessment.charging.groups.map(({ duty }) => fastChargingFigure(duty.vehicleClass)));
  const typical = (figure: string): number => parameters.range(figure).typical;
  const forVans = { own, public: typical('en.public.ac'), fast: typical('en.public.dc') };
  const truck = typical('en.public.hpc');
  if (!figures.has('en.public.hpc')) return passage('how.price:vans', forVans);
  return figures.has('en.public.dc')
    ? passage('how.price:both', { ...forVans, truck })
    : passage('how.price:trucks', { own, truck });
}

/** Who must charge on the road: daily, and only on the longest day. */
function roadPassages(context: AdviceContext): Passage[] {
  const { groups } = context.assessment.charging;
  const daily = groups.filter((group) => group.roadKWhMeanDay > NO_STOP);
  const longest = groups.filter((group) => !daily.includes(group) && group.roadKWhLongestDay > NO_STOP);
  const most = (some: readonly GroupCharging[], of: 'roadKWhMeanDay' | 'roadKWhLongestDay'): number =>
    Math.max(...some.map((group) => group[of]));
  return [
    ...(daily.length === 0
      ? []
      : [
          passage(
            'how.road:daily',
            {
              groups: groupsNamed(ids(daily), context),
              kWh: most(daily, 'roadKWhMeanDay'),
            },
            'daily',
          ),
        ]),
    ...(longest.length === 0
      ? []
      : [
          passage(
            'how.road:longest',
            {
              groups: groupsNamed(ids(longest), context),
              kWh: most(longest, 'roadKWhLongestDay'),
            },
            'longest',
          ),
        ]),
  ];
}

function peakPassages({ assessment }: AdviceContext): Passage[] {
  const { uncontrolled, optimal } = assessment.charging.strategies;
  const { uncontrolled: direct, optimal: smart } = assessment.price.perStrategy;
  const saved = direct === null || smart === null ? 0 : direct.with.total - smart.with.total;
  return [
    passage(assessment.charging.baseKnown ? 'peak.what' : 'peak.what:charging', {
      direct: uncontrolled.peakKW,
      smart: optimal.peakKW,
    }),
    ...(saved > 0 && !assessment.price.transportUnknown ? [passage('peak.bill', { amount: saved })] : []),
  ];
}

/** Connection, contract, margin and own use. */
function limitPassages({ assessment, dossier }: AdviceContext): Passage[] {
  const { connectionKW, contractedKW, usableKW } = assessment.grid.limits;
  const { connection, connectionKVA } = dossier.site;
  const { charging } = assessment;
  const limited = contractedKW !== null && connectionKW !== null && contractedKW < connectionKW;
  return [
    ...(connectionKW === null || connection === null
      ? []
      : limited
        ? [passage('now.connection:contract', { kW: connectionKW, contract: contractedKW })]
        : [passage('now.connection', { connection: { connection, kVA: connectionKVA }, kW: connectionKW })]),
    ...(usableKW === null ? [] : [passage('now.usable', { kW: usableKW })]),
    ...(!charging.baseKnown
      ? []
      : charging.growthKW > 0
        ? [passage('now.own:growth', { kW: charging.basePeakKW, growth: charging.growthKW })]
        : [passage('now.own', { kW: charging.basePeakKW })]),
  ];
}

function laterPassages(context: AdviceContext): Passage[] {
  const { assessment, dossier } = context;
  const { charging, grid } = assessment;
  const { optimal } = charging.strategies;
  const short = optimal.fit === 'no';
  const hours = short ? shortStretch(bindingHours(charging.bindingSlots)) : null;
  const { congestion, congestionCheckedOn: date } = dossier.site;
  const months = short ? monthsForPower(context) : null;
  return [
    ...(optimal.fit === 'yes' || optimal.fit === 'likely' ? [passage('later.all', {})] : []),
    ...untilPassages(context),
    ...(short
      ? [
          passage('later.needed', {
            kW: grid.neededKW,
            // As the page for the grid operator asks it.
            withMargin: Math.ceil(grid.neededKW / (1 - grid.limits.marginPercent / 100)),
          }),
        ]
      : []),
    ...(charging.growthKW > 0 ? [passage('later.growth', { kW: charging.growthKW })] : []),
    ...(hours === null ? [] : [passage('later.hours', { from: hours.from, until: hours.to })]),
    ...(congestion === null
      ? []
      : [date === null ? passage(`net.unchecked:${congestion}`, {}) : passage(`net.state:${congestion}`, { date })]),
    ...(months === null ? [] : [passage('net.time', { time: months })]),
  ];
}

/** Hours that are the whole night say nothing. */
function shortStretch(hours: { from: string; to: string } | null): { from: string; to: string } | null {
  if (hours === null) return null;
  const minutes = (minutesOf(hours.to) - minutesOf(hours.from) + DAY) % DAY;
  return minutes <= TELLING_STRETCH ? hours : null;
}

/** Chargers of one kind and power in one line, whatever the number of groups. */
function chargerLines(context: AdviceContext): Passage[][] {
  const groups = context.assessment.charging.groups.filter((group) => group.charger !== null);
  const keyOf = ({ charger }: GroupCharging): string => `${charger?.kind}/${charger?.powerKW}`;
  return [...new Set(groups.map(keyOf))].flatMap((key) => {
    const same = groups.filter((group) => keyOf(group) === key);
    const charger = same[0].charger;
    if (charger === null) return [];
    const present = same.reduce((sum, group) => sum + group.chargersPresent, 0);
    const small = same.filter((group) => group.charger?.enough === false);
    return [
      [
        passage(
          'charger.row',
          {
            kW: charger.powerKW,
            kind: charger.kind,
            number: same.reduce((sum, group) => sum + (group.charger?.number ?? 0), 0),
            groups: groupsNamed(ids(same), context),
          },
          key,
        ),
        ...(present > 0 ? [passage('charger.present', { number: present }, key)] : []),
        ...(small.length > 0 ? [passage('charger.tooSmall', { groups: groupsNamed(ids(small), context) }, key)] : []),
      ],
    ];
  });
}
