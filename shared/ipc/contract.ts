import { z } from 'zod';
import { backupName, backupReasons, type BackupReason } from '../exchange/backupNames.ts';
import type { MenuCommand, StopListening } from './commands.ts';
import { externalLinks, type ExternalLink } from './externalLinks.ts';

/**
 * Everything the screen may ask of the desktop shell: one map from channel to the schema of its argument and of its
 * value. Main, preload and screen derive their types from it; there is no other way across.
 *
 * Rules: verbs of our domain only, no generic send, and no paths from the screen: the shell decides the folder or
 * asks the adviser in a dialog.
 */

/**
 * The most that crosses in one call, either way. A report with figures is below 5 MB. A backup keeps below this: where
 * photos and final reports would make it larger, those of the oldest dossiers stay out (`filePacking.ts`).
 */
export const largestPayload = 200 * 1024 * 1024;

/** Letters, digits and friends: no folder, no drive, no wildcard, no control character, no hidden file. */
const safeName = /^[^\s.\\/:*?"<>|\p{Cc}][^\\/:*?"<>|\p{Cc}]*$/u;
const fileName = z.string().min(1).max(150).regex(safeName, 'a file name without a folder');
const text = z.string().max(largestPayload);
const bytes = z
  .instanceof(Uint8Array)
  .refine(({ byteLength }) => byteLength <= largestPayload, 'more bytes than may cross');

const cancelled = z.strictObject({ outcome: z.literal('cancelled') });
const saved = z.strictObject({ outcome: z.literal('saved'), fileName: z.string() });
const opened = z.strictObject({
  outcome: z.literal('opened'),
  fileName: z.string(),
  bytes,
});

const none = z.strictObject({ outcome: z.literal('none') });

const noArgument = z.undefined();
const reasons = Object.keys(backupReasons) as [BackupReason, ...BackupReason[]];
const linkKeys = Object.keys(externalLinks) as [ExternalLink, ...ExternalLink[]];

