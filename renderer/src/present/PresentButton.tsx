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

type Calculated = SectionProps & { simulation: ReturnType<typeof useSimulation> };

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
  // What was calculated when it began stays; its words follow the language.
  const [shown, setShown] = useState<Calculated | null>(null);
  const slidesAt = (one: Calculated): Slide[] => [
    ...slidesOf(one.assessment, one.dossier, all, one.simulation),
    ...(variants ? [variants] : []),
  ];
  const slides = shown && slidesAt(shown);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPresentation size={17} aria-hidden="true" />}
        onClick={() => {
          const now = { assessment, dossier, simulation };
          if (slidesAt(now).length > 0) setShown(now);
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
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
