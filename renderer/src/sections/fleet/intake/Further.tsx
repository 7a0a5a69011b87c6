import { furtherAnswers, type FurtherAnswers } from '../../../../../shared/text/fleetPreview.ts';
import { useLanguage } from '../../../language/useLanguage.ts';
import { Together } from '../../../ui/Together.tsx';

/** What is taken over and has no column of its own: nothing comes in unseen. */
export function Further({ of }: { of: FurtherAnswers }) {
  const { language } = useLanguage();
  const said = furtherAnswers(of, language);
  return said.length === 0 ? null : (
    <small>
      <Together text={said.join(' · ')} />
    </small>
  );
}
