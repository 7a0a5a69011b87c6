import {
  IconAdjustmentsHorizontal,
  IconBuildingWarehouse,
  IconChartHistogram,
  IconChecklist,
  IconFileText,
  IconPlug,
  IconTable,
  IconTruck,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { topicIds } from '../../../shared/dossier/schema.ts';
import { useAdvice } from '../assessment/useAdvice.ts';
import { sectionProgress, type Progress } from '../dossier/completeness.ts';
import { useDossier } from '../dossier/useDossier.ts';
import { useText } from '../language/useText.ts';
import uiStyles from '../ui/ui.module.css';
import styles from './desk.module.css';
import { adviseSections, recordSections, type DeskSection } from './sections.ts';
import { useDeskAddress } from './useDeskAddress.ts';

const icons: Partial<Record<DeskSection, typeof IconTruck>> = {
  company: IconBuildingWarehouse,
  fleet: IconTruck,
  site: IconPlug,
  settings: IconAdjustmentsHorizontal,
  parameters: IconTable,
  results: IconChartHistogram,
  closing: IconChecklist,
  report: IconFileText,
};

export function DeskNavigation({ current }: { current: DeskSection }) {
  const { screens } = useText();
  const { dossier } = useDossier();
  const advice = useAdvice();
  const progressOf = (section: DeskSection): Progress | null => {
    if (section === 'company' || section === 'fleet' || section === 'site') return sectionProgress(dossier, section);
    const topic = topicIds.find((id) => id === section);
    const points = topic && advice?.topics[topic].points;
    return points ? { answered: points.filter(({ state }) => state !== 'open').length, total: points.length } : null;
  };
  /** Of a topic whose points are all answered: what it still lacks, the same as in the panel. */
  const lackOf = (section: DeskSection): string | null => {
    const topic = topicIds.find((id) => id === section);
    return (topic && advice?.topics[topic].missing[0]) ?? null;
  };
  const line = (section: DeskSection) => (
    <SectionLink
      key={section}
      section={section}
      isCurrent={section === current}
      progress={progressOf(section)}
      lack={lackOf(section)}
    />
  );
  return (
    <nav className={styles.navigation} aria-label={screens.desk.sections}>
      <p className={styles.navigationHead} id="nav-record">
        {screens.desk.record}
      </p>
      <ul aria-labelledby="nav-record">{recordSections.map(line)}</ul>
      <p className={styles.navigationHead} id="nav-advise">
        {screens.desk.advise}
      </p>
      <ul aria-labelledby="nav-advise">{adviseSections.map(line)}</ul>
    </nav>
  );
}

interface LinkProps {
  section: DeskSection;
  isCurrent: boolean;
  progress: Progress | null;
  /** What is missing all the same when every point is answered. */
  lack: string | null;
}

function SectionLink({ section, isCurrent, progress, lack }: LinkProps) {
  const { screens } = useText();
  const address = useDeskAddress();
  const Icon = icons[section];
  // The topics are known by their number: it takes the place of an icon.
  const [, topicNumber = '', name = ''] = /^(?:(\d)\. )?(.*)$/.exec(screens.sections[section]) ?? [];
  const counts = progress !== null && progress.total > 0;
  const isAnswered = progress !== null && progress.answered === progress.total;
  const says =
    progress === null
      ? ''
      : [screens.desk.progress(progress.answered, progress.total), ...(isAnswered && lack !== null ? [lack] : [])].join(
          '. ',
        );
  return (
    <li>
      <Link
        href={address(section)}
        className={styles.sectionLink}
        aria-current={isCurrent ? 'page' : undefined}
        // A small window shows the icon alone.
        title={counts ? `${name}: ${says}` : name}
      >
        {Icon ? (
          <Icon size={18} stroke={1.6} aria-hidden="true" />
        ) : (
          <span className={styles.topicNumber}>{topicNumber}</span>
        )}
        <span className={styles.sectionName}>{name}</span>
        {counts && (
          <span className={styles.count} data-tabular data-complete={(isAnswered && lack === null) || undefined}>
            <span aria-hidden="true">
              {progress.answered}/{progress.total}
              {isAnswered && lack !== null && ' !'}
            </span>
            <span className={uiStyles.readOut}>{says}</span>
          </span>
        )}
      </Link>
    </li>
  );
}
