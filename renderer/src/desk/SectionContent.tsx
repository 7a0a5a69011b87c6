import { ReportScreen } from '../report/ReportScreen.tsx';
import { ResultsScreen } from '../results/ResultsScreen.tsx';
import { CompanySection } from '../sections/CompanySection.tsx';
import { FleetSection } from '../sections/fleet/FleetSection.tsx';
import { ParametersSection } from '../sections/parameters/ParametersSection.tsx';
import { SettingsSection } from '../sections/settings/SettingsSection.tsx';
import { SiteSection } from '../sections/site/SiteSection.tsx';
import { TopicScreen } from '../topics/TopicScreen.tsx';
import { ClosingScreen } from '../visit/ClosingScreen.tsx';
import type { DeskSection } from './sections.ts';

export function SectionContent({ section, item }: { section: DeskSection; item: string | undefined }) {
  switch (section) {
    case 'company':
      return <CompanySection />;
    case 'fleet':
      return <FleetSection selectedId={item} />;
    case 'site':
      return <SiteSection />;
    case 'settings':
      return <SettingsSection />;
    case 'parameters':
      return <ParametersSection view={item} />;
    case 'results':
      return <ResultsScreen />;
    case 'topic1':
    case 'topic2':
    case 'topic3':
    case 'topic4':
      return <TopicScreen topic={section} />;
    case 'closing':
      return <ClosingScreen view={item} />;
    case 'report':
      return <ReportScreen />;
  }
}
