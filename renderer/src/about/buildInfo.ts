import type { BuildInfo } from '../../../shared/ipc/buildInfo.ts';

/** Set by the build (scripts/build.ts); not there while developing. */
declare const BUILD_INFO: BuildInfo | undefined;

export const buildInfo: BuildInfo | null = typeof BUILD_INFO === 'undefined' ? null : (BUILD_INFO ?? null);
