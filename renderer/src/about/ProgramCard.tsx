import { useEffect, useState } from 'react';
import { writeDate } from '../../../shared/format/dates.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { BuildInfo } from '../../../shared/ipc/buildInfo.ts';
import { dataVersion } from '../../../shared/ipc/identity.ts';
import type { DesktopText } from '../../../shared/text/desktop.ts';
import { useDesktopText } from '../desktop/useDesktopText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { shippedSet } from '../parameters.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { Card } from '../ui/Card.tsx';
import styles from './about.module.css';
import { buildInfo } from './buildInfo.ts';

const systems: Record<string, string> = { win32: 'Windows', darwin: 'macOS', linux: 'Linux' };

export function ProgramCard() {
  const { about } = useDesktopText();
  const { language } = useLanguage();
  const system = useSystem();
  return (
    <Card title={about.programHeading}>
      <dl className={styles.facts}>
        <dt>{about.version}</dt>
        <dd>{buildInfo?.version ?? '–'}</dd>
        <dt>{about.builtFrom}</dt>
        <dd>{builtFrom(buildInfo, about, language)}</dd>
        <dt>{about.runsIn}</dt>
        <dd>{system === null ? about.browser : about.desktop(system)}</dd>
        <dt>{about.dataVersion}</dt>
        <dd>{dataVersion}</dd>
        <dt>{about.figures}</dt>
        <dd>{writeDate(shippedSet.edition, language)}</dd>
        <dt>{about.licence}</dt>
        <dd>{about.licenceText}</dd>
      </dl>
      <p className={styles.note}>{about.offline}</p>
      <p className={styles.note}>{about.update}</p>
    </Card>
  );
}

/** The operating system the desktop program runs on; null in a browser. */
function useSystem(): string | null {
  const platform = usePlatform();
  const [system, setSystem] = useState<string | null>(null);
  useEffect(() => {
    if (platform.kind === 'browser') return;
    void platform.appInfo().then((answer) => {
      if (answer.status === 'ok') setSystem(systems[answer.value.platform] ?? answer.value.platform);
    });
  }, [platform]);
  return system;
}

function builtFrom(build: BuildInfo | null, about: DesktopText['about'], language: Language): string {
  if (build === null || build.commit === null) return about.noCommit;
  const date = build.commitDate === null ? null : writeDate(build.commitDate, language);
  const commit = about.commit(build.commit.slice(0, 12), date);
  return build.changed ? `${commit}, ${about.changed}` : commit;
}
