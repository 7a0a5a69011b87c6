import type { HelpId } from '../../../shared/text/help.ts';
import { deskSections, type DeskSection } from '../desk/sections.ts';
import { resultTabs, type ResultTab } from '../results/tabs.ts';

const ofSection: Record<DeskSection, readonly HelpId[]> = {
  company: ['visit', 'unknown', 'saving'],
  fleet: ['groups', 'zones', 'unknown', 'mistake'],
  site: ['fits', 'meter', 'photos', 'unknown'],
  settings: ['cost', 'range', 'figures'],
  parameters: ['figures', 'origin', 'update'],
  results: ['origin', 'present'],
  topic1: ['topics', 'zones'],
  topic2: ['topics', 'cost', 'subsidies'],
  topic3: ['topics', 'charging', 'fits', 'helps'],
  topic4: ['topics'],
  closing: ['topics', 'collective', 'sharing'],
  report: ['report', 'photos', 'topics', 'sharing', 'language'],
};

/** First what the tab itself is about. */
const ofTab: Record<ResultTab, readonly HelpId[]> = {
  access: ['zones'],
  cost: ['cost', 'range', 'subsidies'],
  plan: ['plan'],
  charging: ['charging'],
  grid: ['fits', 'helps'],
  whatIf: ['whatIf'],
};

/** The articles that belong to an address. */
export function helpFor(address: string): readonly HelpId[] {
  if (address.startsWith('/data')) return ['backup', 'sharing', 'privacy', 'saving'];
  if (address.startsWith('/collective')) return ['collective', 'helps', 'present'];
  if (address.startsWith('/survey')) return ['survey', 'doubt'];
  if (address.startsWith('/about')) return ['update', 'figures', 'saving'];
  const [, named, item] = /^\/dossier\/[^/]+\/([^/]+)(?:\/([^/]+))?/.exec(address) ?? [];
  const section = deskSections.find((one) => one === named);
  if (section === undefined) return ['visit', 'survey', 'sharing', 'backup', 'language', 'display'];
  if (section === 'fleet' && item === 'intake') return ['doubt', 'groups', 'mistake'];
  if (section !== 'results') return ofSection[section];
  // Without a tab in the address the first one is shown.
  const tab = resultTabs.find((one) => one === item) ?? resultTabs[0];
  return [...ofTab[tab], ...ofSection.results];
}
