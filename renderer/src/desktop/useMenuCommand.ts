import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '../../../shared/ipc/commands.ts';
import { usePlatform } from '../platform/usePlatform.ts';

/** Does something when an item of the desktop's menu is chosen, as long as the component is there. */
export function useMenuCommand(wanted: MenuCommand, act: () => void): void {
  const platform = usePlatform();
  const now = useEffectEvent(act);
  useEffect(
    () =>
      platform.listen((command) => {
        if (command === wanted) now();
      }),
    [platform, wanted],
  );
}
