import type { HelpId } from '../../../shared/text/help.ts';
import { deskSections, type DeskSection } from '../desk/sections.ts';

const ofSection: Record<DeskSection, readonly HelpId[]> = {
  company: ['visit', 'unknown', 'saving'],
  fleet: ['groups', 'zones', 'unknown', 'mistake'],
  site: ['fits', 'meter', 'unknown'],
  settings: ['cost', 'range', 'figures'],
  parameters: ['figures', 'origin'],
  results: ['origin', 'cost', 'range', 'plan', 'charging', 'fits', 'helps', 'subsidies'],
  topic1: ['topics', 'zones'],
  topic2: ['topics', 'cost', 'subsidies'],
  topic3: ['topics', 'charging', 'fits', 'helps'],
  topic4: ['topics'],
  closing: ['topics', 'collective', 'sharing'],
  report: ['report', 'topics', 'sharing'],
};

/** The articles that belong to an address. */
export function helpFor(address: string): readonly HelpId[] {
  if (address.startsWith('/data')) return ['backup', 'sharing', 'privacy'];
  if (address.startsWith('/collective')) return ['collective', 'helps'];
  if (address.startsWith('/about')) return ['figures', 'saving'];
  const named = /^\/dossier\/[^/]+\/([^/]+)/.exec(address)?.[1];
  const section = deskSections.find((one) => one === named);
  return section === undefined ? ['visit', 'sharing', 'backup'] : ofSection[section];
}
