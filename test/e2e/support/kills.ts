/** A visit that is cut off: every process of the browser ends at a moment nobody chose. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { openApp } from './app.ts';
import { browserProcess, endProcesses } from './runningApp.ts';
import { beginDossier, field, savedState, storedDossiers } from './steps.ts';

/** Chance that comes back: the same seed gives the same visit (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const paths = ['name', 'kvkNumber', 'businessPark', 'municipality'] as const;
type Path = (typeof paths)[number];

interface Visit {
  /** Everything typed into a field, in order. */
  typed: Record<Path, string[]>;
  /** How much of it was there when the screen last said that all was stored. */
  calledStored: Record<Path, number>;
}

/** Types on and on, ends the browser between 0.1 and 2.1 seconds after the first letter, and opens it again. */
async function cutOffVisit(seed: number): Promise<{ visit: Visit; found: Dossier }> {
  const random = chance(seed);
  const app = await openApp();
  await beginDossier(app.page);
  await savedState(app.page);
  const browser = await browserProcess(app.context);
  const gone = new Promise<'gone'>((resolve) => {
    app.context.once('close', () => resolve('gone'));
  });
  const visit: Visit = {
    typed: { name: [], kvkNumber: [], businessPark: [], municipality: [] },
    calledStored: { name: 0, kvkNumber: 0, businessPark: 0, municipality: 0 },
  };
  setTimeout(() => endProcesses(browser), 100 + random() * 2000);
  await Promise.all([gone, typeUntilItEnds(app.page, random, visit)]);
  await app.start();
  const [found] = await storedDossiers(app.page);
  return { visit, found };
}

async function typeUntilItEnds(page: Page, random: () => number, { typed, calledStored }: Visit): Promise<void> {
  try {
    for (let turn = 0; ; turn++) {
      const path = paths[Math.floor(random() * paths.length)];
      const answer = `antwoord ${turn}`;
      typed[path].push(answer);
      await field(page, `company.${path}`).fill(answer);
      if (random() < 0.5) await field(page, `company.${path}`).blur();
      if (random() < 0.7) {
        await savedState(page);
        for (const one of paths) calledStored[one] = typed[one].length;
      }
    }
  } catch (error) {
    // The page is gone: that is what this is about.
    if (!/closed|crashed/i.test(String(error))) throw error;
  }
}

/** Checks that everything the screen had called stored is there after a cut-off. Answers how many fields that were. */
export async function checkCutOff(seed: number): Promise<number> {
  const { visit, found } = await cutOffVisit(seed);
  const lost = paths.flatMap((path) => {
    // What was typed over a stored answer may have come through as well.
    const allowed = visit.typed[path].slice(Math.max(0, visit.calledStored[path] - 1));
    const isThere = visit.calledStored[path] === 0 || allowed.includes(found.company[path] ?? '');
    return isThere ? [] : [`${path}: found ${found.company[path]}, stored was ${allowed[0]}`];
  });
  expect(lost).toEqual([]);
  return paths.filter((path) => visit.calledStored[path] > 0).length;
}
