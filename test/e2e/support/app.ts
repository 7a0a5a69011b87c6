/** The built screen in a real browser, for one test. */
import { onTestFinished } from 'vitest';
import { startApp, type App, type AppOptions } from './runningApp.ts';

export type { App } from './runningApp.ts';

/** Starts server and browser on the start screen of an empty app. Both end with the test. */
export async function openApp(options: AppOptions = {}): Promise<App> {
  const app = await startApp(options);
  onTestFinished(app.close);
  return app;
}
