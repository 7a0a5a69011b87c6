import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import { closingWords } from '../../../shared/text/closing.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { useDeskAddress } from '../desk/useDeskAddress.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { OriginProvider } from '../results/OriginProvider.tsx';
import { SectionTitle } from '../sections/SectionTitle.tsx';
import { ActionsCard } from '../topics/ActionsCard.tsx';
import { ChecklistScreen } from './ChecklistScreen.tsx';
import { ConsentCard } from './ConsentCard.tsx';
import { IndependenceCard } from './IndependenceCard.tsx';
import { OutcomeCard } from './OutcomeCard.tsx';
import { ProposalsCard } from './ProposalsCard.tsx';
import styles from './closing.module.css';
import visit from './visit.module.css';

/** The end of the talk: who does what, how it goes on, what may be shared. */
export function ClosingScreen({ view }: { view: string | undefined }) {
  const { language } = useLanguage();
  const text = closingWords[language];
  const { assessment } = useAssessment();
  const address = useDeskAddress();
  if (view === 'extended')
    return (
      <OriginProvider>
        <ChecklistScreen />
      </OriginProvider>
    );
  return (
    <OriginProvider>
      <div className={visit.stack}>
        <SectionTitle title={text.title} intro={text.intro} />
        {assessment && <ProposalsCard assessment={assessment} />}
        <ActionsCard />
        <OutcomeCard />
        <ConsentCard />
        <IndependenceCard />
        <Link href={address('closing', 'extended')} className={styles.door}>
          <span>
            <b>{text.extendedLink}</b>
            {text.extendedHint}
          </span>
          <IconChevronRight size={18} aria-hidden="true" />
        </Link>
      </div>
    </OriginProvider>
  );
}
