import { Button } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { Figure } from '../../../../shared/parameters/schema.ts';
import { fullFigureName } from '../../../../shared/report/sourceWords.ts';
import { useDossier } from '../../dossier/useDossier.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { OwnValue } from '../settings/OwnValue.tsx';
import { ownOf, withoutOwn } from '../settings/overrides.ts';
import styles from './parameters.module.css';
import { rulesFor } from './rulesFor.ts';

/** The own value of this dossier: low, typical and high with the reason, and the way back. */
export function FigureOverride({ figure }: { figure: Figure }) {
  const { dossier, change } = useDossier();
  const { language } = useLanguage();
  const { figure: text } = useParametersText();
  const [opened, setOpened] = useState(false);
  const { id, value } = figure;
  const path = `settings.overrides[${id}]`;
  if (value.kind !== 'number' && value.kind !== 'range') return <p className={styles.muted}>{text.notChangeable}</p>;
  const isOwn = opened || ownOf(dossier, id) !== null || path in dossier.unreadable;
  if (!isOwn) {
    return (
      <Button
        className={styles.change}
        variant="default"
        size="xs"
        leftSection={<IconPencil size={15} aria-hidden="true" />}
        aria-label={`${text.change}: ${fullFigureName(figure, language)}`}
        onClick={() => setOpened(true)}
      >
        {text.change}
      </Button>
    );
  }
  return (
    <div className={styles.own}>
      <OwnValue id={id} path={path} figure={figure} rules={rulesFor(figure)} startsEmpty={opened} withEnds />
      <Button
        className={styles.change}
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
        onClick={() => {
          setOpened(false);
          change((before) => withoutOwn(before, id));
        }}
      >
        {text.reset}
      </Button>
    </div>
  );
}
