import type { DeskSection } from '../desk/sections.ts';

/** The section of the desk in which a place of the dossier is filled in. */
export function sectionOf(place: string): DeskSection {
  const [, root, topic] = /^([A-Za-z]+)(?:\.(topic[1-4]))?/.exec(place) ?? [];
  switch (root) {
    case 'fleetGroups':
      return 'fleet';
    case 'site':
      return 'site';
    case 'settings':
      return 'settings';
    case 'topics':
      return (topic as DeskSection | undefined) ?? 'topic1';
    case 'actions':
      return 'topic4';
    default:
      return 'company';
  }
}
