import { useEffect, useState } from 'react';
import { mayBePassedOn } from '../../../shared/advice/talk/sharing.ts';
import { closingWords } from '../../../shared/text/closing.ts';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { useRepository } from '../db/useStorage.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { ToneMark } from '../results/ToneMark.tsx';

const NAMED = 3;

/** Says for which of the chosen dossiers no consent to share has been recorded. */
export function WithoutConsent({ chosen }: { chosen: readonly DossierSummary[] }) {
  const { start } = useText().screens;
  const agreed = useAgreed(chosen);
  const without = chosen.filter(({ id }) => agreed.get(id) === false);
  if (without.length === 0) return null;
  return <NoConsentFor names={without.map(({ name }) => name || start.nameless)} />;
}

/** The warning itself: whoever passes a file on should have the word of the entrepreneur. */
export function NoConsentFor({ names }: { names: readonly string[] }) {
  const { language } = useLanguage();
  const { transfer } = closingWords[language];
  const more = names.length > NAMED ? [transfer.more(names.length - NAMED)] : [];
  return (
    <output>
      <ToneMark tone="warning">{transfer.warning([...names.slice(0, NAMED), ...more].join(', '))}</ToneMark>
    </output>
  );
}

/** Per dossier whether it may be passed on, as far as they have been read; one by one, since there may be many. */
function useAgreed(chosen: readonly DossierSummary[]): ReadonlyMap<string, boolean> {
  const repository = useRepository();
  const [known, setKnown] = useState<ReadonlyMap<string, boolean>>(new Map());
  const missing = chosen.find(({ id }) => !known.has(id))?.id;
  useEffect(() => {
    if (missing === undefined) return;
    let gone = false;
    repository
      .get(missing)
      .then(mayBePassedOn)
      // What cannot be read does not travel either: nothing to warn about.
      .catch(() => true)
      .then((agrees) => {
        if (!gone) setKnown((before) => new Map(before).set(missing, agrees));
      })
      .catch(console.error);
    return () => {
      gone = true;
    };
  }, [missing, repository]);
  return known;
}
