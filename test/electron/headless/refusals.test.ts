/** What the commands do with input that is nearly right, and what they leave behind. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../electron/headless/commands.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { example, exampleNames, rawParameterSet, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'headless-refusals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCommand(words, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** The same as a user's shell sees it. */
function spawn(...words: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'electron/headless/main.ts', ...words], {
    cwd: repository,
    encoding: 'utf8',
  });
}

const ledger = { years: 1, kmPerYear: 100, discountRate: 0, lines: [{ name: 'a', amount: 100, atYear: 0 }] };

describe('a process of its own', () => {
  it('ends with 0 and prints only results where the input is right', () => {
    const { status, stdout, stderr } = spawn('tco', file('right.json', ledger));
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ presentValue: 100, annuity: 100, perKm: 1 });
  });

  it('ends with 2, prints nothing and names the field where it is wrong', () => {
    const { status, stdout, stderr } = spawn('tco', file('wrong.json', { ...ledger, years: 'one' }));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('wrong.json: years:');
    expect(stderr).not.toContain('    at ');
  });

  it('ends with 2 and says how it is used without a command', () => {
    const { status, stdout, stderr } = spawn();
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('report <dossier.json> --out');
  });
});

describe('the commands', () => {
  it.each(['tco', 'charge', 'calculate', 'validate', 'report'])('%s without a file says so', async (command) => {
    const { code, err } = await run(command);
    expect(code).toBe(2);
    expect(err).toContain('Name one file');
  });

  it.each(['tco', 'charge', 'calculate', 'validate'])(
    '%s with an option that it does not have says which',
    async (command) => {
      const { code, err } = await run(command, file('any.json', ledger), '--language', 'en');
      expect(code).toBe(2);
      expect(err).toContain('--language');
    },
  );

  it.each(['tco', 'charge', 'validate', 'calculate'])('%s of a folder is refused by its name', async (command) => {
    const { code, err } = await run(command, folder);
    expect(code).toBe(2);
    expect(err).toContain(folder);
  });

  it.each(['tco', 'charge'])('%s of a cut-off file says that it is not JSON', async (command) => {
    const { code, out, err } = await run(command, file('cut.json', JSON.stringify(ledger).slice(0, 20)));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('cut.json is not JSON');
  });

  it.each(['null', '[]', '5', '"text"'])('tco and charge refuse %s as a whole', async (content) => {
    for (const command of ['tco', 'charge']) {
      const { code, out } = await run(command, file('other.json', content));
      expect([code, out]).toEqual([2, '']);
    }
  });

  it('tco reads a file with a byte order mark', async () => {
    expect((await run('tco', file('bom.json', `\ufeff${JSON.stringify(ledger)}`))).code).toBe(0);
  });

  it('tco never prints null where a number became too large', async () => {
    const lines = [{ name: 'a', perKm: 1e308, price: 1e308 }];
    const { code, out, err } = await run('tco', file('large.json', { ...ledger, lines }));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('lines[0]');
  });
});

describe('validate', () => {
  type RawSet = { zones: { figure: string }[]; figures: { id: string; value: unknown }[] };
  const changed = (change: (set: RawSet) => void): unknown => {
    const set = rawParameterSet() as unknown as RawSet;
    change(set);
    return set;
  };

  it.each<[string, unknown, string]>([
    [
      'a zone of a figure that is not there',
      changed((set) => (set.zones[2].figure = 'ze.city.atlantis')),
      'zones[2].figure',
    ],
    ['a figure twice', changed((set) => set.figures.push({ ...set.figures[0] })), 'occurs twice'],
    [
      'a low above the typical',
      changed((set) => (set.figures[5].value = { kind: 'range', low: 9, typical: 1, high: 2 })),
      'figures[5].value',
    ],
  ])('refuses a parameter set with %s, and says where', async (_what, set, where) => {
    const { code, out, err } = await run('validate', file('set.json', set));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(where);
  });

  it('names the path of a wrong field deep in a dossier', async () => {
    const dossier = example('transporteur');
    const groups = dossier.fleetGroups.map((group, index) =>
      index === 2 ? { ...group, details: { ...group.details, co2Class: 9 } } : group,
    );
    const { code, err } = await run('validate', file('deep.json', { ...dossier, fleetGroups: groups }));
    expect(code).toBe(2);
    expect(err).toContain('fleetGroups[2].details.co2Class');
  });

  it.each(exampleNames)('accepts the example %s', async (name) => {
    const { code, out } = await run('validate', join(repository, `assets/examples/${name}.json`));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ valid: true, format: 'vlootwijzer-dossier' });
  });
});

describe('calculate', () => {
  it.each(exampleNames)('of %s prints what the front door calculates, without holes', async (name) => {
    const { code, out } = await run('calculate', join(repository, `assets/examples/${name}.json`));
    expect(code).toBe(0);
    const printed = JSON.parse(out);
    const assessment = createAssessor(shippedSet, shippedProfiles).assess(example(name));
    expect(printed.tco.difference).toEqual(assessment.tco.difference);
    expect(printed.grid.largest).toEqual(assessment.grid.largest);
    expect(printed.access.timeline).toEqual(assessment.access.timeline);
    expect(printed.charging.strategies.optimal.siteKW).toHaveLength(672);
    expect(printed.charging.strategies.optimal.siteKW[5]).toBeCloseTo(
      assessment.charging.strategies.optimal.siteKW[5],
      3,
    );
    // A number that is not finite would have become null here.
    const numbers = (value: unknown): number =>
      typeof value === 'number'
        ? 1
        : typeof value === 'object' && value !== null
          ? Object.values(value).reduce((sum: number, one) => sum + numbers(one), 0)
          : 0;
    expect(numbers(printed.tco)).toBe(numbers(assessment.tco));
  });
});

describe('report', () => {
  const source = join(repository, 'assets/examples/groothandel.json');

  it('with --out at the end, without a place, says so and writes nothing', async () => {
    const before = readdirSync(folder);
    const { code, err } = await run('report', source, '--out');
    expect(code).toBe(2);
    expect(err).toContain('--out needs a value');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('onto a folder is refused by its name', async () => {
    const { code, err } = await run('report', source, '--out', folder);
    expect(code).toBe(2);
    expect(err).toContain(folder);
  });

  it('of a dossier that cannot be read leaves an older report as it was', async () => {
    const target = file('old.pdf', 'the old report');
    const { code } = await run('report', file('broken.json', '{"format":'), '--out', target);
    expect(code).toBe(2);
    expect(readFileSync(target, 'utf8')).toBe('the old report');
  });

  it('of an empty dossier is made, as a draft', async () => {
    const { emptyDossier } = await import('../../../shared/dossier/create.ts');
    const target = join(folder, 'empty.pdf');
    const dossier = emptyDossier('leeg', '2026-11-23T09:00:00.000Z', null);
    const { code, err } = await run('report', file('empty.json', dossier), '--out', target);
    expect(code).toBe(0);
    expect(existsSync(target)).toBe(true);
    expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-');
    expect(err.toLowerCase()).toContain('concept');
  });

  it('of the same dossier is the same file, byte for byte', async () => {
    const [one, two] = [join(folder, 'one.pdf'), join(folder, 'two.pdf')];
    expect((await run('report', source, '--out', one)).code).toBe(0);
    expect((await run('report', source, '--out', two)).code).toBe(0);
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });
});
