/** Names and rules of the other figures of a sentence that states several: the bound beside the peak, the years beside the first. */
import type { FurtherRuleKey } from '../assessment/origin.ts';

type StatedRule = Extract<
  FurtherRuleKey,
  'peakBound' | 'firm' | 'untilCertainly' | 'untilBegin' | 'untilNever' | 'untilAssumed'
>;

export interface StatedOriginWords {
  rules: Record<StatedRule, string>;
  peakBound: string;
  firm: string;
  until: Record<'certainlyNot' | 'begin' | 'never' | 'assumed', string>;
}

const nl: StatedOriginWords = {
  rules: {
    peakBound:
      'De laagste piek die er zou zijn als laadpunten geen minimum hadden; exact berekend. Een plan dat zich aan het minimum houdt, komt daar nooit onder.',
    firm: 'Het gegarandeerde deel van het contract zoals het is ingevuld.',
    untilCertainly:
      'Het eerste jaar waarin het met slim laden ook niet zou passen als laadpunten geen minimum hadden; leeg als er geen is.',
    untilBegin: 'Het jaar van het bezoek: daar begint het plan. Een groep zonder vervangingsjaar telt vanaf dan.',
    untilNever:
      'Voertuigen die op het bedrijf zouden laden en die in het laatste jaar van het plan nog niet zijn vervangen, omdat er minder zijn ingepland dan er zijn.',
    untilAssumed: 'Voertuigen van de groepen die op het bedrijf laden en waarvan geen vervangingsjaar is ingevuld.',
  },
  peakBound: 'Laagste piek zonder minimum van de laadpunten',
  firm: 'Gegarandeerd vermogen',
  until: {
    certainlyNot: 'Eerste jaar waarin het zeker niet past',
    begin: 'Eerste jaar van het plan',
    never: 'Voertuigen die op diesel blijven',
    assumed: 'Voertuigen zonder vervangingsjaar',
  },
};

const en: StatedOriginWords = {
  rules: {
    peakBound:
      'The lowest peak there would be if chargers had no least power; calculated exactly. A plan that obeys the least power never gets below it.',
    firm: 'The guaranteed part of the contract, as entered.',
    untilCertainly:
      'The first year in which it would not fit with smart charging even if chargers had no least power; empty where there is none.',
    untilBegin: 'The year of the visit: the plan begins there. A group without a replacement year counts from then on.',
    untilNever:
      'Vehicles that would charge at the depot and are still not replaced in the last year of the plan, because fewer are planned than there are.',
    untilAssumed: 'Vehicles of the groups that charge at the depot and have no replacement year entered.',
  },
  peakBound: 'Lowest peak without the least power of chargers',
  firm: 'Guaranteed power',
  until: {
    certainlyNot: 'First year in which it certainly does not fit',
    begin: 'First year of the plan',
    never: 'Vehicles that stay on diesel',
    assumed: 'Vehicles without a replacement year',
  },
};

export const statedOriginWords = { nl, en };
