import { useState } from 'react';
import type { ParameterFile } from '../../../../shared/parameters/read.ts';
import { OriginProvider } from '../../results/OriginProvider.tsx';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { SectionTitle } from '../SectionTitle.tsx';
import { CompareView } from './CompareView.tsx';
import { FigureList } from './FigureList.tsx';
import { GoneOverrides } from './GoneOverrides.tsx';
import { ImportView } from './ImportView.tsx';
import styles from './parameters.module.css';
import { SetCard } from './SetCard.tsx';
import { UpdateView } from './UpdateView.tsx';

/** A set that was read from a file and waits for a decision. */
export interface ArrivingSet {
  file: ParameterFile;
  fileName: string;
}

/** Every figure of the set with its source; which set this dossier has, and the way to another one. */
export function ParametersSection({ view }: { view: string | undefined }) {
  const text = useParametersText();
  const [arriving, setArriving] = useState<ArrivingSet | null>(null);
  if (arriving !== null) return <ImportView {...arriving} onDone={() => setArriving(null)} />;
  if (view === 'update') return <UpdateView />;
  if (view === 'compare') return <CompareView />;
  return (
    <OriginProvider>
      <SectionTitle title={text.section} intro={text.intro} />
      <div className={styles.stack}>
        <SetCard onArriving={setArriving} />
        <GoneOverrides />
        {/* An address may name one figure. */}
        <FigureList key={view} words={view ?? ''} />
      </div>
    </OriginProvider>
  );
}
