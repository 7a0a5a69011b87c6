import { topicIds } from '../../../shared/dossier/schema.ts';
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
    case 'talk':
      return sectionOfTalk(place);
    default:
      return 'company';
  }
}

/** What the talk gives is asked on the topic it belongs to; the rest, and the checklist, at the closing. */
function sectionOfTalk(place: string): DeskSection {
  const [, part, list] = /^talk\.(\w+)(?:\.(\w+)\/)?/.exec(place) ?? [];
  if (part === 'municipalities') return 'topic1';
  if (part === 'measures') return 'topic4';
  if (part === 'neighbours' || list === 'practical') return 'topic3';
  return topicIds.find((topic) => topic === list) ?? 'closing';
}
