import { describe, expect, it } from 'vitest';
import { escaped, safeAddress } from '../../../shared/html/escape.ts';
import { reportBody } from '../../../shared/html/reportBody.ts';
import { reportFile } from '../../../shared/html/reportFile.ts';
import type { Block, ReportDocument } from '../../../shared/report/blocks.ts';
import { textOf } from '../../../shared/report/textOf.ts';
import type { PrintedEdition } from '../../../shared/report/editionBlocks.ts';
import { exampleDossier, exampleNames, quickReportOf } from '../../support/examples.ts';
import { photoOf } from '../../support/photos.ts';

const hostile = `<script>alert(1)</script><img src=x onerror=alert(2)>"'&`;

/** A reader of tags that knows nothing of how they were written: what is open, and the attributes. */
function tagsOf(html: string): { name: string; close: boolean; attributes: Record<string, string> }[] {
  return [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, slash, name, attributes]) => ({
      name,
      close: slash === '/',
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, key, value = '']) => [key, value]),
      ),
    }),
  );
}

/** The text that a browser would show, entities read back. */
function shownText(html: string): string {
  return html
    .replace(/<(title|desc)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const bodyOf = (document: ReportDocument): string => reportBody(document, { titleLevel: 1 });

/** Everything that anybody can type, typed by somebody who means harm. */
function hostileDocument(): ReportDocument {
  const dossier = exampleDossier('groothandel');
  const evil = {
    ...dossier,
    company: { ...dossier.company, name: hostile, businessPark: hostile, municipality: hostile },
    visit: { ...dossier.visit, adviser: hostile, organisation: hostile },
    fleetGroups: dossier.fleetGroups.map((group) => ({ ...group, name: hostile })),
    actions: dossier.actions.map((action) => ({ ...action, what: hostile, who: hostile })),
    topics: {
      ...dossier.topics,
      topic1: { ...dossier.topics.topic1, text: { nl: `${hostile}\n- ${hostile}`, en: null } },
    },
  };
  const headline = { vehicles: 1, refused: 1, differencePerYear: 1, peakKW: 1, fits: 1 };
  const entries = [{ what: hostile, earlier: hostile, now: hostile }];
  const previous = { number: 1, day: '2026-11-23', headline, entries };
  const edition: PrintedEdition = { number: 2, day: '2026-11-24', hash: 'a'.repeat(64), headline, previous };
  const house = { name: hostile, colour: '#7a1f5c', footer: hostile, disclaimer: hostile, logo: null };
  const photos = [photoOf(dossier.id, { caption: hostile, subject: 'other' })];
  return quickReportOf(evil, 'nl', { edition, house, photos });
}

describe('the report as HTML', () => {
  it.each(exampleNames)('of %s says everything that the blocks say, in order', (name) => {
    const document = quickReportOf(exampleDossier(name), 'nl');
    const shown = shownText(bodyOf(document));
    let from = 0;
    for (const block of document.blocks) {
      if (block.kind === 'figure' || block.kind === 'photos') continue;
      for (const said of textOf([block])
        .map(flat)
        .filter((one) => one !== '')) {
        const at = shown.replaceAll(' .', '.').indexOf(said.split(' ')[0], from);
        expect([said.slice(0, 60), at >= from]).toEqual([said.slice(0, 60), true]);
      }
      from = Math.max(from, shown.indexOf(flat(textOf([block])[0] ?? ''), from));
    }
  });

  it('closes every tag that it opens, in the right order', () => {
    const open: string[] = [];
    const single = new Set(['img', 'br', 'line', 'path', 'rect', 'circle']);
    for (const { name, close } of tagsOf(bodyOf(hostileDocument()))) {
      if (single.has(name)) continue;
      if (close) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('has headings that leave out no level, tables with scopes, pictures with words, and a language', () => {
    const html = bodyOf(quickReportOf(exampleDossier('groothandel'), 'en', { photos: [photoOf('x')] }));
    const tags = tagsOf(html).filter(({ close }) => !close);
    let last = 0;
    for (const { name } of tags.filter((tag) => /^h[1-6]$/.test(tag.name))) {
      const level = Number(name[1]);
      expect(level).toBeLessThanOrEqual(last + 1);
      last = level;
    }
    for (const { attributes } of tags.filter(({ name }) => name === 'th'))
      expect(attributes['scope']).toMatch(/^(row|col)$/);
    for (const { attributes } of tags.filter(({ name }) => name === 'img')) expect(attributes['alt']).not.toBe('');
    const ids = tags.flatMap(({ attributes }) => ('id' in attributes ? [attributes['id']] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of tags.filter(({ name }) => name === 'svg')) {
      expect(ids).toContain(attributes['aria-labelledby']);
      expect(ids).toContain(attributes['aria-describedby']);
    }
    expect(tags[0]).toMatchObject({ name: 'article', attributes: { lang: 'en' } });
  });

  it('has nothing of what was typed as a tag or an attribute that runs', () => {
    for (const html of [bodyOf(hostileDocument()), reportFile(hostileDocument())]) {
      expect(html).not.toMatch(/<script|<iframe|<object|<link|<base|<form/i);
      for (const { name, attributes } of tagsOf(html)) {
        for (const key of Object.keys(attributes))
          expect([name, key]).not.toEqual([name, expect.stringMatching(/^(on|style$)/)]);
        if ('src' in attributes) expect(attributes['src']).toMatch(/^data:image\/(jpeg|png);base64,/);
      }
      expect(shownText(html)).toContain(flat(hostile));
    }
  });

  it('follows no address that could run something', () => {
    expect(safeAddress('https://www.rvo.nl/?a=1&b="2"')).toBe('https://www.rvo.nl/?a=1&amp;b=&quot;2&quot;');
    for (const href of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'http://x',
      '//x',
      'vbscript:x',
    ]) {
      expect(safeAddress(href)).toBeNull();
    }
    const blocks: Block[] = [{ kind: 'paragraph', text: [{ text: 'klik', href: 'javascript:alert(1)' }] }];
    const document = { ...quickReportOf(exampleDossier('groothandel'), 'nl'), blocks, cover: null };
    expect(bodyOf(document)).not.toContain('javascript');
    expect(bodyOf(document)).toContain('klik');
  });

  it('escapes what a page gives a meaning', () => {
    expect(escaped(`<a href="x" class='y'>&amp;`)).toBe('&lt;a href=&quot;x&quot; class=&#39;y&#39;&gt;&amp;amp;');
  });
});

describe('the report as a file', () => {
  const file = reportFile(quickReportOf(exampleDossier('groothandel'), 'en'));

  it('forbids itself everything but its own style and pictures, before anything else comes', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(file)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|connect-src|\*/);
    expect(file.indexOf('Content-Security-Policy')).toBeLessThan(file.indexOf('<style'));
  });

  it('says its language and its title, and fetches nothing', () => {
    expect(file).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(file).toContain(
      '<title>Advice report on electric transport and charging – Bakkerijgroothandel De Gouden Aar B.V.</title>',
    );
    expect(file).not.toMatch(/url\(|@import/);
  });
});
