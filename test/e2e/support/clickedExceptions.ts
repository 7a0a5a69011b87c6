/** Figures of which the drawer rightly tells something else than was pressed, each with the reason. */

export interface ClickedException {
  /** Where it stands, as a selector. */
  place: string;
  /** What it says there, and what the drawer says; without them, all that stands there. */
  says?: RegExp;
  told?: RegExp;
  reason: string;
}

export const clickedExceptions: readonly ClickedException[] = [
  {
    place: 'table:has([data-changed]) td',
    told: /^\d[\d.,]* kW (over|te veel|left|too much)$/,
    reason: 'says in one word whether it fits: the drawer tells the room that this is decided by',
  },
  {
    place: 'span[class*="_rule_"]',
    says: /^(Bron|Source): /,
    reason: 'names the source of a rule: the drawer tells what the rule decides, with that source as its leaf',
  },
  {
    place: 'td',
    says: /( en nog | and )\d+( more)?$/,
    told: /^(\d\d:\d\d – \d\d:\d\d(, )?)+$/,
    reason: 'a cell with room for three stretches of hours: the drawer tells all of them',
  },
  {
    place: 'dd',
    says: /; [\d.,]+ (van|of) [\d.,]+ /,
    reason: 'names the period before the count: the drawer tells it with the file that was entered',
  },
  {
    place: 'td',
    says: /^(vraag|ask) ho/,
    told: /^open$/,
    reason: 'asks what is missing: the drawer tells that it is open, with the answers that it waits for',
  },
  {
    place: 'li[data-tone]',
    says: /coalitieakkoord|coalition agreement/,
    reason: 'quotes what a source says of a zone: the drawer tells when that zone refuses, with the source',
  },
];
