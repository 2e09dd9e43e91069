import type { Shortcut } from '../frame/shortcuts.ts';
import { entryInFocus } from '../platform/focus-entry.ts';
import { chooseUpTo, toggleEntry, type ChosenEntries } from './chosen-entries.ts';
import { severalTexts as texts } from './several-texts.ts';

/** Goes to what can be done with what is chosen. */
const focusChosen = (): void => document.querySelector<HTMLElement>('#chosen .chosen-acts button')?.focus();

/** The keys by which lines are chosen. */
export function shortcutsOfChosen(
  chosen: ChosenEntries,
  order: () => readonly string[],
): readonly Shortcut[] {
  const onLine = (does: (number: string) => void) => () => {
    const number = entryInFocus();
    if (number !== undefined && order().includes(number)) does(number);
  };
  return [
    { keys: ['x'], says: texts.toggle, does: onLine((number) => toggleEntry(chosen, number)) },
    { keys: ['X'], says: texts.range, does: onLine((number) => chooseUpTo(chosen, order(), number)) },
    { keys: ['a'], says: texts.toBar, does: focusChosen },
  ];
}
