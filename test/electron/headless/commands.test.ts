import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../electron/headless/commands.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'headless-'));
const example = join(repository, 'assets/examples/groothandel.json');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs a command in this process. */
async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCommand(words, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

const sessions = {
  slotMinutes: 60,
  slots: 4,
  cyclic: false,
  baseLoadKW: 1,
  limitKW: null,
  pricePerKWh: null,
  feedInPerKWh: 0,
  peakPricePerKW: 0,
  objective: 'peak',
  battery: null,
  sessions: [{ id: 'v1', arrival: 0, departure: 4, energyKWh: 8, maxPowerKW: 11 }],
};

describe('charge', () => {
  it('prints the three strategies', async () => {
    // 8 kWh over four hours beside 1 kW of base load: 1 + 8 at once, 1 + 2 when spread.
    const { code, out, err } = await run('charge', file('charge.json', JSON.stringify(sessions)));
    expect(err).toBe('');
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result.uncontrolled.peakKW).toBeCloseTo(9, 6);
    expect(result.even.peakKW).toBeCloseTo(3, 6);
    expect(result.optimal.peakKW).toBeCloseTo(3, 6);
    expect(result.optimal.powerKW).toHaveLength(4);
    expect(result.optimal.sessions[0].id).toBe('v1');
    expect(result.optimal.limitExceededKWh).toBe(0);
    expect(result.optimal.battery).toBeNull();
    expect(result.optimal.cost).toBeNull();
  });

  it.each([
    ['sessions[0].departure', { sessions: [{ ...sessions.sessions[0], departure: 5 }] }],
    ['baseLoadKW', { baseLoadKW: [1, 2, 3] }],
    ['slots', { slots: 0 }],
  ])('refuses a wrong %s with exit code 2 and its name', async (field, change) => {
    const { code, out, err } = await run('charge', file('wrong.json', JSON.stringify({ ...sessions, ...change })));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(field);
  });

  it('prints the lowest cost with a battery', async () => {
    // 8 kWh over four hours beside 1 kW: 12 kWh at one price, and nothing for a battery to gain.
    const change = {
      objective: 'cost',
      pricePerKWh: 0.2,
      battery: { energyKWh: 9, powerKW: 5, roundTripEfficiency: 0.9 },
    };
    const { code, out } = await run('charge', file('cost.json', JSON.stringify({ ...sessions, ...change })));
    expect(code).toBe(0);
    const { optimal } = JSON.parse(out);
    expect(optimal.cost).toBeCloseTo(2.4, 6);
    expect(optimal.battery.chargeKW).toHaveLength(4);
    expect(optimal.battery.dischargeKW).toHaveLength(4);
  });
});

describe('tco', () => {
  it('prints present value, annuity and per km', async () => {
    const lines = [{ name: 'purchase', amount: 1000, atYear: 0 }];
    const input = { years: 2, kmPerYear: 100, discountRate: 0, discountPoint: 'middle', lines };
    const { code, out } = await run('tco', file('tco.json', JSON.stringify(input)));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      presentValue: 1000,
      annuity: 500,
      perKm: 5,
      perDiscountedKm: 5,
      lines: [{ name: 'purchase', presentValue: 1000, perYear: [1000, 0, 0] }],
      cashFlow: [1000, 0, 0],
    });
  });

  it('refuses a line without an amount and names it', async () => {
    const input = { years: 2, kmPerYear: 1, discountRate: 0, discountPoint: 'end', lines: [{ name: 'x' }] };
    const { code, err } = await run('tco', file('tco-wrong.json', JSON.stringify(input)));
    expect(code).toBe(2);
    expect(err).toContain('lines[0]');
  });
});

describe('calculate and validate', () => {
  it('calculates an example with finite numbers and the state of the topics', async () => {
    const { code, out } = await run('calculate', example);
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result.access.vehicles).toBe(12);
    expect(result.charging.baseKW).toHaveLength(672);
    expect(Object.keys(result.topics)).toEqual(['topic1', 'topic2', 'topic3', 'topic4']);
    expect(out).not.toContain('NaN');
  });

  it('calculates what follows later too: draws, remedies, the whole year; and the plan', async () => {
    const { out } = await run('calculate', example);
    const { plan, later, questions } = JSON.parse(out);
    const { simulation, grid } = later;
    expect(simulation.draws).toBeGreaterThanOrEqual(2000);
    expect(simulation.total.p10).toBeLessThan(simulation.total.p50);
    expect(simulation.total.p50).toBeLessThan(simulation.total.p90);
    expect(simulation.total.shareBelowZero).toBeGreaterThanOrEqual(0);
    expect(simulation.groups.map((one: { groupId: string }) => one.groupId)).toEqual([
      'bezorgbussen',
      'oudebussen',
      'bakwagens',
    ]);
    expect(grid.remedies.length).toBeGreaterThan(5);
    expect(grid.year).not.toBeNull();
    expect(plan.years.map((one: { year: number }) => one.year)).toEqual(Array.from({ length: 15 }, (_, n) => 2026 + n));
    expect(Array.isArray(questions)).toBe(true);
  });

  it('tells that without inflation nothing can be calculated in real money', async () => {
    const dossier = JSON.parse(readFileSync(example, 'utf8'));
    dossier.settings.money = 'real';
    const { code, out } = await run('validate', file('real.json', JSON.stringify(dossier)));
    expect(code).toBe(0);
    expect(JSON.parse(out).problems).toContainEqual({
      field: 'settings.inflationPercent',
      code: 'inflationMissing',
      severity: 'warning',
      values: {},
    });
  });

  it('tells what is odd about a dossier that can be read', async () => {
    const dossier = JSON.parse(readFileSync(example, 'utf8'));
    dossier.fleetGroups[0].longestDayKm = 10;
    const { code, out } = await run('validate', file('odd.json', JSON.stringify(dossier)));
    expect(code).toBe(0);
    const found = JSON.parse(out).problems.map((problem: { field: string; code: string }) => [
      problem.field,
      problem.code,
    ]);
    expect(found).toContainEqual(['fleetGroups[0].longestDayKm', 'longestBelowMean']);
  });

  it('accepts the parameter set that is shipped and refuses one with a hole', async () => {
    const path = join(repository, 'assets/parameters/parameters.json');
    expect((await run('validate', path)).code).toBe(0);
    const set = JSON.parse(readFileSync(path, 'utf8'));
    delete set.figures[3].source;
    const { code, err } = await run('validate', file('set.json', JSON.stringify(set)));
    expect(code).toBe(2);
    expect(err).toContain('figures[3].source');
  });

  it('prints the dossier format as JSON Schema', async () => {
    const { code, out } = await run('schema');
    expect(code).toBe(0);
    expect(JSON.parse(out).properties.fleetGroups).toBeDefined();
  });
});

