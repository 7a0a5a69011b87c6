import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildInfo } from '../shared/ipc/buildInfo.ts';
import { shippedPackagesFile, shippedPackagesSchema, type ShippedPackage } from '../shared/ipc/shippedPackages.ts';
import { readBuildInfo } from './buildInfo.ts';
import { thisMachine } from './host.ts';
import { distFolder, rendererBundle } from './paths.ts';

export const sbomFile = join(distFolder, 'sbom.cdx.json');

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string }[];
}

/** The parts of npm's bill of materials that are touched here; the rest passes through. */
export interface Sbom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** The bill of materials of the last build, in CycloneDX: what npm knows of the packages that are shipped. */
export async function writeSbom(): Promise<void> {
  const shipped = shippedPackagesSchema.parse(
    JSON.parse(await readFile(join(rendererBundle, shippedPackagesFile), 'utf8')),
  );
  const sbom = sbomOfShipped(await askNpm(), shipped, await readBuildInfo());
  await writeFile(sbomFile, `${JSON.stringify(sbom, null, 2)}\n`);
}

async function askNpm(): Promise<Sbom> {
  // Trap: after a build NODE_ENV says production, and npm then leaves out Electron, and with it what only seems to
  // belong to tools because a tool uses it too (zod).
  const npmArguments = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include=dev'];
  const { code, output } = await thisMachine.run('npm', npmArguments, { seconds: 120 });
  if (code !== 0) throw new Error(`npm could not make a bill of materials:\n${output}`);
  // Warnings of npm stand around it.
  return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Sbom;
}

/**
 * Only what is shipped, under the product's own name (npm names the folder), and the same for each build of a commit:
 * npm puts the clock and a random number in it.
 */
export function sbomOfShipped(
  all: Sbom,
  shipped: readonly Pick<ShippedPackage, 'name' | 'version'>[],
  build: BuildInfo,
) {
  const wanted = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const components = all.components
    .filter(({ name, version }) => wanted.has(`${name}@${version}`))
    .map((component) => ({
      ...component,
      scope: 'required',
      properties: (component.properties ?? []).filter(({ name }) => name !== 'cdx:npm:package:development'),
    }));
  const missing = [...wanted].filter((key) => !components.some(({ name, version }) => `${name}@${version}` === key));
  if (missing.length > 0) throw new Error(`Shipped, but not in the lock file: ${missing.join(', ')}.`);

  const root = all.metadata.component['bom-ref'];
  const known = new Set([root, ...components.map((component) => component['bom-ref'])]);
  const dependencies = all.dependencies
    .filter(({ ref }) => known.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => known.has(other)) }));
  const metadata = {
    ...all.metadata,
    lifecycles: [{ phase: 'build' }],
    timestamp: `${build.commitDate ?? '1970-01-01'}T00:00:00Z`,
    component: { ...all.metadata.component, type: 'application', name: 'vlootwijzer' },
  };
  const content = { ...all, metadata, components, dependencies };
  return { ...content, serialNumber: `urn:uuid:${uuidOf(JSON.stringify({ ...content, serialNumber: '' }))}` };
}

/** A UUID of the eighth kind (made by our own rule): the first bits of a hash. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
