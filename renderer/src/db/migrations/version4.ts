/**
 * Data version 4: the stores are those of version 3, and no row changes. Dossiers of file version 4 may stand in it, which
 * an older program cannot read: it must say so before it opens anything, and not leave them out of its backups. Frozen
 * once released.
 */
import type { Migration } from './migration.ts';

export const version4 = { version: 4, stores: {} } as const satisfies Migration;
