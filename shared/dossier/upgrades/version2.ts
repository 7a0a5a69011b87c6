/**
 * Dossiers of version 2 as version 3: what version 2 did not ask is not answered. Frozen since version 3 was released.
 *
 * The values stand here and not in create.ts: a later change of what is empty must not change how old files are read.
 */
import { eachObject, withDefaults, type Json } from './json.ts';

const dossierPart = {
  scenarios: [],
  talk: {
    answers: {},
    measures: [],
    municipalities: [],
    extended: { individual: false, collective: false },
    neighbours: { interest: null, notes: null, joint: null },
    outcome: null,
    outcomeNotes: null,
    consents: [],
    independence: { declared: false, interests: null },
    setAside: [],
  },
};

const company = {};

const visit = {};

const group = {};

const groupCharging = {};

const chosenRemedy = { powerKW: null };

/** Remedies with amounts and costs, what is guaranteed, and what smart charging aims at. */
const site = {
  remedyCosts: {
    laterDeparture: null,
    earlierReturn: null,
    fewerKm: null,
    middayCharging: null,
    battery: null,
    solar: null,
    timeBlock: null,
    groupContract: null,
  },
  firmKW: null,
  smartAim: null,
};

const settings = {};

const topic = {
  passagesAtEdit: { nl: null, en: null },
};

/** Parsed JSON of a version 2 dossier in the shape of version 3. What is wrong in it stays wrong. */
export function version2ToVersion3(dossier: Json): Json {
  return {
    ...dossierPart,
    ...dossier,
    version: 3,
    company: withDefaults(dossier.company, company),
    visit: withDefaults(dossier.visit, visit),
    fleetGroups: eachObject(dossier.fleetGroups, (one) => ({
      ...group,
      ...one,
      charging: withDefaults(one.charging, groupCharging),
    })),
    site: withChosenRemedies(withDefaults(dossier.site, site)),
    settings: withDefaults(dossier.settings, settings),
    topics: eachTopic(dossier.topics),
  };
}

function withChosenRemedies(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || !('remedies' in part)) return part;
  return { ...part, remedies: eachObject(part.remedies, (one) => ({ ...chosenRemedy, ...one })) };
}

function eachTopic(topics: unknown): unknown {
  if (typeof topics !== 'object' || topics === null) return topics;
  return Object.fromEntries(
    Object.entries(topics).map(([id, one]: [string, unknown]) => [id, withDefaults(one, topic)]),
  );
}
