// oxlint-disable-next-line typescript/triple-slash-reference -- typings for a path; an import would be looked for at run time
/// <reference path="./jspdf-es.d.ts" />
// By path, not by name: by name Node gets another build than Vite does, and reports would no longer be the same to the
// byte in both. This build needs no DOM; html2canvas, canvg and dompurify are only fetched by functions not used here.
import { GState, jsPDF } from 'jspdf/dist/jspdf.es.min.js';
import type { Point } from '../figures/figure.ts';
import type { StoredImage } from '../photos/photo.ts';
import { type HouseColours, programColours } from '../report/houseStyle.ts';
import { drawable } from './fontCoverage.ts';
import type { Fonts } from './fonts.ts';
import type { Line } from './textLayout.ts';
import { type Face, PAGE, type TextStyle } from './theme.ts';

export interface Paint {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  /** Lengths of dash and gap, points. */
  readonly dash?: readonly number[] | undefined;
  readonly opacity?: number | undefined;
}

export interface TextPaint {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Degrees, counter-clockwise. */
  readonly angle?: number;
  readonly opacity?: number;
}

/** An entry of the bookmarks; `parent` is what an earlier call returned. */
export interface Bookmark {
  readonly handle: unknown;
}

/**
 * The only thing that speaks to jsPDF: every text is checked against its font here, so that nothing can be left out
 * unseen. Points from the top left; text stands on its baseline.
 */
export class Pen {
  readonly #pdf: jsPDF;
  readonly #fonts: Fonts;
  readonly #house: Readonly<Record<string, string>>;

