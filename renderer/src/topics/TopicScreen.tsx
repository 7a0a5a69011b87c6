import type { TopicId } from '../../../shared/dossier/schema.ts';

export function TopicScreen(_props: { topic: TopicId }) {
  return null;
}
