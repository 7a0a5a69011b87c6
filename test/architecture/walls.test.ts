import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = join(repository, 'test/fixtures/walls');

/** Runs a tool of the project; a refusal is an answer too. */
function run(tool: string, args: readonly string[], folder: string): { output: string; refused: boolean } {
  try {
    const output = execFileSync(process.execPath, [join(repository, 'node_modules', tool), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { output, refused: false };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { output: stdout + stderr, refused: true };
  }
}

describe('the walls of shared/', () => {
  let folder: string;
  let compiled: string;

  beforeAll(() => {
    // Inside the repository, so that the configuration and the packages are found in the same way.
    folder = mkdtempSync(join(repository, 'shared/walls-'));
    for (const name of ['window', 'process', 'console', 'structuredClone', 'fetch', 'buffer', 'document', 'intl']) {
      copyFileSync(join(fixtures, `${name}.ts`), join(folder, `${name}.ts`));
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../tsconfig.json', include: ['./*.ts'] }));
    compiled = run('typescript/bin/tsc', ['-p', folder, '--pretty', 'false'], repository).output;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['window', 'process', 'console', 'structuredClone', 'fetch', 'buffer', 'document'])(
    'do not let %s compile',
    (name) => {
      expect(compiled).toMatch(new RegExp(`${name}\\.ts\\(2,\\d+\\): error`));
    },
  );

  it('let the language itself compile', () => {
    expect(compiled).not.toContain('intl.ts(');
  });

  it('do not let a file or a screen be imported', () => {
    mkdirSync(join(folder, 'lint'));
    const file = join(folder, 'lint/imports.ts');
    copyFileSync(join(fixtures, 'imports.ts'), file);
    const { output, refused } = run('oxlint/bin/oxlint', [file], repository);
    expect(refused).toBe(true);
    expect(output).toContain('node:fs');
    expect(output).toContain("'react'");
  });
});

describe('what the domain may not know', () => {
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: repository, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '');

  it.each(tracked.filter((file) => /^shared\/.*\.ts$/.test(file)))('%s asks neither a clock nor chance', (file) => {
    const code = readFileSync(join(repository, file), 'utf8');
    expect(code).not.toMatch(/Date\.now\(|new Date\(\)|Math\.random\(|Temporal\.Now/);
  });

  it('is spread over files that are read as text', () => {
    expect(tracked.filter((file) => file.startsWith('shared/')).length).toBeGreaterThan(60);
  });
});

describe('the repository', () => {
  it('names no machine and no host that packages come from', () => {
    // Joined here, so that this file is not found by its own search.
    const words = [['registry', 'npmjs'].join('.'), ['', 'work', 'main'].join('/'), ['', 'work', 'shared'].join('/')];
    const search = ['grep', '-lIE', words.map((word) => word.replaceAll('.', '\\.')).join('|'), '--', '.'];
    const found = (() => {
      try {
        return execFileSync('git', search, { cwd: repository, encoding: 'utf8' });
      } catch {
        return '';
      }
    })();
    expect(found).toBe('');
  });
});
