import { createContext, use } from 'react';
import { browserPlatform } from './browserPlatform.ts';
import { desktopPlatform, type Platform } from './platform.ts';

/** The shell when the page runs in it, else the browser. */
export function findPlatform(): Platform {
  return window.vlootwijzer ? desktopPlatform(window.vlootwijzer) : browserPlatform;
}

export const PlatformContext = createContext<Platform | null>(null);

export function usePlatform(): Platform {
  const platform = use(PlatformContext);
  if (!platform) throw new Error('usePlatform needs a PlatformContext above it.');
  return platform;
}
