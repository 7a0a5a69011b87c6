/** The four ways to lay a text out, each by button and by key: the keys of the usual word processors. */
import { IconBold, IconHeading, IconList, IconListNumbers } from '@tabler/icons-react';
import { withBold, withLines, withNextItem, type Selection } from './markup.ts';

export type LayoutId = 'heading' | 'bold' | 'list' | 'steps';

interface TextLayout {
  id: LayoutId;
  Icon: typeof IconBold;
  /** As the button names it. */
  keys: string;
  /** By the place of the key: with Shift a digit types another character on every keyboard. */
  code: string;
  shift: boolean;
  change: (selection: Selection) => Selection;
}

export const textLayouts: readonly TextLayout[] = [
  {
    id: 'heading',
    Icon: IconHeading,
    keys: 'Ctrl+Shift+H',
    code: 'KeyH',
    shift: true,
    change: (one) => withLines(one, 'heading'),
  },
  { id: 'bold', Icon: IconBold, keys: 'Ctrl+B', code: 'KeyB', shift: false, change: withBold },
  {
    id: 'list',
    Icon: IconList,
    keys: 'Ctrl+Shift+8',
    code: 'Digit8',
    shift: true,
    change: (one) => withLines(one, 'list'),
  },
  {
    id: 'steps',
    Icon: IconListNumbers,
    keys: 'Ctrl+Shift+7',
    code: 'Digit7',
    shift: true,
    change: (one) => withLines(one, 'steps'),
  },
];

/** What of a press of a key counts here. */
type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key does to the text; null for a key that only types. */
export function layoutOfKey(press: Press): ((selection: Selection) => Selection | null) | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = press;
  const control = ctrlKey || metaKey;
  if (altKey) return null;
  if (key === 'Enter') return control || shiftKey ? null : withNextItem;
  const found = textLayouts.find((one) => control && one.code === code && one.shift === shiftKey);
  return found?.change ?? null;
}