describe('a dossier that cannot be read', () => {
  const whole = readFileSync(example, 'utf8');
  const newer = JSON.stringify({ ...JSON.parse(whole), version: 99 });
  const wrong = JSON.stringify({ ...JSON.parse(whole), site: { ...JSON.parse(whole).site, yearlyKWh: 'veel' } });

  it.each([
    ['cut off', whole.slice(0, 900), 'not complete'],
    ['empty', '', 'not complete'],
    ['not JSON', 'Beste adviseur,', 'not a dossier file'],
    ['another file', '{"hello": "world"}', 'not a Vlootwijzer dossier'],
    ['newer', newer, 'newer version'],
    ['wrong in a field', wrong, 'site.yearlyKWh'],
  ])('(%s) is refused with exit code 2 and a reason', async (name, content, reason) => {
    for (const command of ['calculate', 'validate']) {
      const { code, out, err } = await run(command, file(`${name.replaceAll(' ', '-')}.json`, content));
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(reason);
    }
  });

  it('is told in the language of the report', async () => {
    const path = file('kapot.json', whole.slice(0, 900));
    const { code, err } = await run('report', path, '--out', join(folder, 'x.pdf'));
    expect(code).toBe(2);
    expect(err).toContain('niet compleet');
  });

  it('may begin with a byte order mark', async () => {
    expect((await run('calculate', file('bom.json', `\ufeff${whole}`))).code).toBe(0);
  });

  it('may not be there', async () => {
    const { code, err } = await run('calculate', join(folder, 'nergens.json'));
    expect(code).toBe(2);
    expect(err).toContain('nergens.json');
  });
});

describe('report', () => {
  it('writes a PDF in the language asked for', async () => {
    const target = join(folder, 'report.pdf');
    const { code, out, err } = await run('report', example, '--out', target, '--language', 'en');
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(err).toContain('report.pdf');
    const text = execFileSync('pdftotext', ['-enc', 'UTF-8', target, '-'], { encoding: 'utf8' });
    expect(text).toContain('The conclusion');
    expect(text).toContain('€');
  });

  it('writes a variant, and a draft where that is asked, and says so', async () => {
    const target = join(folder, 'short.pdf');
    const { code, err } = await run('report', example, '--out', target, '--variant', 'short', '--status', 'draft');
    expect(code).toBe(0);
    expect(err).toContain('CONCEPT');
    const pages = execFileSync('pdftotext', ['-enc', 'UTF-8', target, '-'], { encoding: 'utf8' }).split('\f');
    expect(pages.length - 1).toBeLessThanOrEqual(6);
    expect(pages[0].replace(/\s+/g, ' ')).toContain('korte versie');
  });

  it.each([
    ['without a place to write', ['report', example], '--out'],
    ['to a folder that is not there', ['report', example, '--out', join(folder, 'no/such/report.pdf')], 'report.pdf'],
    ['in another language', ['report', example, '--out', 'x.pdf', '--language', 'de'], 'nl or en'],
    ['with an option that does not exist', ['report', example, '--colour', 'red'], '--colour'],
    ['in a variant that does not exist', ['report', example, '--out', 'x.pdf', '--variant', 'long'], 'short'],
    ['with a status that it cannot give', ['report', example, '--out', 'x.pdf', '--status', 'final'], '--status'],
    ['of two files', ['report', example, example, '--out', 'x.pdf'], 'one file'],
  ])('refuses to be made %s', async (_, words, reason) => {
    const { code, err } = await run(...words);
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});

describe('the command line', () => {
  it('refuses a command that does not exist', async () => {
    const { code, err } = await run('fly');
    expect(code).toBe(2);
    expect(err).toContain('fly');
  });

  it('works as the README says, with results on standard output alone', () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const path = file('charge.json', JSON.stringify(sessions));
    const out = execFileSync(npm, ['run', '--silent', 'cli', '--', 'charge', path], {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(JSON.parse(out).optimal.peakKW).toBeCloseTo(3, 6);
  });
});
