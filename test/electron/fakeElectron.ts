import { existsSync } from 'node:fs';
import type * as Electron from 'electron';

/**
 * A strict stand-in for the module `electron`: it has only the members below, each checked against Electron's own
 * types, and complains about any other. It writes down what is called in which order, and can play events.
 */

type Listener = (...details: never[]) => unknown;
type AnyFunction = (...values: unknown[]) => unknown;
type WindowOptions = Electron.BrowserWindowConstructorOptions;

export interface Machine {
  readonly hasLock: boolean;
  readonly folders: Readonly<Record<'appData' | 'documents' | 'logs', string>>;
}

/** A machine without folders, for what does not touch them. */
export const bareMachine: Machine = { hasLock: true, folders: { appData: '', documents: '', logs: '' } };

interface Recorded {
  /** The names of the calls, in order. */
  readonly calls: string[];
  readonly switches: string[];
  readonly schemes: Electron.CustomScheme[];
  readonly windows: WindowOptions[];
  readonly loaded: string[];
  readonly handlers: Map<string, AnyFunction>;
  readonly exposed: Map<string, unknown>;
  readonly invoked: unknown[][];
  readonly errorBoxes: string[];
  /** What was asked or said in message boxes. */
  readonly messages: Electron.MessageBoxOptions[];
  /** The menus that were set, the last one in force. */
  readonly menus: Electron.MenuItemConstructorOptions[][];
  readonly sent: unknown[][];
  readonly openedPaths: string[];
  /** Named by setPath while they were not there: Electron refuses that. */
  readonly missingFolders: string[];
  protocolHandler?: (request: Request) => Response | Promise<Response>;
}

