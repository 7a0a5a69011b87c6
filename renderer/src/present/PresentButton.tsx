import { Button } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { presentWords } from '../../../shared/text/present.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { Presentation } from './Presentation.tsx';
import type { Slide } from './slides.ts';

interface Props<Calculated, Shown extends Slide> {
  /** What is shown of: it stays as it was when it began, while the words follow the language. */
  calculated: Calculated;
  slidesOf: (calculated: Calculated) => readonly Shown[];
  /** The slide to begin with; without it the first. */
  isFirst?: (slide: Shown) => boolean;
  /** Whose figures they are, above every slide. */
  company: string;
}

/** Turns what is on the screen towards the entrepreneur. */
export function PresentButton<Calculated, Shown extends Slide>(props: Props<Calculated, Shown>) {
  const { calculated, slidesOf, isFirst = () => true, company } = props;
  const { language } = useLanguage();
  const [shown, setShown] = useState<{ calculated: Calculated } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const slides = shown && slidesOf(shown.calculated);
  return (
    <>
      <Button
        data-field="present"
        ref={button}
        variant="default"
        leftSection={<IconPresentation size={17} aria-hidden="true" />}
        onClick={() => {
          if (slidesOf(calculated).length > 0) setShown({ calculated });
        }}
      >
        {presentWords[language].open}
      </Button>
      {slides && (
        <Presentation
          slides={slides}
          first={Math.max(0, slides.findIndex(isFirst))}
          company={company}
          onClose={() => {
            flushSync(() => setShown(null));
            // Who presented goes on from where it began.
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
