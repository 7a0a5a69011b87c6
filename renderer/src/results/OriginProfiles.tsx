import { useEffect, useState } from 'react';
import { profileSourceLines } from '../../../shared/report/dataSources.ts';
import { originDrawerWords } from '../../../shared/text/originDrawer.ts';
import { useLanguage } from '../language/useLanguage.ts';
import type { ProfileSet } from '../../../shared/charging/profiles.ts';
import styles from './origin.module.css';
import type { OriginSource } from './originSource.ts';

/** Answers that a standard profile is laid out by. */
const BY_PROFILE: readonly string[] = ['site/yearlyKWh', 'company/sector'];

/** The standard profile that a value rests on, with its source. */
export function OriginProfiles({ entries, source }: { entries: readonly string[]; source: OriginSource }) {
  const { language } = useLanguage();
  const names = source.profileNames ?? [];
  const isUsed = names.length > 0 && entries.some((entry) => BY_PROFILE.includes(entry));
  const profiles = useProfiles(isUsed);
  if (!isUsed || profiles === null) return null;
  return (
    <section>
      <h4>{originDrawerWords[language].profile}</h4>
      {profileSourceLines(names, profiles, language).map((line) => (
        <p key={line} className={styles.source}>
          {line}
        </p>
      ))}
    </section>
  );
}

/** Fetched when they are asked for: the page itself carries no profiles. */
function useProfiles(wanted: boolean): ProfileSet | null {
  const [profiles, setProfiles] = useState<ProfileSet | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let isWanted = true;
    void import('../assessment/profiles.ts').then(({ profileSet }) => {
      if (isWanted) setProfiles(profileSet);
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return profiles;
}
