/** Words by which an action that somebody typed is known again: for the steps of page one, in both languages. */

/** What a step and an action can both be about. */
export const stepWords = {
  meter: /kwartier(?:waarden|meting|data)|meterdata|quarter[- ]hour|meter data/i,
  operator: /netbeheerder|grid operator|network operator/i,
  offers: /offerte|\boffers?\b|quotation/i,
  access: /euroklasse|eerste toelating|kenteken|euro class|first admission|registration/i,
} as const;

/** Who gives the advice, as one writes it in the list of actions. */
export const adviserWords =
  /^(?:de |uw |the |your )?(?:adviseur|adviser|advisor|consultant|(?:logistiek )?makelaar|logistics broker)$/i;
