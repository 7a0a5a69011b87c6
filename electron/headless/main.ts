/** Entry of `npm run --silent cli -- <command> …`. */
import { once } from 'node:events';
import { runCommand } from './commands.ts';

const code = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text) || once(process.stdout, 'drain'),
  err: (text) => process.stderr.write(text),
});
process.exitCode = code;
