import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useDesktopText } from '../desktop/useDesktopText.ts';
import styles from './about.module.css';

export function AboutLink() {
  const { about } = useDesktopText();
  return (
    <Link href="/about" className={styles.link}>
      <IconInfoCircle size={17} aria-hidden="true" />
      {about.title}
    </Link>
  );
}