export const contract = {
  /** Asks the adviser where, and writes the PDF. */
  'report.save': {
    argument: z.strictObject({
      suggestedName: fileName,
      bytes,
    }),
    value: z.discriminatedUnion('outcome', [saved, cancelled]),
  },
  /** Asks the adviser where, and writes one dossier as text. */
  'dossier.export': {
    argument: z.strictObject({ suggestedName: fileName, text }),
    value: z.discriminatedUnion('outcome', [saved, cancelled]),
  },
  /** Asks the adviser where, and writes a file with dossiers (`shared/exchange`), encrypted or not. */
  'exchange.save': {
    argument: z.strictObject({ suggestedName: fileName, bytes }),
    value: z.discriminatedUnion('outcome', [saved, cancelled]),
  },
  /** Asks the adviser which file, and hands it over as it is. What is in it is for the screen to judge. */
  'dossier.open': {
    argument: noArgument,
    value: z.discriminatedUnion('outcome', [opened, cancelled]),
  },
  /**
   * The dossier file with which the adviser started the application, or opened it while it ran (a double click on a
   * `.vlootwijzer` file). Handed over once: ask at the start and each time the window gets the focus.
   */
  'dossier.openedWith': {
    argument: noArgument,
    value: z.discriminatedUnion('outcome', [opened, none]),
  },
  /**
   * Writes a backup to the shell's own folder, reads it back to verify it and removes what the rotation rule no longer
   * keeps. The shell makes the name, from the moment and the reason.
   */
  'backup.write': {
    argument: z.strictObject({ reason: z.enum(reasons), bytes }),
    value: z.strictObject({ fileName: z.string(), folder: z.string() }),
  },
  /** The backups in that folder, newest first. */
  'backup.list': {
    argument: noArgument,
    value: z.strictObject({
      folder: z.string(),
      backups: z.array(z.strictObject({ fileName: z.string(), size: z.number().int() })),
    }),
  },
  'backup.read': {
    argument: z.strictObject({ fileName: z.string().max(150).regex(backupName, 'the name of a backup') }),
    value: z.strictObject({ bytes }),
  },
  /** Shows the folder in the file manager. */
  'backup.show': {
    argument: noArgument,
    value: z.strictObject({ shown: z.literal(true) }),
  },
  /** Where backups go now, and whether that is the shell's usual folder. */
  'backup.place': {
    argument: noArgument,
    value: z.strictObject({ folder: z.string(), usual: z.boolean() }),
  },
  /**
   * Asks the adviser for another folder, proves that it can be written in, and remembers it. A folder that refuses is a
   * failure and is not remembered.
   */
  'backup.chooseFolder': {
    argument: noArgument,
    value: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('chosen'), folder: z.string() }),
      cancelled,
    ]),
  },
  /** Forgets the chosen folder: backups go to the usual one again. Moves and deletes nothing. */
  'backup.useUsualFolder': {
    argument: noArgument,
    value: z.strictObject({ folder: z.string() }),
  },
  'app.info': {
    argument: noArgument,
    value: z.strictObject({ version: z.string(), platform: z.string(), dataVersion: z.number().int() }),
  },
  /** Opens a page in the adviser's own browser. By key from a fixed list, never by address. */
  'external.open': {
    argument: z.strictObject({ key: z.enum(linkKeys) }),
    value: z.strictObject({ opened: z.literal(true) }),
  },

  // The desktop around the screen: its menu, and what it remembers beside the browser profile.

  /** The language of the screen, so that the menu speaks it too; also at the next start. */
  'menu.setLanguage': {
    argument: z.strictObject({ language: z.enum(['nl', 'en']) }),
    value: z.strictObject({ language: z.enum(['nl', 'en']) }),
  },
  /** Empties the list of files opened last, in the menu and on the disk: their names are names of companies. */
  'menu.clearRecent': {
    argument: noArgument,
    value: z.discriminatedUnion('outcome', [z.strictObject({ outcome: z.literal('cleared') }), none]),
  },
  /**
   * How many dossiers there were when the shell last heard of it. More than none where the database is empty: it was
   * lost, and not by the adviser.
   */
  'store.lastKnown': {
    argument: noArgument,
    value: z.strictObject({ dossiers: z.number().int().nonnegative().nullable() }),
  },
  /** How many dossiers there are now. */
  'store.note': {
    argument: z.strictObject({ dossiers: z.number().int().nonnegative() }),
    value: z.strictObject({ dossiers: z.number().int().nonnegative() }),
  },
} as const satisfies Record<`${string}.${string}`, { argument: z.ZodType; value: z.ZodType }>;

export type Channel = keyof typeof contract;
export type Argument<C extends Channel> = z.output<(typeof contract)[C]['argument']>;
export type Value<C extends Channel> = z.output<(typeof contract)[C]['value']>;

/** The shell would not do it: nothing was attempted. */
export type Refusal = 'foreign-sender' | 'invalid-argument' | 'too-large';
/** The shell tried and could not. */
export type Failure =
  'no-space' | 'no-permission' | 'file-locked' | 'file-missing' | 'verification-failed' | 'unexpected';

/**
 * What every verb answers. Never silence, never a thrown error: the screen must be able to tell a refusal, a failure
 * and an empty answer apart. `reason` is a code, worded for the adviser in shared/text; `detail` is for the log.
 */
export type Answer<T> =
  | { status: 'ok'; value: T }
  | { status: 'refused'; reason: Refusal; detail?: string }
  | { status: 'failed'; reason: Failure; detail?: string };

type Room<C extends Channel> = C extends `${infer R}.${string}` ? R : never;
type VerbIn<R extends string, C extends Channel = Channel> = C extends `${R}.${infer V}` ? V : never;
type CallArguments<C extends Channel> = undefined extends Argument<C> ? [] : [argument: Argument<C>];

/** `window.vlootwijzer` as preload exposes it: channel "report.save" is called as `vlootwijzer.report.save(...)`. */
export type VlootwijzerBridge = BridgeVerbs & {
  /** Hears what is chosen in the menu of the desktop. */
  readonly commands: { listen(listener: (command: MenuCommand) => void): StopListening };
};

type BridgeVerbs = {
  readonly [R in Room<Channel>]: {
    readonly [V in VerbIn<R>]: `${R}.${V}` extends infer C extends Channel
      ? (...call: CallArguments<C>) => Promise<Answer<Value<C>>>
      : never;
  };
};
