/** Plays the three notes after one another on one laptop, and says what each visit took: `npm run visits`. */
import { startApp } from '../e2e/support/runningApp.ts';
import { noteNames, readAdviser, readNote } from './note.ts';
import { payVisit, type Counts } from './visit.ts';

const columns: readonly (keyof Counts)[] = ['steps', 'presses', 'letters', 'tabs', 'waitedSeconds', 'unknown', 'open'];
const app = await startApp();
try {
  console.log(['visit', ...columns].join('\t'));
  for (const name of noteNames) {
    const { counts } = await payVisit(app.page, readNote(name), readAdviser());
    const cells = columns.map((column) => counts[column].toFixed(column === 'waitedSeconds' ? 1 : 0));
    console.log([name, ...cells].join('\t'));
    await app.page.goto(app.url);
    await app.page.getByRole('main').waitFor();
  }
} finally {
  await app.close();
}
