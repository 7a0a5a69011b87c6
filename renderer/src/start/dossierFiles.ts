/** Dossiers as files: their names, and what may come in. */
import type { Dossier } from '../../../shared/dossier/schema.ts';

/** What file systems and the shell refuse in a name. */
const unsafe = /[\\/:*?"<>|\p{Cc}]+/gu;

/** "Van Dijk Groothandel 2026-11-23.vlootwijzer". */
export function dossierFileName(dossier: Dossier, fallback: string): string {
  return `${fileNameFor(dossier.company.name, fallback)}${dossier.visit.date ? ` ${dossier.visit.date}` : ''}.vlootwijzer`;
}

/** A company's name as part of a file name. */
export function fileNameFor(name: string | null, fallback: string): string {
  const safe = (name ?? '')
    .replace(unsafe, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim();
  return (safe || fallback).slice(0, 80).trim();
}

export function dossierText(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}

/** The same visit under another id, so that nothing that is there gets overwritten. */
export function copyOf(dossier: Dossier, id: string, now: string, name: string | null): Dossier {
  return {
    ...dossier,
    id,
    createdAt: now,
    changedAt: now,
    company: { ...dossier.company, name: name?.slice(0, 400) ?? null },
  };
}

/** A new dossier with who paid the visit before; nothing where that is not known yet. */
export function withAdviser(
  dossier: Dossier,
  adviser: { name: string | null; organisation: string | null } | null,
): Dossier {
  if (adviser === null) return dossier;
  return { ...dossier, visit: { ...dossier.visit, adviser: adviser.name, organisation: adviser.organisation } };
}