  constructor(fonts: Fonts, house: HouseColours = programColours) {
    this.#fonts = fonts;
    this.#house = { ...house };
    this.#pdf = new jsPDF({
      unit: 'pt',
      format: [PAGE.width, PAGE.height],
      compress: true,
      putOnlyUsedFonts: true,
      // Engines differ in the last digit of a power; a thousandth of a point is what paper can tell apart.
      floatPrecision: 3,
    });
    for (const font of Object.values(fonts)) {
      this.#pdf.addFileToVFS(`${font.name}.ttf`, binaryString(font.file));
      this.#pdf.addFont(`${font.name}.ttf`, font.name, 'normal');
    }
  }

  addPage(): void {
    this.#pdf.addPage([PAGE.width, PAGE.height], 'portrait');
  }

  goToPage(page: number): void {
    this.#pdf.setPage(page);
  }

  text(text: string, x: number, y: number, paint: TextPaint): void {
    const font = this.#fonts[paint.face];
    const shown = drawable(text);
    // Measured whether or not the width is asked for: it throws where the font lacks a character.
    const width = font.widthOf(shown, paint.size);
    if (shown.trim() === '') return;
    const shift = paint.anchor === 'middle' ? width / 2 : paint.anchor === 'end' ? width : 0;
    const turn = ((paint.angle ?? 0) * Math.PI) / 180;
    const at: Point = { x: x - shift * Math.cos(turn), y: y + shift * Math.sin(turn) };
    this.#pdf.setFont(font.name, 'normal').setFontSize(paint.size).setTextColor(this.#colour(paint.colour));
    this.#withOpacity(paint.opacity, () => {
      this.#pdf.text(shown, at.x, at.y, paint.angle ? { angle: paint.angle } : {});
    });
  }

  /** Lines of laid-out text from `top` down, each one `style.leading` high. */
  lines(lines: readonly Line[], x: number, top: number, style: TextStyle, align: Align = 'left', width = 0): void {
    lines.forEach((line, i) => {
      const room = align === 'left' ? 0 : (width - line.width) / (align === 'centre' ? 2 : 1);
      let at = x + room;
      const y = baseline(top + i * style.leading, style);
      for (const segment of line.segments) {
        this.text(segment.text, at, y, { face: segment.face, size: style.size, colour: segment.colour });
        if (segment.href) {
          this.line(
            { x: at, y: y + 1.4 },
            { x: at + segment.width, y: y + 1.4 },
            { stroke: segment.colour, strokeWidth: 0.4 },
          );
          this.#pdf.link(at, y - style.size, segment.width, style.size * 1.3, { url: segment.href });
        }
        at += segment.width;
      }
    });
  }

  linkToPage(x: number, y: number, width: number, height: number, pageNumber: number): void {
    this.#pdf.link(x, y, width, height, { pageNumber });
  }

  rect(x: number, y: number, width: number, height: number, paint: Paint, radius = 0): void {
    this.#draw(paint, (how) => {
      if (radius > 0) this.#pdf.roundedRect(x, y, width, height, radius, radius, how);
      else this.#pdf.rect(x, y, width, height, how);
    });
  }

  line(from: Point, to: Point, paint: Paint): void {
    this.#draw(paint, (how) => this.#pdf.line(from.x, from.y, to.x, to.y, how));
  }

  circle(centre: Point, radius: number, paint: Paint): void {
    this.#draw(paint, (how) => this.#pdf.circle(centre.x, centre.y, radius, how));
  }

  path(points: readonly Point[], closed: boolean, paint: Paint): void {
    const [first, ...rest] = points;
    if (!first || rest.length === 0) return;
    const steps = rest.map((p, i) => [p.x - points[i].x, p.y - points[i].y]);
    this.#pdf.setLineJoin('round');
    this.#draw(paint, (how) => this.#pdf.lines(steps, first.x, first.y, [1, 1], how, closed));
  }

  /** A picture as it is stored: a JPEG goes into the file untouched. */
  image(image: StoredImage, id: string, x: number, y: number, width: number, height: number): void {
    this.#pdf.addImage(image.bytes, image.format.toUpperCase(), x, y, width, height, id, 'FAST');
  }

  bookmark(parent: Bookmark | null, title: string, pageNumber: number): Bookmark {
    return { handle: this.#pdf.outline.add(parent?.handle ?? null, title, { pageNumber }) };
  }

  finish(metadata: Metadata): Uint8Array {
    this.#pdf
      .setDocumentProperties({
        title: metadata.title,
        author: metadata.author,
        subject: metadata.subject,
        creator: metadata.creator,
        keywords: metadata.keywords,
      })
      .setLanguage(metadata.language)
      .setCreationDate(metadata.creationDate)
      .setFileId(metadata.fileId)
      .viewerPreferences({ DisplayDocTitle: true });
    return new Uint8Array(this.#pdf.output('arraybuffer'));
  }

  /** A colour that the house decides of has a name instead. */
  #colour(colour: string): string {
    return this.#house[colour] ?? colour;
  }

  #draw(paint: Paint, put: (how: 'F' | 'S' | 'DF') => void): void {
    if (paint.fill) this.#pdf.setFillColor(this.#colour(paint.fill));
    if (paint.stroke) {
      this.#pdf.setDrawColor(this.#colour(paint.stroke)).setLineWidth(paint.strokeWidth ?? 0.5);
      this.#pdf.setLineDashPattern([...(paint.dash ?? [])], 0);
    }
    const how = paint.fill && paint.stroke ? 'DF' : paint.fill ? 'F' : 'S';
    if (paint.fill || paint.stroke) this.#withOpacity(paint.opacity, () => put(how));
  }

  #withOpacity(opacity: number | undefined, put: () => void): void {
    if (opacity === undefined || opacity === 1) return put();
    this.#pdf.saveGraphicsState();
    this.#pdf.setGState(new GState({ opacity, 'stroke-opacity': opacity }));
    put();
    this.#pdf.restoreGraphicsState();
  }
}

export type Align = 'left' | 'right' | 'centre';

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly creator: string;
  readonly keywords: string;
  readonly language: 'nl' | 'en';
  /** "D:20261123143000+00'00'". */
  readonly creationDate: string;
  /** 32 hexadecimal digits. */
  readonly fileId: string;
}

/** Where text stands in a line box that begins at `top`: the letters centred on their height. */
export function baseline(top: number, style: Pick<TextStyle, 'size' | 'leading'>): number {
  return top + style.leading / 2 + style.size * 0.36;
}

function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192)
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(i, i + 8192));
  return text;
}
