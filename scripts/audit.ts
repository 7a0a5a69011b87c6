import { spawnSync } from 'node:child_process';
import { explained, judged } from './auditJudgement.ts';

/**
 * `npm run audit`: known weaknesses in everything in the lock file, tools included. Each finding is mended or explained
 * in `auditJudgement.ts` and SECURITY.md; any other stops, and so does a service that does not answer.
 */
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 64 * 1024 * 1024,
});
const judgement = judged(jsonOf(stdout));
if (judgement === null) {
  console.error('The advisory service of the registry did not answer; nothing is known about the dependencies.');
  process.exitCode = 1;
} else {
  for (const { advisory, on, reason } of explained) console.log(`Explained on ${on}: ${advisory}: ${reason}`);
  for (const advisory of judgement.outdated) console.log(`No longer found, its explanation can go: ${advisory}`);
  for (const line of judgement.unexplained) console.error(`Not explained: ${line}`);
  if (judgement.unexplained.length > 0) process.exitCode = 1;
  else console.log('No finding without an explanation.');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
