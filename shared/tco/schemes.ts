/**
 * Every subsidy and tax scheme that an entrepreneur may have heard of: its state on the day of the visit, what it would
 * bring this plan, and what goes wrong with it. Rules, not advice: the sentences stand in the catalogue.
 */
import { dayRange, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { kiaFigures } from './kia.ts';

export const schemeIds = [
  'aanzet',
  'sprila',
  'sprilaBattery',
  'mia',
  'vamil',
  'kia',
  'eia',
  'ere',
  'sde',
  'flexe',
  'spula',
  'seba',
  'sprilaAdvice',
  'lev',
  'dkti',
] as const;
export type SchemeId = (typeof schemeIds)[number];

/**
 * open: can be asked for on the day of the visit. closed: a round has ended and the next is not known.
 * standing: holds without a round. unconfirmed: the sources do not say that it holds this year. ended: no more.
 * ask: differs by place or project.
 */
export type SchemeState = 'open' | 'announced' | 'closed' | 'standing' | 'unconfirmed' | 'ended' | 'ask';

interface SchemeRule {
  /** Figures of its window; null where it has none. */
  window: { from: string; to: string } | null;
  /** State where there is no window. */
  without: SchemeState;
  /** What the sentences and the amounts rest on. */
  parameters: readonly string[];
  /** Can be counted as if it opens again. */
  reopens: boolean;
}

const rule = (without: SchemeState, parameters: readonly string[], more: Partial<SchemeRule> = {}): SchemeRule => ({
  window: null,
  without,
  parameters,
  reopens: false,
  ...more,
});

const rules: Record<SchemeId, SchemeRule> = {
  aanzet: rule(
    'closed',
    ['sub.aanzet.2026r2', 'sub.aanzet.rules', 'sub.aanzet.excluded', 'sub.aanzet.register', 'sub.aanzet.peryear'],
    {
      window: { from: 'sub.aanzet.window.from', to: 'sub.aanzet.window.to' },
      reopens: true,
    },
  ),
  sprila: rule(
    'closed',
    [
      'sub.sprila26.period',
      'sub.sprila26.route',
      'sub.sprila26.min',
      'sub.sprila26.maxyear',
      'sub.sprila26.from.ac11',
      'sub.sprila26.from.dc100',
      'sub.sprila26.keep',
      'sub.sprila26.budget',
    ],
    {
      window: { from: 'sub.sprila26.window.from', to: 'sub.sprila26.window.to' },
      reopens: true,
    },
  ),
  sprilaBattery: rule(
    'closed',
    [
      'sub.sprila26.batt.mkb',
      'sub.sprila26.batt.groot',
      'sub.sprila26.batt70',
      'sub.sprila26.batt.least',
      'sub.sprila26.batt.most',
    ],
    {
      window: { from: 'sub.sprila26.window.from', to: 'sub.sprila26.window.to' },
      reopens: true,
    },
  ),
  mia: rule('unconfirmed', ['sub.mia.etruck', 'sub.mia.evan', 'sub.mia.min', 'sub.mia.chargepoint.heavy'], {
    reopens: true,
  }),
  vamil: rule('unconfirmed', ['sub.vamil', 'sub.mia.etruck', 'sub.mia.evan', 'sub.mia.chargepoint.heavy']),
  kia: rule('standing', kiaFigures),
  eia: rule('standing', ['sub.eia']),
  ere: rule('standing', ['sub.ere.kwh', 'sub.ere.start', 'sub.ere.formula']),
  sde: rule('closed', ['sub.sde26'], { window: { from: 'sub.sde.window.from', to: 'sub.sde.window.to' } }),
  flexe: rule('ask', ['sub.flexe']),
  spula: rule('unconfirmed', ['sub.spula.req']),
  seba: rule('ended', ['sub.seba']),
  sprilaAdvice: rule('ended', ['sub.sprila.advies']),
  lev: rule('ask', ['sub.lev']),
  dkti: rule('ask', ['sub.dkti']),
};

export interface Scheme {
  id: SchemeId;
  state: SchemeState;
  opens: IsoDate | null;
  closes: IsoDate | null;
  /** The adviser counts it although it is closed or not confirmed. */
  reopened: boolean;
  mayReopen: boolean;
  parameters: readonly string[];
}

/** The state of every scheme on a day. */
export function schemesOn(day: IsoDate, reopened: readonly string[], parameters: Parameters): Scheme[] {
  return schemeIds.map((id) => {
    const { window, without, parameters: figures, reopens } = rules[id];
    const opens = window === null ? null : dayRange(parameters.date(window.from)).first;
    const closes = window === null ? null : dayRange(parameters.date(window.to)).last;
    const state: SchemeState =
      opens === null || closes === null ? without : day < opens ? 'announced' : day <= closes ? 'open' : 'closed';
    return {
      id,
      state,
      opens,
      closes,
      mayReopen: reopens && state !== 'open',
      reopened: reopened.includes(id),
      parameters: window === null ? figures : [...figures, window.from, window.to],
    };
  });
}
