import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const repository = new URL('../../', import.meta.url);
const folder = new URL('.github/workflows/', repository);
const read = (path: string): string => readFileSync(new URL(path, repository), 'utf8');

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { 'runs-on': string; strategy?: { matrix: { include: { runner: string }[] } }; steps: Step[] }>;
}

const names = readdirSync(fileURLToPath(folder)).filter((name) => /\.ya?ml$/.test(name));
const workflows = names.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const parsed = (text: string): Workflow => parse(text, { strict: true, uniqueKeys: true }) as Workflow;
const stepsOf = (workflow: Workflow): Step[] => Object.values(workflow.jobs).flatMap(({ steps }) => steps);

describe.each(workflows)('the workflow $name', ({ text }) => {
  const workflow = parsed(text);

  it('is whole: triggers, rights and jobs with steps that each do one thing', () => {
    expect(Object.keys(workflow.on).length).toBeGreaterThan(0);
    const steps = stepsOf(workflow);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect([step.uses, step.run].filter(Boolean), JSON.stringify(step)).toHaveLength(1);
  });

  it('pins every action to a commit, with the version beside it', () => {
    for (const line of text.split('\n').filter((one) => /^\s*-?\s*uses:/.test(one))) {
      expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('may only read, keeps no credentials and uses no secret', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN|pull_request_target/);
    for (const { uses, with: settings } of stepsOf(workflow)) {
      if (uses?.startsWith('actions/checkout')) expect(settings?.['persist-credentials']).toBe(false);
    }
  });

  it('takes nothing from a pull request into a command', () => {
    for (const { run } of stepsOf(workflow)) expect(run ?? '').not.toMatch(/\$\{\{\s*github\.(event|head_ref)/);
  });

  it('runs only scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const used = stepsOf(workflow).flatMap(({ run }) =>
      [...(run ?? '').matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name),
    );
    expect(used.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the public forge', () => {
  const check = parsed(workflows.find(({ name }) => name === 'check.yml')?.text ?? '');

  it('runs the commands of the README, the desktop suite and the packaging', () => {
    const runs = stepsOf(check).flatMap(({ run }) => run ?? []);
    for (const command of ['npm ci', 'npm run audit', 'npm test', 'npm run package']) expect(runs).toContain(command);
    expect(runs.some((run) => run.endsWith('npm run test:desktop'))).toBe(true);
    const readme = read('README.md');
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });

  it('does so on Windows, macOS and Linux, each of a named version', () => {
    const runners = check.jobs['check']?.strategy?.matrix.include.map(({ runner }) => runner) ?? [];
    expect(runners.map((runner) => runner.split('-')[0])).toEqual(['ubuntu', 'windows', 'macos']);
    for (const runner of runners) expect(runner).not.toContain('latest');
  });
});
