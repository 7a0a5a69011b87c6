import type { MenuItemConstructorOptions } from 'electron';
import type { ShellWords } from './words.ts';

/**
 * Editing and zooming, and nothing else. Electron's own menu would link to its website and reload the page, and
 * without a menu macOS knows no copy and paste.
 */
export function menuTemplate(platform: NodeJS.Platform, words: ShellWords): MenuItemConstructorOptions[] {
  const edit: MenuItemConstructorOptions = {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      { type: 'separator' },
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: words.view,
    submenu: [
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { role: 'resetZoom', label: words.resetZoom },
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  };
  return platform === 'darwin' ? [{ role: 'appMenu' }, edit, view] : [edit, view];
}
