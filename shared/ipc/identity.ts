/**
 * The three strings that decide where the adviser's data lives. The operating system files the browser profile under
 * the application name, the browser files the database under the origin (scheme + host) and the database name.
 *
 * Trap: changing any of them looks, to the adviser, like losing everything. They are frozen by a test.
 */
export const applicationName = 'Vlootwijzer';
export const scheme = 'app';
export const host = 'vlootwijzer';
export const databaseName = 'vlootwijzer';

/** By this the operating system knows the application: the installer's appId and the task bar. */
export const applicationId = 'nl.vlootwijzer.app';

/** The origin of the page in the desktop shell. */
export const shellOrigin = `${scheme}://${host}`;

/**
 * The fixed loopback address of the browser fallback. The port is part of the origin: on another port the browser
 * would show an empty database.
 */
export const browserHost = '127.0.0.1';
export const browserPort = 41730;

/**
 * The version of the data this build reads and writes: the number of the newest migration under
 * `renderer/src/db/migrations/`. The shell compares it with the last one that ran on this laptop, before any window
 * opens: an older build would write into a newer database without an error.
 */
export const dataVersion = 4;

/** The version of this build, as in package.json: the page in a plain browser has nobody else to ask. */
export const appVersion = '0.1.0';
