import { Button } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useState } from 'react';
import { presentWords } from '../../../shared/text/present.ts';
import type { ResultTab } from '../results/ResultTabs.tsx';
import type { SectionProps } from '../results/sectionProps.ts';
import { useResultsText } from '../results/useResultsText.ts';
import { useSimulation } from '../results/useSimulation.ts';
import { Presentation } from './Presentation.tsx';
import { slidesOf, type Slide } from './slides.ts';

/** Turns the results towards the entrepreneur, from the one that is on the screen. */
export function PresentButton({
  assessment,
  dossier,
  from,
  variants,
}: SectionProps & { from: ResultTab; variants: Slide | null }) {
  const all = useResultsText();
  const simulation = useSimulation();
  const words = presentWords[all.language];
  const [slides, setSlides] = useState<readonly Slide[] | null>(null);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPresentation size={17} aria-hidden="true" />}
        onClick={() => {
          const made = [...slidesOf(assessment, dossier, all, simulation), ...(variants ? [variants] : [])];
          if (made.length > 0) setSlides(made);
        }}
      >
        {words.open}
      </Button>
      {slides && (
        <Presentation
          slides={slides}
          first={Math.max(
            0,
            slides.findIndex(({ tab }) => tab === from),
          )}
          company={dossier.company.name ?? all.screens.start.nameless}
          onClose={() => setSlides(null)}
        />
      )}
    </>
  );
}
