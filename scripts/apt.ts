import type { Host } from './host.ts';

/** Debian and its children, and only as root: nothing is installed behind the back of a laptop's owner. */
export function canInstallPackages(host: Host): boolean {
  return host.platform === 'linux' && host.isRoot && host.exists('/usr/bin/apt-get');
}

/** Installs a system package; whether that helped is for the caller to see by looking again. */
export async function installPackage(host: Host, name: string): Promise<void> {
  host.say(`Installing ${name} with apt-get ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await host.run('apt-get', ['update'], { seconds: 180, env });
  const install = ['install', '-y', '--no-install-recommends', name];
  const result = await host.run('apt-get', install, { seconds: 600, env });
  if (result.code !== 0) host.say(result.output.trim().split('\n').slice(-5).join('\n'));
}
