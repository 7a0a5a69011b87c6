import { describe, expect, it } from 'vitest';
import { FIGURE_COLOURS, paperPalette, screenPalette } from '../../../shared/figures/colours.ts';
import type { Figure, Mark } from '../../../shared/figures/figure.ts';
import { figureToSvg } from '../../../shared/figures/svg.ts';
import { drawFigure } from '../../../shared/pdf/drawFigure.ts';
import type { Pen } from '../../../shared/pdf/pen.ts';
import { sampleCosts, sampleDay, sampleHeadroom, sampleLoadProfile, sampleTimeline } from './sampleFigures.ts';

const figures = [sampleLoadProfile(), sampleDay(), sampleCosts(), sampleTimeline(), sampleHeadroom()];

/** A pen that only remembers what it was told to draw. */
function recordingPen(): { readonly pen: Pen; readonly calls: { kind: Mark['kind']; text?: string }[] } {
  const calls: { kind: Mark['kind']; text?: string }[] = [];
  const remember = (kind: Mark['kind']) => (): void => void calls.push({ kind });
  const text = (shown: string): void => void calls.push({ kind: 'text', text: shown });
  const kinds = { line: remember('line'), path: remember('path'), rect: remember('rect'), circle: remember('circle') };
  return { pen: { ...kinds, text } as unknown as Pen, calls };
}

describe('the two back-ends', () => {
  it.each(figures.map((figure) => [figure.id, figure] as const))('draw the same marks of "%s"', (_, figure) => {
    const { pen, calls } = recordingPen();
    drawFigure(pen, figure, 50, 60, 0.9);
    const elements = [...figureToSvg(figure, paperPalette).matchAll(/<(line|path|rect|circle|text)[ >]/g)].map(
      ([, kind]) => kind,
    );
    expect(elements).toEqual(figure.marks.map((mark) => mark.kind));
    expect(calls.map((call) => call.kind)).toEqual(figure.marks.map((mark) => mark.kind));
    const words = figure.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(calls.flatMap((call) => call.text ?? [])).toEqual(words);
  });

  it('have a colour for the same meanings in light and dark', () => {
    expect(Object.keys(FIGURE_COLOURS.dark)).toEqual(Object.keys(FIGURE_COLOURS.light));
  });
});

describe('figureToSvg', () => {
  const hostile = `<script>alert("x")</script> & 'y' \u0007`;
  const figure: Figure = {
    id: 'a"b',
    width: 100,
    height: 50,
    title: hostile,
    description: hostile,
    marks: [{ kind: 'text', at: { x: 1, y: 2 }, text: hostile, size: 8, colour: 'ink' }],
  };

  it('escapes every text', () => {
    const svg = figureToSvg(figure, paperPalette);
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0007');
    expect(svg.match(/&lt;script&gt;alert\(&quot;x&quot;\)&lt;\/script&gt; &amp; &#39;y&#39;/g)).toHaveLength(3);
    expect(svg).toContain('id="a&quot;b-title"');
  });

  it('names itself for who cannot see it', () => {
    const svg = figureToSvg(sampleCosts(), screenPalette);
    expect(svg).toMatch(/role="img".*aria-labelledby="kosten-title" aria-describedby="kosten-description"/);
    expect(svg).toContain('<title id="kosten-title">Kosten per kilometer</title>');
  });

  it('needs nothing that a strict content security policy refuses', () => {
    for (const each of figures)
      expect(figureToSvg(each, screenPalette)).not.toMatch(/\sstyle=|<style|\son\w+=|href=|url\(/);
  });

  it('leaves the colours to the page on screen, with a fallback', () => {
    expect(figureToSvg(sampleCosts(), screenPalette)).toContain('fill="var(--fig-ink, #1c2733)"');
    expect(figureToSvg(sampleCosts(), paperPalette)).not.toContain('var(');
  });
});
