import { createRequire } from 'node:module';
import { buildAll } from './build.ts';
import { writeChecksums } from './checksums.ts';
import { thisMachine } from './host.ts';
import { releaseFolder } from './paths.ts';
import { writeSbom } from './sbom.ts';

/**
 * `npm run package`: build, bill of materials, the packages for the system it runs on (or the one named behind `--`),
 * and their checksums. Nothing is published.
 */
await buildAll();
await writeSbom();
const require = createRequire(import.meta.url);
const builder = require.resolve('electron-builder/cli.js');
const builderArguments = [builder, '--publish', 'never', ...process.argv.slice(2)];
const { code } = await thisMachine.run(process.execPath, builderArguments, { seconds: 3600, show: true });
if (code === 0) {
  const names = await writeChecksums(releaseFolder);
  console.log(names.length === 0 ? 'No packages to hand out.' : `Ready in release/: ${names.join(', ')}`);
} else {
  console.error('Packaging failed; the reason stands above.');
  process.exitCode = 1;
}
