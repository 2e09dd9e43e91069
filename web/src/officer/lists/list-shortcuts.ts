import type { Shortcut } from '../frame/shortcuts.ts';
import { focusEntry, openFocusedEntry } from '../platform/focus-entry.ts';
import type { Listed } from './list-state.ts';
import { listTexts as texts } from './texts.ts';
import type { ReadList } from './use-list.ts';

/** The keys of a page that lists tickets. */
export const shortcutsOfList = <Line extends Listed>({
  more,
  showNewest,
}: Pick<ReadList<Line>, 'more' | 'showNewest'>): readonly Shortcut[] => [
  {
    keys: ['j', 'ArrowDown'],
    says: texts.next,
    does: () => {
      if (!focusEntry(1)) more();
    },
  },
  { keys: ['k', 'ArrowUp'], says: texts.previous, does: () => void focusEntry(-1) },
  { keys: ['Enter'], says: texts.open, does: openFocusedEntry },
  { keys: ['n'], says: texts.showNew, does: showNewest },
];
