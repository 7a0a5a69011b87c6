import type { App, BrowserWindow } from 'electron';
import type { Fault } from './faultReport.ts';
import type { ShellWords } from './words.ts';

/** What to do about a fault needs of the world around it. */
export interface FaultDesk {
  /** Where the report lies; undefined if it could not be written. */
  report(fault: Fault): Promise<string | undefined>;
  /** Asks in a dialog; the answer is the number of the button. `signal` takes the question back: the last button. */
  ask(question: Question, signal?: AbortSignal): Promise<number>;
  words(): ShellWords;
  openStart(): Promise<void>;
  restart(): void;
  quit(): void;
}

export interface Question {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly [string, string];
}

type FaultWindow = Pick<BrowserWindow, 'on'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'on' | 'forcefullyCrashRenderer'>;
};

/**
 * A screen that crashed or hangs. What was saved is on the disk, so the screen can simply begin again; the adviser
 * decides, because a screen that crashes at once would otherwise do so for ever.
 */
export function watchScreen(window: FaultWindow, desk: FaultDesk): void {
  let endedByUs = false;
  let question: AbortController | undefined;

  const gone = async (reason: string, exitCode: number): Promise<void> => {
    question?.abort();
    if (endedByUs) {
      endedByUs = false;
      return desk.openStart();
    }
    const file = await desk.report({ kind: 'screen-gone', reason, exitCode });
    const words = desk.words();
    const detail = withReport(words.workIsSaved, words, file);
    const answer = await desk.ask({ message: words.screenGone, detail, buttons: [words.reopen, words.quit] });
    return answer === 0 ? desk.openStart() : desk.quit();
  };

  const hangs = async (): Promise<void> => {
    if (question !== undefined) return;
    question = new AbortController();
    const file = await desk.report({ kind: 'screen-hangs' });
    const words = desk.words();
    const detail = withReport(words.hangHint, words, file);
    const buttons = [words.restartScreen, words.wait] as const;
    const answer = question.signal.aborted
      ? 1
      : await desk.ask({ message: words.screenHangs, detail, buttons }, question.signal);
    question = undefined;
    if (answer !== 0) return;
    endedByUs = true;
    window.webContents.forcefullyCrashRenderer();
  };

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') void gone(reason, exitCode);
  });
  window.on('unresponsive', () => void hangs());
  window.on('responsive', () => question?.abort());
}

/** Helpers of Chromium (graphics, sound) come back by themselves: noted, and the adviser is left alone. */
export function watchHelpers(app: Pick<App, 'on'>, desk: Pick<FaultDesk, 'report'>): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') void desk.report({ kind: 'helper-gone', process: type, reason, exitCode });
  });
}

/**
 * An error in the shell itself. Nobody waits for a promise that failed unheard, so that is noted only; after an error
 * that broke off what was running, the program can no longer be trusted and begins again.
 */
export function watchShell(host: Pick<NodeJS.Process, 'on'>, desk: FaultDesk): void {
  let isEnding = false;
  const ends = async (error: unknown): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    const file = await desk.report({ kind: 'shell-error', error });
    const words = desk.words();
    const detail = withReport(words.workIsSaved, words, file);
    const buttons = [words.restart, words.quit] as const;
    // The dialog may be what is broken.
    const answer = await desk.ask({ message: words.shellError, detail, buttons }).catch(() => 1);
    return answer === 0 ? desk.restart() : desk.quit();
  };
  host.on('uncaughtException', (error) => void ends(error));
  host.on('unhandledRejection', (error) => void desk.report({ kind: 'shell-error', error }));
}

function withReport(sentence: string, words: ShellWords, file: string | undefined): string {
  return file === undefined ? sentence : `${sentence}\n\n${words.reportWritten}\n${file}`;
}
