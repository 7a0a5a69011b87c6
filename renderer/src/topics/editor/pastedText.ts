/**
 * What is pasted or dropped, as headings, lists, paragraphs and bold: whatever else came along is left behind. It is
 * read in a document without a window, where nothing runs and nothing is fetched, and written anew from its words.
 */
import { Fragment, Slice } from 'prosemirror-model';
import type { RichText, Run } from '../../../../shared/report/blocks.ts';
import { runsOf } from '../../../../shared/report/blocksText.ts';
import { textBlocks, type TextBlock } from '../../../../shared/report/textBlocks.ts';
import { escaped } from '../../../../shared/html/escape.ts';
import { nodesOf, textSchema } from './textDocument.ts';
import type { LineKind } from './lines.ts';

/** Plain text, with the marks that the adviser may have typed elsewhere. */
export function sliceOfText(text: string): Slice {
  const clean = withoutHidden(text).replaceAll(/\r\n?/g, '\n');
  if (clean === '') return Slice.empty;
  // Within a line a space at an end counts.
  if (!clean.includes('\n') && !clean.includes('**')) return new Slice(Fragment.from(textSchema.text(clean)), 0, 0);
  return Slice.maxOpen(Fragment.from(nodesOf(textBlocks(clean))));
}

/** HTML of any origin as the HTML of our own document. */
export function cleanHtml(html: string): string {
  return blocksOfPage(new DOMParser().parseFromString(quiet(html), 'text/html').body)
    .map((block) => {
      if (block.kind === 'heading') return `<h3>${escaped(block.text)}</h3>`;
      if (block.kind === 'paragraph') return `<p>${richHtml(block.text)}</p>`;
      const tag = block.numbered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${richHtml(item)}</li>`).join('')}</${tag}>`;
    })
    .join('');
}

/**
 * Styles and handlers under names that mean nothing. Nothing of them would run or be shown, but the browser would report
 * each as a violation of the page's policy.
 */
function quiet(html: string): string {
  return html.replaceAll(/<(style|script)\b.*?<\/\1\s*>/gis, '').replaceAll(/<[a-z][^>]*>/gi, (tag) =>
    tag.replaceAll(/([\s"'])(style|on[a-z]+)(\s*=)/gi, (_, before: string, name: string, after: string) => {
      return `${before}${name.toLowerCase() === 'style' ? STYLE : 'data-left'}${after}`;
    }),
  );
}

const STYLE = 'data-pasted-style';

function richHtml(text: RichText): string {
  return runsOf(text)
    .map((run) => {
      const words = escaped(run.text).replaceAll('\n', '<br>');
      return run.bold ? `<strong>${words}</strong>` : words;
    })
    .join('');
}

/** Soft hyphens, joiners and other characters that are not seen, and that no font has. */
function withoutHidden(text: string): string {
  return text.replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replaceAll('\u00a0', ' ');
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'TITLE',
  'SVG',
  'IFRAME',
  'OBJECT',
  'SELECT',
  'TEXTAREA',
]);
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TFOOT|THEAD|TR|UL|H[1-6])$/;

interface Reading {
  lines: { kind: LineKind; runs: Run[] }[];
  /** The line that is being read. */
  runs: Run[];
}

interface Manner {
  kind: LineKind;
  bold: boolean;
}

function blocksOfPage(body: Element): TextBlock[] {
  const reading: Reading = { lines: [], runs: [] };
  read(body, { kind: 'plain', bold: false }, reading);
  endLine('plain', reading);
  const blocks: TextBlock[] = [];
  let items: RichText[] = [];
  reading.lines.forEach(({ kind, runs }, index) => {
    if (kind === 'heading') blocks.push({ kind, level: 3, text: runs.map((run) => run.text).join('') });
    else if (kind === 'plain') blocks.push({ kind: 'paragraph', text: runs });
    else if (reading.lines[index - 1]?.kind === kind) items.push(runs);
    else {
      items = [runs];
      blocks.push({ kind: 'list', numbered: kind === 'steps', items });
    }
  });
  return blocks;
}

function read(element: Element, manner: Manner, reading: Reading): void {
  for (const node of element.childNodes) {
    if (node instanceof Text) addText(node.data, manner, reading);
    else if (node instanceof Element && !SKIPPED.has(node.tagName.toUpperCase())) readElement(node, manner, reading);
  }
}

function readElement(element: Element, manner: Manner, reading: Reading): void {
  const tag = element.tagName.toUpperCase();
  const style = element.getAttribute(STYLE) ?? '';
  if (tag === 'BR') {
    reading.runs.push({ text: manner.kind === 'plain' ? '\n' : ' ' });
    return;
  }
  // The bullet or the number that a word processor writes out.
  if (/mso-list:\s*ignore/i.test(style)) return;
  const own = { kind: kindOf(element, tag, style, manner.kind), bold: isBold(tag, style, manner.bold) };
  if (BLOCK.test(tag)) {
    endLine(manner.kind, reading);
    read(element, own, reading);
    endLine(own.kind, reading);
    return;
  }
  read(element, own, reading);
  if (tag === 'TD' || tag === 'TH') reading.runs.push({ text: ' ' });
}

function kindOf(element: Element, tag: string, style: string, around: LineKind): LineKind {
  if (/^H[1-6]$/.test(tag) || (tag === 'P' && /^MsoTitle$/i.test(element.className))) return 'heading';
  if (tag === 'UL') return 'bullets';
  if (tag === 'OL') return 'steps';
  if (tag === 'P' && /mso-list:\s*l\d/i.test(style)) {
    const mark =
      element.querySelector(`[${STYLE}*="mso-list:Ignore" i], [${STYLE}*="mso-list: Ignore" i]`)?.textContent ?? '';
    return /^\s*[0-9a-z]{1,3}[.)]/i.test(mark) ? 'steps' : 'bullets';
  }
  return around;
}

function isBold(tag: string, style: string, around: boolean): boolean {
  const weight = /(?:^|[;\s])font-weight:\s*(bold(?:er)?|normal|[1-9]00)/i.exec(style)?.[1].toLowerCase();
  if (weight !== undefined) return weight.startsWith('bold') || Number(weight) >= 600;
  return around || tag === 'B' || tag === 'STRONG';
}

function addText(text: string, { bold }: Manner, { runs }: Reading): void {
  const words = withoutHidden(text).replaceAll(/\s+/g, ' ');
  if (words !== '') runs.push({ text: words, bold });
}

/** What was read so far is a line, where something can be seen of it. */
function endLine(kind: LineKind, reading: Reading): void {
  const runs = withoutOuterSpace(reading.runs);
  if (runs.length > 0) reading.lines.push({ kind, runs });
  reading.runs = [];
}

function withoutOuterSpace(runs: readonly Run[]): Run[] {
  const first = runs.findIndex((run) => run.text.trim() !== '');
  const last = runs.findLastIndex((run) => run.text.trim() !== '');
  return runs.slice(first < 0 ? runs.length : first, last + 1).map((run, index, kept) => {
    const start = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === kept.length - 1 ? start.trimEnd() : start };
  });
}
