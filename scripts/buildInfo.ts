import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildInfo } from '../shared/ipc/buildInfo.ts';
import { thisMachine, type Host } from './host.ts';
import { repositoryFolder } from './paths.ts';

/**
 * Version, commit and the commit's own date: no clock, no machine, so that a build can be made again. Outside version
 * control (a source archive) only the version is known.
 */
export async function readBuildInfo(host: Pick<Host, 'run'> = thisMachine): Promise<BuildInfo> {
  const { version } = JSON.parse(await readFile(join(repositoryFolder, 'package.json'), 'utf8')) as { version: string };
  const git = async (...commandArguments: string[]): Promise<string | null> => {
    // In the folder that npm started us in: a path as an argument breaks on Windows where it holds a space.
    const result = await host.run('git', commandArguments, { seconds: 20 });
    return result.code === 0 ? result.output.trim() : null;
  };
  const commit = await git('rev-parse', 'HEAD');
  if (commit === null || !/^[0-9a-f]{40,64}$/.test(commit)) {
    return { version, commit: null, commitDate: null, changed: false };
  }
  const date = await git('show', '--no-patch', '--format=%cs', commit);
  const status = await git('status', '--porcelain');
  return { version, commit, commitDate: date, changed: status !== '' };
}
