import type { ResultTab } from '../results/tabs.ts';
import type { SectionProps } from '../results/sectionProps.ts';
import { useResultsText } from '../results/useResultsText.ts';
import { useSimulation } from '../results/useSimulation.ts';
import { PresentButton } from './PresentButton.tsx';
import { slidesOf, type ResultSlide } from './slides.ts';

/** Presents the results of the open dossier, from the one that is on the screen. */
export function PresentResults({
  assessment,
  dossier,
  from,
  variants,
}: SectionProps & { from: ResultTab; variants: ResultSlide | null }) {
  const all = useResultsText();
  const simulation = useSimulation();
  return (
    <PresentButton
      calculated={{ assessment, dossier, simulation }}
      slidesOf={(shown) => [
        ...slidesOf(shown.assessment, shown.dossier, all, shown.simulation),
        ...(variants ? [variants] : []),
      ]}
      isFirst={({ tab }) => tab === from}
      company={dossier.company.name ?? all.screens.start.nameless}
    />
  );
}
