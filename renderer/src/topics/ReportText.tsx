import type { Language } from '../../../shared/format/numbers.ts';
import type { Block, RichText } from '../../../shared/report/blocks.ts';
import { textBlocks } from '../../../shared/report/textBlocks.ts';
import styles from './topics.module.css';

/** The text of a topic as the report lays it out. */
export function ReportText({ text, language }: { text: string; language: Language }) {
  return (
    <div className={styles.reportText} lang={language}>
      {textBlocks(text).map((block, at) => shown(block, at))}
    </div>
  );
}

function shown(block: Block, at: number) {
  if (block.kind === 'heading') return <h3 key={at}>{block.text}</h3>;
  if (block.kind === 'paragraph') return <p key={at}>{rich(block.text)}</p>;
  if (block.kind !== 'list') return null;
  const items = block.items.map((item, position) => <li key={position}>{rich(item)}</li>);
  return block.numbered ? <ol key={at}>{items}</ol> : <ul key={at}>{items}</ul>;
}

function rich(text: RichText) {
  if (typeof text === 'string') return text;
  return text.map((run, at) => (run.bold ? <strong key={at}>{run.text}</strong> : <span key={at}>{run.text}</span>));
}
