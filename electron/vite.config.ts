import { resolve } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import type { BuildInfo } from '../shared/ipc/buildInfo.ts';

/**
 * Main and preload are each one CommonJS file with everything in it but `electron` and Node's own modules: a sandboxed
 * preload may require nothing else, and nothing of node_modules goes into the package.
 */
export function shellConfig(
  part: 'main' | 'preload',
  outDir: string,
  extra: { build: BuildInfo; plugins: Plugin[] },
): InlineConfig {
  return {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    publicDir: false,
    define: { BUILD_INFO: JSON.stringify(extra.build) },
    plugins: extra.plugins,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: resolve(import.meta.dirname, `${part}.ts`),
      outDir,
      // The two are built into one folder, one after the other.
      emptyOutDir: false,
      // Electron 45 brings its own Node and Chromium, newer than this.
      target: 'node22',
      minify: false,
      rolldownOptions: {
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: `${part}.cjs`, codeSplitting: false },
      },
    },
  };
}
