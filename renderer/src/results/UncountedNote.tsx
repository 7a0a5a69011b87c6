import type { LiveAnswer } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { fewNames } from '../../../shared/report/manyGroups.ts';
import { writerFor } from '../../../shared/advice/write.ts';
import { uncountedWords } from '../../../shared/text/uncounted.ts';
import { groupName } from './groupNames.ts';
import { useResultsText } from './useResultsText.ts';

interface Props {
  access: LiveAnswer['access'];
  dossier: Dossier;
  className: string;
}

/** Names the groups that a count beside it leaves out, because their number of vehicles is not known yet. */
export function UncountedNote({ access: { uncounted }, dossier, className }: Props) {
  const all = useResultsText();
  const { language } = all;
  if (uncounted.length === 0) return null;
  const names = uncounted.map((id) => groupName(dossier, id, all));
  const groups = fewNames(names, { language, writer: writerFor(language) });
  return <p className={className}>{uncountedWords[language].note(groups)}</p>;
}
