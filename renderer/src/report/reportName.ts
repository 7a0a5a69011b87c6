import type { ReportVariant } from '../../../shared/editions/reportVariant.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { variantWords } from '../../../shared/text/reportVariants.ts';
import { resultsText } from '../../../shared/text/results.ts';
import { screens } from '../../../shared/text/screens.ts';
import { fileNameFor } from '../start/dossierFiles.ts';

interface Named {
  company: { name: string | null };
  visit: { date: string | null };
}

/** "Adviesrapport Van Dijk 2026-11-23.pdf", with the variant where it is not the full one, and the version of a final one. */
export function reportName(
  { company, visit }: Named,
  language: Language,
  variant: ReportVariant,
  version: number | null,
  extension: 'pdf' | 'html' = 'pdf',
): string {
  const parts = [
    resultsText[language].report.fileName,
    variant === 'full' ? null : variantWords[language].name[variant].toLowerCase(),
    fileNameFor(company.name, screens[language].start.nameless),
    visit.date,
    version === null ? null : reportScreenWords[language].versionName(String(version)),
  ];
  return `${parts.filter((part) => part !== null).join(' ')}.${extension}`;
}
