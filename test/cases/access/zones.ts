/** Every zone as the facts describe it: status, the days between which it starts, and how well that is known. */
import type { Zone } from '../../../shared/parameters/schema.ts';

type ZoneRow = [
  id: string,
  status: Zone['status'],
  earliest: string | null,
  latest: string | null,
  standing: Zone['startStanding'] | null,
];

const day = (id: string, status: Zone['status'], start: string, standing: Zone['startStanding']): ZoneRow => [
  id,
  status,
  start,
  start,
  standing,
];
const gone = (id: string, status: Zone['status']): ZoneRow => [id, status, null, null, null];

export const zones: ZoneRow[] = [
  ...[
    'amsterdam',
    'rotterdam',
    'denhaag',
    'utrecht',
    'eindhoven',
    'tilburg',
    'nijmegen',
    'amersfoort',
    'zwolle',
    'leiden',
    'maastricht',
    'delft',
    'gouda',
    'assen',
  ].map((id) => day(id, 'active', '2025-01-01', 'confirmed')),
  day('shertogenbosch', 'active', '2025-03-01', 'unconfirmed'),
  day('groningen', 'active', '2025-04-01', 'unconfirmed'),
  day('enschede', 'active', '2025-07-01', 'confirmed'),
  // "2025" is any day of that year.
  ['haarlem', 'active', '2025-01-01', '2025-12-31', 'unconfirmed'],
  // One source says 2025, another 1 January 2026.
  ['haarlemmermeerschiphol', 'active', '2025-01-01', '2026-01-01', 'disputed'],
  day('arnhem', 'active', '2026-06-01', 'unconfirmed'),
  day('alphenaandenrijn', 'active', '2026-07-01', 'confirmed'),
  ['deventer', 'announced', '2027-12-01', '2027-12-31', 'unconfirmed'],
  day('apeldoorn', 'announced', '2030-01-01', 'unconfirmed'),
  day('hilversum', 'announced', '2027-01-01', 'unconfirmed'),
  day('venlo', 'announced', '2027-01-01', 'unconfirmed'),
  day('almere', 'announced', '2028-01-01', 'unconfirmed'),
  ['breda', 'announced', '2029-01-01', '2029-12-31', 'unconfirmed'],
  gone('dordrecht', 'paused'),
  gone('leeuwarden', 'paused'),
  gone('ede', 'dropped'),
  gone('zaanstad', 'dropped'),
  gone('helmond', 'dropped'),
  gone('schiedam', 'dropped'),
];
