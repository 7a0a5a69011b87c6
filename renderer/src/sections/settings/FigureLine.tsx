import { Button } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { isPartialDate, writeDate } from '../../../../shared/format/dates.ts';
import { writeNumber, type Language, type NumberRules } from '../../../../shared/format/numbers.ts';
import type { Parameters } from '../../../../shared/parameters/parameters.ts';
import type { Figure } from '../../../../shared/parameters/schema.ts';
import { fullFigureName } from '../../../../shared/report/sourceWords.ts';
import { sourceDay } from '../../../../shared/report/standing.ts';
import { useDossier } from '../../dossier/useDossier.ts';
import { leastDecimals, publisherName, writeFigure } from '../../fields/standIns.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useText } from '../../language/useText.ts';
import { useParameters } from '../../dossier/useParameters.ts';
import { OwnValue } from './OwnValue.tsx';
import { overrideOf, withoutOwn } from './overrides.ts';
import styles from './settings.module.css';

/** One figure of the set: what it is, who says so and how sure it is; and the own value in its place. */
export function FigureLine({ id, rules }: { id: string; rules: NumberRules }) {
  const { language } = useLanguage();
  const { words, screens } = useText();
  const text = screens.settings;
  const { dossier, change } = useDossier();
  const [opened, setOpened] = useState(false);
  const parameters = useParameters();
  if (!parameters.has(id)) return null;
  const figure = parameters.figure(id);
  const path = `settings.overrides[${id}]`;
  const isOwn = opened || overrideOf(dossier, id) !== null || path in dossier.unreadable;
  const restore = (): void => {
    setOpened(false);
    change((before) => withoutOwn(before, id));
  };
  return (
    <div className={styles.figure} data-field={`${path}.line`}>
      <div>
        <h3>{fullFigureName(figure, language)}</h3>
        <dl className={styles.facts}>
          <dt>{text.standard}</dt>
          <dd className={isOwn ? styles.replaced : undefined}>{standardText(figure, language, text.range)}</dd>
          <dt>{text.source}</dt>
          <dd>{sourceText(figure, parameters, language)}</dd>
          <dt>{text.confidence}</dt>
          <dd data-confidence={figure.confidence}>{words.confidence[figure.confidence]}</dd>
        </dl>
      </div>
      {isOwn ? (
        <div className={styles.own}>
          <OwnValue id={id} path={path} figure={figure} rules={rules} startsEmpty={opened} />
          <Button
            className={styles.restore}
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
            onClick={restore}
          >
            {text.restore}
          </Button>
        </div>
      ) : (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPencil size={15} aria-hidden="true" />}
          aria-label={`${text.replace}: ${fullFigureName(figure, language)}`}
          onClick={() => setOpened(true)}
        >
          {text.replace}
        </Button>
      )}
    </div>
  );
}

function sourceText(figure: Figure, parameters: Parameters, language: Language): string {
  const { date } = figure.source;
  const publisher = publisherName(figure, language);
  const day =
    date !== null && isPartialDate(date) ? writeDate(date, language) : sourceDay(figure.source, parameters, language);
  return `${publisher}, ${day}`;
}

function standardText(
  { value, unit }: Figure,
  language: Language,
  range: (low: string, high: string) => string,
): string {
  if (value.kind === 'number') return writeFigure(value.number, unit, language);
  if (value.kind !== 'range') return '';
  const typical = writeFigure(value.typical, unit, language);
  const ends = [value.low, value.high].map((end) => (String(end).split('.')[1] ?? '').length);
  const decimals = Math.max(...ends, leastDecimals(unit));
  return `${typical} (${range(writeNumber(value.low, language, { decimals }), writeNumber(value.high, language, { decimals }))})`;
}
