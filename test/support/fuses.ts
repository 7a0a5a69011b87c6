/** Fuses lie in the program behind this mark: a version, their number, and one character for each. */
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

export const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

/** The fuses that are on in a program. */
export function fusesOn(program: Buffer): string[] {
  const mark = program.indexOf(fuseMark, 0, 'latin1');
  if (mark === -1) throw new Error('This program has no fuses.');
  const states = program.toString('latin1', mark + fuseMark.length + 2);
  return fuseNames.filter((_name, index) => states[index] === '1');
}
