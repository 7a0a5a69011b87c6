import { IconClipboardList } from '@tabler/icons-react';
import { Link } from 'wouter';
import { intakeWords } from '../../../shared/text/intake.ts';
import about from '../about/about.module.css';
import { useLanguage } from '../language/useLanguage.ts';

export function SurveyLink() {
  const { language } = useLanguage();
  return (
    <Link href="/survey" className={about.link}>
      <IconClipboardList size={17} aria-hidden="true" />
      {intakeWords[language].survey.link}
    </Link>
  );
}
