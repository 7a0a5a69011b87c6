import type { Palette } from './colours.ts';
import type { Dash, Fill, Figure, Mark, Point, Stroke } from './figure.ts';

const DASH: Readonly<Record<Dash, string>> = { solid: '', dashed: '4 2.5', dotted: '1 2' };
const WEIGHT = { regular: '400', semibold: '600' } as const;

/**
 * The figure as one <svg>. Only presentation attributes: a content security policy without unsafe-inline refuses style
 * attributes and style elements, but not these, and they take var(): with screenPalette the page's style sheet decides
 * the colours of light and dark. All text is escaped; the string may be put into a page as it is.
 */
export function figureToSvg(figure: Figure, palette: Palette): string {
  const { id, width, height, title, description, marks } = figure;
  const [titleId, descriptionId] = [`${id}-title`, `${id}-description`].map(escaped);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${decimal(width)} ${decimal(height)}"`,
    ` width="${decimal(width)}" height="${decimal(height)}" aria-labelledby="${titleId}" aria-describedby="${descriptionId}"`,
    ` class="figure" font-family="Inter, system-ui, sans-serif">`,
    `<title id="${titleId}">${escaped(title)}</title>`,
    `<desc id="${descriptionId}">${escaped(description)}</desc>`,
    ...marks.map((mark) => markToSvg(mark, palette)),
    '</svg>',
  ].join('');
}

function markToSvg(mark: Mark, palette: Palette): string {
  const paint = (stroke?: Stroke, fill?: Fill): string =>
    strokeAttributes(stroke, palette) + fillAttributes(fill, palette);
  switch (mark.kind) {
    case 'line': {
      const { from, to } = mark;
      const ends = attributes({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });
      return `<line${ends}${strokeAttributes(mark.stroke, palette)}/>`;
    }
    case 'path':
      return `<path d="${pathData(mark.points, mark.closed ?? false)}"${paint(mark.stroke, mark.fill)}/>`;
    case 'rect': {
      const { x, y, width, height } = mark;
      return `<rect${attributes({ x, y, width, height })}${paint(mark.stroke, mark.fill)}/>`;
    }
    case 'circle':
      return `<circle${attributes({ cx: mark.centre.x, cy: mark.centre.y, r: mark.radius })}${paint(mark.stroke, mark.fill)}/>`;
    case 'text': {
      const { at, size, weight = 'regular', anchor = 'start' } = mark;
      const place = attributes({ x: at.x, y: at.y, 'font-size': size });
      const manner = ` font-weight="${WEIGHT[weight]}" text-anchor="${anchor}"`;
      return `<text${place}${manner}${fillAttributes({ colour: mark.colour }, palette)}>${escaped(mark.text)}</text>`;
    }
  }
}

function strokeAttributes(stroke: Stroke | undefined, palette: Palette): string {
  if (!stroke) return '';
  const dash = DASH[stroke.dash ?? 'solid'];
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return ` stroke="${escaped(palette(stroke.colour))}" stroke-width="${decimal(stroke.width)}"${dashes} stroke-linejoin="round"`;
}

function fillAttributes(fill: Fill | undefined, palette: Palette): string {
  if (!fill) return ' fill="none"';
  const opacity = fill.opacity === undefined ? '' : ` fill-opacity="${decimal(fill.opacity)}"`;
  return ` fill="${escaped(palette(fill.colour))}"${opacity}`;
}

function pathData(points: readonly Point[], closed: boolean): string {
  const steps = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${decimal(x)} ${decimal(y)}`);
  return steps.join('') + (closed ? 'Z' : '');
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${decimal(value)}"`)
    .join('');
}

/** A hundredth of a point is finer than any screen or printer. */
function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** XML knows no control characters, not even escaped. */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
