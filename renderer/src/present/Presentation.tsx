import { ActionIcon, Modal } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { screenPalette } from '../../../shared/figures/colours.ts';
import { figureToSvg } from '../../../shared/figures/svg.ts';
import { presentWords } from '../../../shared/text/present.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { OriginProvider, OriginsOf, useOriginSource } from '../results/OriginProvider.tsx';
import { DialogTools } from '../ui/DialogTools.tsx';
import styles from './present.module.css';
import { SlideOrigins } from './SlideOrigins.tsx';
import type { Slide } from './slides.ts';

interface Props {
  slides: readonly Slide[];
  first: number;
  company: string;
  onClose: () => void;
}

/**
 * One result fills the screen: what it comes down to and its figure. Arrows go on, Escape ends it. Where a figure comes
 * from opens over it; Escape then closes that.
 */
export function Presentation({ slides, first, company, onClose }: Props) {
  const { language } = useLanguage();
  const words = presentWords[language];
  const [at, setAt] = useState(first);
  const { name, headline, below, figure } = slides[at];
  const svg = useMemo(() => ({ __html: figureToSvg(figure, screenPalette) }), [figure]);
  const around = useOriginSource();
  const [asking, setAsking] = useState(false);
  useWholeScreen(() => {
    if (!asking) onClose();
  });
  const last = slides.length - 1;
  // At an end the button keeps the focus: one that is disabled would lose it to the page behind.
  const atEnd = (end: number) => ({ 'aria-disabled': at === end, 'data-disabled': at === end || undefined });
  const go = (step: number): void => setAt((now) => Math.min(last, Math.max(0, now + step)));
  useWalkingKeys((step) => {
    if (!asking) go(step);
  });
  return (
    <OriginProvider source={around} onOpened={setAsking}>
      <Modal.Root
        opened
        onClose={onClose}
        closeOnEscape={!asking}
        fullScreen
        lockScroll={false}
        transitionProps={{ duration: 0 }}
      >
        <Modal.Content className={styles.content}>
          <Modal.Body className={styles.body}>
            <div className={styles.head}>
              <p>{company}</p>
              <Modal.Title className={styles.title}>
                {words.title}: {name}
              </Modal.Title>
              <DialogTools close={<Modal.CloseButton size="lg" aria-label={words.close} title={words.close} />} />
            </div>
            <p className={styles.headline} aria-live="polite">
              {headline}
              {below && <span className={styles.below}> {below}</span>}
            </p>
            {/* Every text in it is escaped by figureToSvg; React has no other way to place a finished SVG. */}
            <div className={styles.figure} dangerouslySetInnerHTML={svg} />
            <div className={styles.foot}>
              {slides.length > 1 && (
                <>
                  <ActionIcon
                    variant="subtle"
                    size="xl"
                    aria-label={words.previous}
                    title={words.previous}
                    data-autofocus={first === last || undefined}
                    {...atEnd(0)}
                    onClick={() => go(-1)}
                  >
                    <IconChevronLeft aria-hidden="true" />
                  </ActionIcon>
                  <span>{words.position(at + 1, slides.length)}</span>
                  <ActionIcon
                    variant="subtle"
                    size="xl"
                    data-autofocus={first !== last || undefined}
                    aria-label={words.next}
                    title={words.next}
                    {...atEnd(last)}
                    onClick={() => go(1)}
                  >
                    <IconChevronRight aria-hidden="true" />
                  </ActionIcon>
                </>
              )}
              <OriginsOf source={slides[at].source ?? around}>
                <SlideOrigins slide={slides[at]} />
              </OriginsOf>
            </div>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </OriginProvider>
  );
}

/** As a remote control sends them. The space bar is left alone: it presses the button that has the focus. */
function useWalkingKeys(go: (step: number) => void): void {
  const walk = useEffectEvent(go);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      walk(step);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** The whole screen where that is allowed, else the whole window. Leaving the one ends the other. */
function useWholeScreen(onLeave: () => void): void {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const whole = document.documentElement.requestFullscreen().catch(() => undefined);
    const listener = (): void => {
      if (document.fullscreenElement === null) leave();
    };
    document.addEventListener('fullscreenchange', listener);
    return () => {
      document.removeEventListener('fullscreenchange', listener);
      void whole.then(async () => {
        if (document.fullscreenElement !== null) await document.exitFullscreen().catch(() => undefined);
      });
    };
  }, []);
}
