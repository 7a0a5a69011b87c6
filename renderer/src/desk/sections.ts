/** The parts of a visit in the order of a talk: first record, then advise. */
export const recordSections = ['company', 'fleet', 'site', 'settings', 'parameters'] as const;
export const adviseSections = ['results', 'topic1', 'topic2', 'topic3', 'topic4', 'closing', 'report'] as const;
export const deskSections = [...recordSections, ...adviseSections] as const;

export type DeskSection = (typeof deskSections)[number];

/** An address that names no section opens the first. */
export function deskSection(text: string | undefined): DeskSection {
  return deskSections.find((section) => section === text) ?? 'company';
}

/** The way on through a visit. The figures are there to look things up in: the walk passes them by. */
export function nextSection(section: DeskSection): DeskSection | null {
  const next = deskSections[deskSections.indexOf(section) + 1] ?? null;
  return next === 'parameters' ? nextSection(next) : next;
}
