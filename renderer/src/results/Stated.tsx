import type { StatedSentence } from '../../../shared/advice/accessSentences.ts';
import { originListWords } from '../../../shared/text/originLists.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { Together } from '../ui/Together.tsx';
import { OriginList } from './OriginList.tsx';
import { OriginLink } from './OriginProvider.tsx';

/** A sentence with the way to each value that it states: one link where it states one, else a list with their names. */
export function Stated({ text, ids }: StatedSentence) {
  const { language } = useLanguage();
  return (
    <>
      <Together text={text} /> {ids.length === 1 && <OriginLink id={ids[0]} of={text} />}
      {ids.length > 1 && <OriginList ids={ids} label={originListWords[language].of(text)} />}
    </>
  );
}

/** The same as a paragraph of its own. */
export function StatedParagraph({ text, ids, className }: StatedSentence & { className?: string }) {
  const { language } = useLanguage();
  return (
    <>
      <p className={className}>
        <Together text={text} /> {ids.length === 1 && <OriginLink id={ids[0]} of={text} />}
      </p>
      {ids.length > 1 && <OriginList ids={ids} label={originListWords[language].of(text)} />}
    </>
  );
}
