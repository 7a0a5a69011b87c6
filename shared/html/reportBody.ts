/**
 * The report as HTML, from the same blocks as the PDF: headings in order, tables with their scopes, figures with their
 * text. Every text is escaped; no script, no style and no event stands in it.
 */
import { paperPalette } from '../figures/colours.ts';
import { figureToSvg } from '../figures/svg.ts';
import { dataAddress } from '../photos/dataAddress.ts';
import type {
  Block,
  CalloutBlock,
  FigureBlock,
  KeyFiguresBlock,
  PhotosBlock,
  ReportDocument,
  RichText,
  Run,
  TableBlock,
  TableColumn,
} from '../report/blocks.ts';
import { unbroken } from '../format/unbroken.ts';
import { escaped, safeAddress } from './escape.ts';

export interface BodyOptions {
  /** Level of the report's title: 1 in a file of its own, deeper within a page that has headings. */
  readonly titleLevel: 1 | 2 | 3;
}

/** What stands between <body> and </body>, as one <article> in the language of the report. */
export function reportBody(document: ReportDocument, { titleLevel }: BodyOptions): string {
  const { language, title, subtitle, draft, cover, logo, footer } = document;
  let figures = 0;
  const above: number[] = [];
  const context: Context = {
    headingLevel: (level) => {
      while (above.length > 0 && above[above.length - 1] >= level) above.pop();
      above.push(level);
      return Math.min(6, titleLevel + above.length);
    },
    figureId: () => `report-figure-${(figures += 1)}`,
  };
  const front = cover === null ? '' : list(factsOf(document), fact, 'dl');
  const stamp =
    draft === null
      ? ''
      : `<p class="stamp"><strong>${escaped(draft.stamp)}</strong> <span>${escaped(draft.reason)}</span></p>`;
  return [
    `<article class="report" lang="${language}">`,
    '<header>',
    logo ? `<img class="logo" alt="" src="${dataAddress(logo)}">` : '',
    `<h${titleLevel} class="l0">${escaped(title)}</h${titleLevel}><p class="subtitle">${escaped(subtitle)}</p>`,
    stamp,
    front,
    '</header>',
    ...(cover?.blocks ?? []).map((block) => blockHtml(block, context)),
    ...document.blocks.map((block) => blockHtml(block, context)),
    footer ? `<footer>${escaped(footer)}</footer>` : '',
    '</article>',
  ].join('\n');
}

interface Context {
  /** A heading hangs under the last one of a higher level: no level is left out, whatever the blocks leave out. */
  readonly headingLevel: (level: 1 | 2 | 3) => number;
  /** A figure may stand twice in a report; its title and text are tied to it by an id. */
  readonly figureId: () => string;
}

interface Fact {
  readonly label: string;
  readonly value: string;
}

function factsOf({ labels, company, preparedBy, dateText, cover }: ReportDocument): Fact[] {
  const adviser = [preparedBy.adviser, preparedBy.organisation].filter((name) => name !== '').join(', ');
  return [
    { label: labels.preparedFor, value: company },
    { label: labels.preparedBy, value: adviser },
    { label: labels.date, value: dateText },
    ...(cover?.facts ?? []),
  ];
}

function fact({ label, value }: Fact): string {
  return `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`;
}

function blockHtml(block: Block, context: Context): string {
  switch (block.kind) {
    case 'heading': {
      const level = context.headingLevel(block.level);
      return `<h${level} class="l${block.level}">${escaped(block.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p class="${block.role ?? 'body'}">${rich(block.text)}</p>`;
    case 'list':
      return list(block.items, (item) => `<li>${rich(item)}</li>`, block.numbered ? 'ol' : 'ul');
    case 'keyFigures':
      return keyFigures(block);
    case 'callout':
      return callout(block);
    case 'table':
      return table(block);
    case 'figure':
      return figure(block, context);
    case 'photos':
      return photos(block);
    case 'excerpt':
      return block.blocks.map((one) => blockHtml(one, context)).join('\n');
    case 'contents':
    case 'spacer':
    case 'pageBreak':
      return '';
  }
}

function list<T>(items: readonly T[], item: (one: T) => string, element: 'ol' | 'ul' | 'dl'): string {
  return `<${element}>${items.map(item).join('')}</${element}>`;
}

function rich(text: RichText): string {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text;
  return runs.map(run).join('');
}

/** A browser would break it after a hyphen. */
const DAY = /\b\d{2}-\d{2}-\d{4}\b/g;

function run({ text, bold, italic, tone, href }: Run): string {
  let html = escaped(unbroken(text)).replaceAll('\n', '<br>').replace(DAY, '<span class="day">$&</span>');
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  if (tone) html = `<span class="${tone}">${html}</span>`;
  const address = href === undefined ? null : safeAddress(href);
  return address === null ? html : `<a href="${address}" rel="noopener noreferrer">${html}</a>`;
}

function keyFigures({ figures }: KeyFiguresBlock): string {
  return list(
    figures,
    ({ label, value, unit, note, verdict }) =>
      [
        `<div><dt>${escaped(label)}</dt>`,
        `<dd><strong>${escaped(value)}</strong>${unit ? ` ${escaped(unit)}` : ''}</dd>`,
        note ? `<dd class="note">${escaped(note)}</dd>` : '',
        verdict ? `<dd class="${verdict.tone}">${escaped(verdict.text)}</dd>` : '',
        '</div>',
      ].join(''),
    'dl',
  ).replace('<dl>', '<dl class="key">');
}

function callout({ tone, title, text }: CalloutBlock): string {
  return `<aside class="callout ${tone}"><p><strong>${escaped(title)}</strong></p><p>${rich(text)}</p></aside>`;
}

/** In a box that can be scrolled, also by keyboard: a wide table must not widen the page. */
function table({ columns, rows, totalRow, caption }: TableBlock): string {
  const side = ({ align }: TableColumn): string => (align && align !== 'left' ? ` class="${align}"` : '');
  const head = columns.map((column) => `<th scope="col"${side(column)}>${escaped(column.header)}</th>`).join('');
  const row = (cells: readonly RichText[]): string => {
    const [first, ...others] = cells.map(rich);
    return `<tr><th scope="row"${side(columns[0])}>${first}</th>${others
      .map((cell, index) => `<td${side(columns[index + 1])}>${cell}</td>`)
      .join('')}</tr>`;
  };
  return [
    '<div class="scroll" tabindex="0"><table>',
    caption === undefined ? '' : `<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${rows.map(row).join('')}</tbody>`,
    totalRow ? `<tfoot>${row(totalRow)}</tfoot>` : '',
    '</table></div>',
  ].join('');
}

function figure({ figure: drawn, caption }: FigureBlock, { figureId }: Context): string {
  const svg = figureToSvg({ ...drawn, id: figureId() }, paperPalette);
  const said = drawn.description === '' ? '' : `<p class="note">${escaped(drawn.description)}</p>`;
  return `<figure>${svg}<figcaption><strong>${escaped(caption)}</strong>${said}</figcaption></figure>`;
}

/** The caption under a photo says what it shows; read out twice it would only be longer. */
function photos({ photos: all }: PhotosBlock): string {
  const one = ({ image, caption }: PhotosBlock['photos'][number]): string =>
    `<figure><img alt="${escaped(caption)}" width="${image.width}" height="${image.height}" src="${dataAddress(image)}">` +
    `<figcaption aria-hidden="true">${escaped(caption)}</figcaption></figure>`;
  return `<div class="photos">${all.map(one).join('')}</div>`;
}
