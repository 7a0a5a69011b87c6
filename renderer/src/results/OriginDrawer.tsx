import { Drawer } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { entryFact } from '../../../shared/advice/entries.ts';
import { explain } from '../../../shared/assessment/explain.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { useParameters } from '../dossier/useParameters.ts';
import styles from './origin.module.css';
import { OriginArithmetic, OriginCashFlow } from './OriginArithmetic.tsx';
import { OriginParameters } from './OriginParameters.tsx';
import { useResultsText } from './useResultsText.ts';
import { useRuleText } from './useRuleText.ts';
import { valueName, valueText } from './valueNames.ts';

interface Props {
  opened: boolean;
  /** Ids from the value that was asked for to the one that is shown. */
  trail: readonly string[];
  onFollow: (id: string) => void;
  onBack: () => void;
  onClose: () => void;
}

/** Where a value comes from: the rule in words, what was entered, the figures with their sources. */
export function OriginDrawer({ opened, trail, onFollow, onBack, onClose }: Props) {
  const { text } = useResultsText();
  const id = trail.at(-1);
  return (
    // In parts, because the ready-made header is a second banner to a screen reader. The scroll lock would add a style
    // tag of its own, which the content security policy refuses.
    <Drawer.Root opened={opened} onClose={onClose} position="right" size={500} lockScroll={false}>
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content className={styles.content}>
        <Drawer.Body className={styles.body}>
          <div className={styles.head}>
            <Drawer.Title className={styles.title}>{text.drawer.title}</Drawer.Title>
            <Drawer.CloseButton aria-label={text.drawer.close} />
          </div>
          {trail.length > 1 && (
            <button type="button" className={styles.back} onClick={onBack}>
              <IconArrowLeft size={16} aria-hidden="true" />
              {text.drawer.back}
            </button>
          )}
          {id !== undefined && <OriginContent id={id} onFollow={onFollow} />}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function OriginContent({ id, onFollow }: { id: string; onFollow: (id: string) => void }) {
  const all = useResultsText();
  const { text, domain } = all;
  const { rule } = useRuleText();
  const { assessment, dossier } = useAssessment();
  const parameters = useParameters();
  if (!assessment || !dossier) return null;
  const origin = explain(id, dossier, assessment, parameters);
  if (!origin) return <p>{text.drawer.nothing}</p>;
  const accessRule = assessment.access.rows.find((row) => `access/${row.groupId}/${row.zoneId}` === id)?.rule;
  const visitDate = assessment.visitDate ?? parameters.edition;
  return (
    <div className={styles.origin}>
      <div>
        <h3 className={styles.name}>{valueName(id, dossier, parameters, all)}</h3>
        <p className={styles.value}>{valueText(origin, all)}</p>
      </div>
      <section>
        <h4>{text.drawer.rule}</h4>
        <p>{domain.origin[origin.rule]}</p>
        {accessRule && <p>{rule(accessRule)}</p>}
      </section>
      {origin.parts && <OriginArithmetic parts={origin.parts} />}
      {origin.from.length > 0 && (
        <section>
          <h4>{text.drawer.from}</h4>
          <ul className={styles.from}>
            {origin.from.map((source) => {
              const found = explain(source, dossier, assessment, parameters);
              return (
                <li key={source}>
                  <button type="button" className={styles.follow} onClick={() => onFollow(source)}>
                    {valueName(source, dossier, parameters, all)}
                  </button>
                  <span>{found ? valueText(found, all) : ''}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {origin.entries.length > 0 && (
        <section>
          <h4>{text.drawer.entries}</h4>
          <dl className={styles.entries}>
            {origin.entries.map((entry) => {
              const fact = entryFact(entry, dossier, all.language);
              return (
                <div key={entry}>
                  <dt>{fact.label}</dt>
                  <dd data-empty={fact.value === null || undefined}>{fact.value ?? text.drawer.notEntered}</dd>
                </div>
              );
            })}
          </dl>
        </section>
      )}
      {origin.cashFlow && <OriginCashFlow cashFlow={origin.cashFlow} />}
      <OriginParameters ids={origin.parameters} visitDate={visitDate} projections={origin.projections} />
    </div>
  );
}
