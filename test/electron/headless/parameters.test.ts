/** Parameter files on the command line: judged, and used in place of the shipped set. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../electron/headless/commands.ts';
import type { Figure, ParameterSet } from '../../../shared/parameters/schema.ts';
import { rawParameterSet, shippedSet } from '../../cases/shipped.ts';

const folder = mkdtempSync(join(tmpdir(), 'headless-parameters-'));
const example = fileURLToPath(new URL('../../../assets/examples/groothandel.json', import.meta.url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The shipped set with one figure changed, as a file. */
function file(name: string, id: string, change: (figure: Figure) => void, edition = '2027-01-15'): string {
  const set = rawParameterSet() as unknown as ParameterSet;
  const figure = set.figures.find((one) => one.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  change(figure);
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ ...set, edition }));
  return path;
}

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCommand(words, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

const dearerDiesel = (): string =>
  file('dear.json', 'en.diesel.exvat', (figure) => {
    figure.value = { kind: 'range', low: 2.5, typical: 3, high: 3.5 };
  });

describe('calculate with another parameter set', () => {
  it('uses its figures and its edition, and says that the dossier names another', async () => {
    const before = await run('calculate', example);
    const after = await run('calculate', example, '--parameters', dearerDiesel());
    expect(after.code).toBe(0);
    expect(before.err).toBe('');
    expect(after.err).toContain('names parameter set 2026-11-23; calculated with 2027-01-15#');
    const [was, is] = [JSON.parse(before.out), JSON.parse(after.out)];
    expect(is.parameterEdition).toBe('2027-01-15');
    // Electric minus diesel: dearer diesel makes electric relatively cheaper.
    expect(is.tco.difference.typical).toBeLessThan(was.tco.difference.typical);
  });

  it('takes figures that the file lacks from the shipped set, by name', async () => {
    const set = rawParameterSet() as unknown as ParameterSet;
    const path = join(folder, 'short.json');
    const figures = set.figures.filter(({ id }) => id !== 'grid.margin');
    writeFileSync(path, JSON.stringify({ ...set, figures }));
    const { code, err } = await run('calculate', example, '--parameters', path);
    expect(code).toBe(0);
    expect(err).toContain('taken from the shipped one: grid.margin\n');
  });

  it('refuses a file with a fault and calculates nothing', async () => {
    const path = file('negative.json', 'en.grid26.liander.ms.kwh', (figure) => {
      figure.value = { kind: 'number', number: -0.0226 };
    });
    const { code, out, err } = await run('calculate', example, '--parameters', path);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('en.grid26.liander.ms.kwh');
    expect(err).toContain('negative');
  });

  it('ends with 2 and names the figure where the set says unknown and a number is needed', async () => {
    const path = file('unknown.json', 'en.supply.fixed', (figure) => {
      figure.value = { kind: 'unknown' };
    });
    const { code, out, err } = await run('calculate', example, '--parameters', path);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('“en.supply.fixed” (figures');
  });

  it('refuses a file that is not there or is a dossier', async () => {
    expect((await run('calculate', example, '--parameters', join(folder, 'none.json'))).code).toBe(2);
    const { code, err } = await run('calculate', example, '--parameters', example);
    expect(code).toBe(2);
    expect(err).toContain('not a parameter set');
  });
});

describe('report with another parameter set', () => {
  it('prints the date of that set and the figure in it', async () => {
    const target = join(folder, 'report.pdf');
    const { code } = await run('report', example, '--out', target, '--parameters', dearerDiesel());
    expect(code).toBe(0);
    const text = execFileSync('pdftotext', ['-enc', 'UTF-8', target, '-'], { encoding: 'utf8' });
    expect(text).toContain('15 januari 2027');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('2,5 – 3,0 – 3,5');
  });
});

describe('validate of a parameter set', () => {
  it('tells edition, key and what is in it', async () => {
    const { code, out } = await run('validate', dearerDiesel());
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ valid: true, edition: '2027-01-15', figures: shippedSet.figures.length, zones: 33 });
    expect(answer.key).toMatch(/^2027-01-15#[0-9a-f]{16}$/);
  });

  it.each<[string, string, (figure: Figure) => void, string]>([
    ['an unknown unit', 'en.supply.fixed', (figure) => (figure.unit = 'EUR/moon'), 'unknown unit'],
    ['a source without a name', 'veh.interest', (figure) => (figure.source.publisher = ''), 'source is missing'],
    ['overlapping validity', 'en.eb26.t1', (figure) => (figure.validTo = '2027-06-30'), 'overlaps'],
    [
      'a date that is a number',
      'ze.rule.van.euro5.until',
      (figure) => (figure.value = { kind: 'number', number: 2026 }),
      'wrong type',
    ],
  ])('refuses %s with the id and the reason', async (_name, id, change, reason) => {
    const { code, out, err } = await run('validate', file('wrong.json', id, change));
    expect([code, out]).toEqual([2, '']);
    // A series is named by its own id, with its members.
    expect(err).toContain(id);
    expect(err).toContain(reason);
  });
});
