import type { Figure } from '../figures/figure.ts';
import type { StoredImage } from '../photos/photo.ts';
import type { HouseColours } from './houseStyle.ts';

/**
 * The report as data: what is said, in which order, with which emphasis. Every word arrives here in the reader's
 * language; what draws this document (shared/pdf) knows no language, no domain and no clock.
 */

/** How something is meant. Never the only signal: wherever a tone appears, words say the same. */
export type Tone = 'good' | 'bad' | 'warning' | 'open';

/** A stretch of text in one manner. No markup inside `text`: asterisks are asterisks. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly tone?: Tone;
  /** https:, mailto: or tel: address; makes the run a link. */
  readonly href?: string;
  /** The first page of a report can do without, for it is told again further on: the lowest number goes first. */
  readonly spare?: number;
}

/** A plain string is one run without emphasis. "\n" starts a new line. */
export type RichText = string | readonly Run[];

/** Level 1 opens a chapter. Headings appear in the bookmarks; level 1 also in the contents. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly startsPage?: boolean;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: RichText;
  /** lead: the sentence to remember; note: sources and small print. */
  readonly role?: 'body' | 'lead' | 'note';
}

export interface ListBlock {
  readonly kind: 'list';
  readonly numbered?: boolean;
  readonly items: readonly RichText[];
}

export interface KeyFigure {
  readonly label: string;
  /** Formatted, without its unit: "1.240". */
  readonly value: string;
  readonly unit?: string;
  /** A range or a condition: "tussen 1.100 en 1.390". */
  readonly note?: string;
  /** What the figure means for the reader, in a word or two; the tone colours it. */
  readonly verdict?: { readonly tone: Tone; readonly text: string };
}

/** Two to four in a row; more make more rows. */
export interface KeyFiguresBlock {
  readonly kind: 'keyFigures';
  readonly figures: readonly KeyFigure[];
}

export interface CalloutBlock {
  readonly kind: 'callout';
  readonly tone: 'info' | 'warning' | 'good';
  readonly title: string;
  readonly text: RichText;
}

export interface TableColumn {
  readonly header: string;
  /** Numbers go right. Default left. */
  readonly align?: 'left' | 'right' | 'centre';
  /** Relative to the other columns. Default 1. */
  readonly width?: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** As many cells per row as there are columns. */
  readonly rows: readonly (readonly RichText[])[];
  readonly totalRow?: readonly RichText[];
  readonly caption?: string;
  /** compact: closer and a little smaller; fine: small print, to look something up in. */
  readonly manner?: 'normal' | 'compact' | 'fine';
}

export interface FigureBlock {
  readonly kind: 'figure';
  /** Its description is printed small underneath: the PDF carries no tags, so words are the text alternative. */
  readonly figure: Figure;
  readonly caption: string;
  /** Left out where the document would become longer than it may be. */
  readonly ifRoom?: boolean;
}

/** Two in a row, each with its caption under it. */
export interface PhotosBlock {
  readonly kind: 'photos';
  readonly photos: readonly { readonly id: string; readonly image: StoredImage; readonly caption: string }[];
}

/** Vertical room, in points. */
interface SpacerBlock {
  readonly kind: 'spacer';
  readonly height: number;
}

interface PageBreakBlock {
  readonly kind: 'pageBreak';
}

/** A text of any length. Where the document would become longer than it may be, only its beginning, and `rest` below. */
export interface ExcerptBlock {
  readonly kind: 'excerpt';
  readonly blocks: readonly (HeadingBlock | ParagraphBlock | ListBlock)[];
  readonly rest: string;
}

/** The chapters with their pages. */
interface ContentsBlock {
  readonly kind: 'contents';
  readonly title: string;
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | KeyFiguresBlock
  | CalloutBlock
  | TableBlock
  | FigureBlock
  | PhotosBlock
  | ExcerptBlock
  | ContentsBlock
  | SpacerBlock
  | PageBreakBlock;

export interface ReportLabels {
  /** With {page} and {pages}: "Pagina {page} van {pages}". */
  readonly pageOf: string;
  /** After a table caption or header on a following page: "vervolg". */
  readonly continued: string;
  readonly preparedFor: string;
  readonly preparedBy: string;
  readonly date: string;
}

export interface ReportDocument {
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly company: string;
  readonly preparedBy: { readonly adviser: string; readonly organisation: string };
  /** ISO date of the visit the report speaks of. */
  readonly date: string;
  /** The same date in words. */
  readonly dateText: string;
  /** Set while something is missing: the stamp stands on every page, the reason on the cover. */
  readonly draft: { readonly stamp: string; readonly reason: string } | null;
  readonly labels: ReportLabels;
  /** House style; without it the colours of the program and no logo. */
  readonly colours?: HouseColours;
  readonly logo?: StoredImage | null;
  /** At the left of each footer; default who prepared it, and the day. */
  readonly footer?: string;
  /** Goes into the file's metadata: the mark of a final report. */
  readonly keywords?: string;
  /** Null for a document of a page or two, which begins with its own heading. */
  readonly cover: {
    readonly facts: readonly { readonly label: string; readonly value: string }[];
    /** What stands on page one under the title, and on no other: the conclusion. */
    readonly blocks: readonly Block[];
    /** Page one holds nothing else; what follows begins page two. */
    readonly alone?: boolean;
  } | null;
  readonly blocks: readonly Block[];
  /** The fewest and most pages. Figures (`ifRoom`) are there as far as they fit, excerpts are cut, chapters begin a page. */
  readonly pages?: { readonly least: number; readonly most: number };
}
