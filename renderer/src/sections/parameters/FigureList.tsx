import { Button } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { addYears, dayRange } from '../../../../shared/format/dates.ts';
import { useDossierValue } from '../../dossier/useDossier.ts';
import { useParameters } from '../../dossier/useParameters.ts';
import { useChosenSet } from '../../parameterSets/useChosenSet.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { Card } from '../../ui/Card.tsx';
import { FigureRow } from './FigureRow.tsx';
import { FilterBar } from './FilterBar.tsx';
import { figuresFound, type FigureFilter } from './filters.ts';
import styles from './parameters.module.css';
import { useUsedIn } from './useUsedIn.ts';

/** Rows on one page: few enough to be drawn at once on a slow laptop. */
const PAGE = 40;

/** The figures of the set, searched and filtered, a page at a time; at first those in which the words occur. */
export function FigureList({ words }: { words: string }) {
  const parameters = useParameters();
  const { set } = useChosenSet();
  const visit = useDossierValue((dossier) => dossier.visit.date);
  const day = visit ?? dayRange(parameters.edition).first;
  const used = useUsedIn();
  const text = useParametersText();
  const everything: FigureFilter = { words: '', topic: null, confidence: null, standing: null, by: addYears(day, 1) };
  const [filter, setFilter] = useState({ ...everything, words });
  const [asked, setAsked] = useState(0);
  const applied = useDeferredValue(filter);
  const found = useMemo(
    () => figuresFound(set.figures, applied, { parameters, day, used }),
    [set, applied, parameters, day, used],
  );
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(asked, pages - 1);
  const isAll = found.length === set.figures.length;
  return (
    <Card title={text.filter.heading}>
      <FilterBar
        filter={filter}
        topics={parameters.topics}
        onFilter={(next) => {
          setFilter(next);
          setAsked(0);
        }}
      />
      <div className={styles.countLine}>
        <output data-tabular>{text.filter.count(found.length, set.figures.length)}</output>
        {!isAll && (
          <Button size="compact-xs" variant="subtle" onClick={() => setFilter(everything)}>
            {text.filter.clear}
          </Button>
        )}
      </div>
      {found.length === 0 && <p className={styles.muted}>{text.filter.none}</p>}
      <ul className={styles.figures}>
        {found.slice(page * PAGE, (page + 1) * PAGE).map((figure) => (
          <FigureRow key={figure.id} figure={figure} day={day} usedIn={used.get(figure.id)} />
        ))}
      </ul>
      {pages > 1 && (
        <div className={styles.pager}>
          <Button size="xs" variant="default" disabled={page === 0} onClick={() => setAsked(page - 1)}>
            {text.filter.previous}
          </Button>
          <span data-tabular>{text.filter.page(page + 1, pages)}</span>
          <Button size="xs" variant="default" disabled={page === pages - 1} onClick={() => setAsked(page + 1)}>
            {text.filter.next}
          </Button>
        </div>
      )}
    </Card>
  );
}
