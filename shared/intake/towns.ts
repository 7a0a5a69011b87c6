import { plain } from './cells.ts';

/** Towns that people call otherwise than the register of municipalities does. */
const REGISTERED: Readonly<Record<string, string>> = {
  denbosch: 'shertogenbosch',
  sgravenhage: 'denhaag',
  thehague: 'denhaag',
  haarlemmermeer: 'haarlemmermeerschiphol',
};

/** The same for all names of one town: "Den Bosch" and "'s-Hertogenbosch". */
export function townKey(name: string): string {
  const key = plain(name);
  return REGISTERED[key] ?? key;
}
