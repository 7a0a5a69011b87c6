import type { Channel } from './contract.ts';

/**
 * The names of all channels, without their schemas: preload needs the names and must stay one small file.
 * The compiler refuses a name too many or too few.
 */
export const channels = Object.keys({
  'report.save': true,
  'dossier.export': true,
  'dossier.open': true,
  'dossier.openedWith': true,
  'exchange.save': true,
  'backup.write': true,
  'backup.list': true,
  'backup.read': true,
  'backup.show': true,
  'backup.place': true,
  'backup.chooseFolder': true,
  'backup.useUsualFolder': true,
  'app.info': true,
  'external.open': true,
  'menu.setLanguage': true,
  'menu.clearRecent': true,
  'store.lastKnown': true,
  'store.note': true,
} satisfies Record<Channel, true>) as Channel[];
