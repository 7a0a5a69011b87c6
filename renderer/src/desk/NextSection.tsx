import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useText } from '../language/useText.ts';
import styles from './desk.module.css';
import { nextSection, type DeskSection } from './sections.ts';
import { useDeskAddress } from './useDeskAddress.ts';

/** The way on, so that a visit can be walked through without the navigation. */
export function NextSection({ section }: { section: DeskSection }) {
  const { screens } = useText();
  const address = useDeskAddress();
  const next = nextSection(section);
  if (!next) return null;
  return (
    <div className={styles.next}>
      <Link href={address(next)} className={styles.nextLink}>
        {screens.desk.next(screens.sections[next])}
        <IconArrowRight size={17} aria-hidden="true" />
      </Link>
    </div>
  );
}
