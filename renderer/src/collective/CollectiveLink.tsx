import { IconBuildingCommunity } from '@tabler/icons-react';
import { Link } from 'wouter';
import { collectiveWords } from '../../../shared/text/collective.ts';
import about from '../about/about.module.css';
import { useLanguage } from '../language/useLanguage.ts';

export function CollectiveLink() {
  const { language } = useLanguage();
  return (
    <Link href="/collective" className={about.link}>
      <IconBuildingCommunity size={17} aria-hidden="true" />
      {collectiveWords[language].title}
    </Link>
  );
}
