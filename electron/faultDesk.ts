import type { App, BrowserWindow, Dialog } from 'electron';
import { arch, release, totalmem } from 'node:os';
import type { BuildInfo } from '../shared/ipc/buildInfo.ts';
import { dataVersion, shellOrigin } from '../shared/ipc/identity.ts';
import { faultReport, writeFaultReport } from './faultReport.ts';
import type { FaultDesk } from './faults.ts';
import type { ShellWords } from './words.ts';

interface Host {
  readonly app: Pick<App, 'getPath' | 'relaunch' | 'exit'>;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly build: BuildInfo;
  /** undefined while there is none. */
  window(): BrowserWindow | undefined;
  words(): ShellWords;
}

/** Faults in the real program: reports into the system's folder for logs, questions in its own dialogs. */
export function createFaultDesk(host: Host): FaultDesk {
  const { app, dialog, build } = host;
  return {
    report: async (fault) => {
      const moment = new Date();
      const around = {
        build,
        dataVersion,
        electron: process.versions.electron ?? '',
        chrome: process.versions['chrome'] ?? '',
        system: `${process.platform} ${release()}`,
        processor: arch(),
        memoryMB: Math.round(totalmem() / 1024 / 1024),
        minutesRunning: Math.round(process.uptime() / 60),
      };
      try {
        return await writeFaultReport(app.getPath('logs'), faultReport(fault, around, moment), moment);
      } catch {
        // Trap: a failed report must not be a fault of its own, or it would report itself without end.
        return undefined;
      }
    },
    ask: async ({ message, detail, buttons }, signal) => {
      const options = {
        type: 'warning' as const,
        message,
        detail,
        buttons: [...buttons],
        cancelId: 1,
        noLink: true,
        ...(signal === undefined ? {} : { signal }),
      };
      // macOS takes a question back only where it hangs on a window.
      const owner = host.window();
      const { response } = await (owner === undefined
        ? dialog.showMessageBox(options)
        : dialog.showMessageBox(owner, options));
      return response;
    },
    words: () => host.words(),
    openStart: async () => {
      await host.window()?.loadURL(`${shellOrigin}/`);
    },
    restart: () => {
      app.relaunch();
      app.exit(0);
    },
    quit: () => app.exit(1),
  };
}