export function createFakeElectron(machine: Machine) {
  const recorded: Recorded = {
    calls: [],
    switches: [],
    schemes: [],
    windows: [],
    loaded: [],
    handlers: new Map(),
    exposed: new Map(),
    invoked: [],
    errorBoxes: [],
    messages: [],
    menus: [],
    sent: [],
    openedPaths: [],
    missingFolders: [],
  };
  const note = (call: string) => void recorded.calls.push(call);
  const listeners = new Map<string, Listener[]>();
  const listen = (event: string, listener: Listener) => {
    listeners.set(event, [...(listeners.get(event) ?? []), listener]);
  };
  const emit = (event: string, ...details: unknown[]) => {
    for (const listener of listeners.get(event) ?? []) (listener as AnyFunction)(...details);
  };

  let isReady = false;
  let becomeReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    becomeReady = () => {
      isReady = true;
      resolve();
    };
  });
  const profile = { userData: '' };

  const app = {
    isPackaged: true,
    commandLine: {
      appendSwitch: (name: string) => void recorded.switches.push(name),
    } as Pick<Electron.CommandLine, 'appendSwitch'> as Electron.CommandLine,
    enableSandbox: () => note('app.enableSandbox'),
    exit: () => note('app.exit'),
    getLocale: () => {
      if (!isReady) throw new Error('The language is known only after ready.');
      return 'nl';
    },
    getPath: (name) => {
      if (name === 'userData') return profile.userData;
      if (name === 'appData' || name === 'documents' || name === 'logs') return machine.folders[name];
      throw new Error(`The fake has no folder ${name}.`);
    },
    getVersion: () => '1.2.3',
    on: ((event: string, listener: Listener) => {
      listen(`app.${event}`, listener);
    }) as unknown as Electron.App['on'],
    isReady: () => isReady,
    quit: () => note('app.quit'),
    relaunch: () => note('app.relaunch'),
    requestSingleInstanceLock: () => {
      note('app.requestSingleInstanceLock');
      return machine.hasLock;
    },
    setAppUserModelId: () => note('app.setAppUserModelId'),
    setName: (name) => note(`app.setName ${name}`),
    setPath: (name, path) => {
      note(`app.setPath ${name}`);
      if (!existsSync(path)) recorded.missingFolders.push(path);
      if (name === 'userData') profile.userData = path;
    },
    whenReady: () => {
      note('app.whenReady');
      return ready;
    },
  } satisfies Partial<Electron.App>;

  const defaultSession = {
    setPermissionRequestHandler: () => note('session.setPermissionRequestHandler'),
    setPermissionCheckHandler: () => note('session.setPermissionCheckHandler'),
    setDevicePermissionHandler: () => note('session.setDevicePermissionHandler'),
    on: ((event: string) => note(`session.on ${event}`)) as unknown as Electron.Session['on'],
    webRequest: strict('webRequest', {
      onBeforeRequest: () => note('session.webRequest.onBeforeRequest'),
    } satisfies Partial<Electron.WebRequest>) as unknown as Electron.WebRequest,
  } satisfies Partial<Electron.Session>;

  const protocol = {
    registerSchemesAsPrivileged: (schemes) => {
      note('protocol.registerSchemesAsPrivileged');
      recorded.schemes.push(...schemes);
    },
    handle: (scheme, handler) => {
      note(`protocol.handle ${scheme}`);
      recorded.protocolHandler = handler;
    },
  } satisfies Partial<Electron.Protocol>;

  const webContents = {
    on: ((event: string, listener: Listener) => {
      note(`contents.on ${event}`);
      listen(`contents.${event}`, listener);
    }) as unknown as Electron.WebContents['on'],
    send: (channel: string, ...values: unknown[]) => {
      note(`contents.send ${channel}`);
      recorded.sent.push([channel, ...values]);
    },
    forcefullyCrashRenderer: () => note('contents.forcefullyCrashRenderer'),
    setWindowOpenHandler: () => note('contents.setWindowOpenHandler'),
  } satisfies Partial<Electron.WebContents>;

  class FakeWindow {
    readonly webContents = strict('webContents', webContents) as unknown as Electron.WebContents;
    constructor(options?: WindowOptions) {
      note('new BrowserWindow');
      recorded.windows.push(options ?? {});
      emit('app.web-contents-created', {}, this.webContents);
    }
    on(event: string, listener: Listener) {
      listen(`window.${event}`, listener);
    }
    once(event: string, listener: Listener) {
      listen(`window.${event}`, listener);
    }
    show() {
      note('window.show');
    }
    maximize() {
      note('window.maximize');
    }
    getNormalBounds() {
      return { x: 40, y: 30, width: 1200, height: 700 };
    }
    isMaximized() {
      return false;
    }
    loadURL(address: string) {
      note('window.loadURL');
      recorded.loaded.push(address);
      return Promise.resolve();
    }
    isDestroyed() {
      return false;
    }
    isMinimized() {
      return true;
    }
    restore() {
      note('window.restore');
    }
    focus() {
      note('window.focus');
    }
  }
  type WindowMembers =
    | 'focus'
    | 'getNormalBounds'
    | 'isDestroyed'
    | 'isMaximized'
    | 'isMinimized'
    | 'loadURL'
    | 'maximize'
    | 'restore'
    | 'show'
    | 'webContents';
  const window: new (options?: WindowOptions) => Pick<Electron.BrowserWindow, WindowMembers> = FakeWindow;

  const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } } as Electron.Display;
  const screen = {
    getAllDisplays: () => [display],
    getPrimaryDisplay: () => display,
  } satisfies Partial<Electron.Screen>;

  const showMessageBox = (...call: [Electron.MessageBoxOptions] | [unknown, Electron.MessageBoxOptions]) => {
    recorded.messages.push(call.at(-1) as Electron.MessageBoxOptions);
    return Promise.resolve({ response: 0, checkboxChecked: false });
  };
  const dialog = {
    showErrorBox: (title, content) => void recorded.errorBoxes.push(`${title}: ${content}`),
    showMessageBox: showMessageBox as Electron.Dialog['showMessageBox'],
    showMessageBoxSync: () => 0,
    showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
    showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
  } satisfies Partial<Electron.Dialog>;

  const ipcMain = {
    handle: (channel, listener) => void recorded.handlers.set(channel, listener as AnyFunction),
  } satisfies Partial<Electron.IpcMain>;

  const ipcRenderer = {
    invoke: (channel, ...values) => {
      recorded.invoked.push([channel, ...(values as unknown[])]);
      return Promise.resolve();
    },
    on: (channel, listener) => {
      listen(`ipcRenderer.${channel}`, listener);
      return undefined as unknown as Electron.IpcRenderer;
    },
    off: (channel, listener) => {
      const rest = (listeners.get(`ipcRenderer.${channel}`) ?? []).filter((one) => one !== (listener as unknown));
      listeners.set(`ipcRenderer.${channel}`, rest);
      return undefined as unknown as Electron.IpcRenderer;
    },
  } satisfies Partial<Electron.IpcRenderer>;

  const contextBridge = {
    exposeInMainWorld: (key, api) => void recorded.exposed.set(key, api),
  } satisfies Partial<Electron.ContextBridge>;

  const menu = {
    buildFromTemplate: (template) => {
      recorded.menus.push(template as Electron.MenuItemConstructorOptions[]);
      return {} as Electron.Menu;
    },
    setApplicationMenu: () => note('Menu.setApplicationMenu'),
  } satisfies Partial<typeof Electron.Menu>;

  const shell = {
    openExternal: () => Promise.resolve(),
    openPath: (path) => {
      recorded.openedPaths.push(path);
      return Promise.resolve('');
    },
  } satisfies Partial<Electron.Shell>;

  const electron = strict('electron', {
    app: strict('app', app),
    BrowserWindow: window,
    contextBridge: strict('contextBridge', contextBridge),
    dialog: strict('dialog', dialog),
    ipcMain: strict('ipcMain', ipcMain),
    ipcRenderer: strict('ipcRenderer', ipcRenderer),
    Menu: strict('Menu', menu),
    protocol: strict('protocol', protocol),
    screen: strict('screen', screen),
    session: strict('session', { defaultSession: strict('session.defaultSession', defaultSession) }),
    shell: strict('shell', shell),
  } satisfies Partial<Record<keyof typeof Electron, unknown>>);

  return { electron, recorded, emit, becomeReady: () => becomeReady() };
}

/** Asking for a member that the fake has not is an error, where a plain object would say undefined. */
function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target)) throw new Error(`The fake of ${name} has no ${key}.`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}
