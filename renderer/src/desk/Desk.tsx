import { useEffect, useRef } from 'react';
import { useDossierValue } from '../dossier/useDossier.ts';
import { useText } from '../language/useText.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import uiStyles from '../ui/ui.module.css';
import styles from './desk.module.css';
import { DeskCommands } from './DeskCommands.tsx';
import { DeskHeader } from './DeskHeader.tsx';
import { DeskNavigation } from './DeskNavigation.tsx';
import { DeskPanel } from './DeskPanel.tsx';
import { NextSection } from './NextSection.tsx';
import { SetNotice } from '../parameterSets/SetNotice.tsx';
import { SaveFailure } from './SaveFailure.tsx';
import { SavingAsFile } from './SavingAsFile.tsx';
import { deskSection, type DeskSection } from './sections.ts';
import { SectionContent } from './SectionContent.tsx';

/** The adviser's desk: sections on the left, the form in the middle, what it means on the right. */
export function Desk({ section: asked, item }: { section: string | undefined; item: string | undefined }) {
  const section = deskSection(asked);
  const { screens } = useText();
  const name = useDossierValue((dossier) => dossier.company.name);
  const content = useRef<HTMLElement | null>(null);
  const shown = useRef<DeskSection | null>(null);

  useEffect(() => {
    document.title = `${screens.sections[section]} · ${name ?? screens.start.nameless} · ${screens.product}`;
  }, [screens, section, name]);

  useEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    content.current?.scrollTo(0, 0);
    content.current?.focus({ preventScroll: true });
  }, [section]);

  return (
    <SavingAsFile>
      <div className={styles.desk}>
        <a
          className={uiStyles.skip}
          href="#content"
          onClick={(event) => {
            // The address behind the # is the route: following the link would leave the dossier.
            event.preventDefault();
            content.current?.focus();
          }}
        >
          {screens.skipToContent}
        </a>
        <DeskCommands section={section} item={item} />
        <DeskHeader />
        <DeskNavigation current={section} />
        <main ref={content} id="content" tabIndex={-1} className={styles.content}>
          <SaveFailure />
          <SetNotice />
          <div className={styles.column} data-section={section}>
            <ErrorBoundary inside key={section}>
              <SectionContent section={section} item={item} />
            </ErrorBoundary>
            <NextSection section={section} />
          </div>
        </main>
        <DeskPanel />
      </div>
    </SavingAsFile>
  );
}
