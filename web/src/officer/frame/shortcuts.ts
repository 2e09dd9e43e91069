import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { areKeysUsed } from './keys-setting.ts';

/** What a key does on a page, while nothing is being typed. */
export interface Shortcut {
  /** As `KeyboardEvent.key` names them: each does it. */
  readonly keys: readonly string[];
  readonly says: Text;
  readonly does: () => void;
}

/** Where keys are for what has the focus: in the form of an act all are, or words typed beside its fields would do other acts. */
const typing =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog[open], .form-of-act';

/** What the browser does with Enter and Space there is what is meant. */
const pressing = 'a, button, summary, input';

function isFor({ target, ctrlKey, altKey, metaKey, key, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || altKey || metaKey || !(target instanceof Element)) return false;
  if (document.querySelector('dialog[open]') !== null || target.closest(typing) !== null) return false;
  return !(['Enter', ' '].includes(key) && target.closest(pressing) !== null);
}

/**
 * Hears the keys of a page from when it is drawn, so that none is lost between one page and the next.
 * Source: WCAG 2.1.4, they can be switched off.
 */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const now = useRef(shortcuts);
  now.current = shortcuts;
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!areKeysUsed() || !isFor(event)) return;
      const meant = now.current.find(({ keys }) => keys.includes(event.key));
      if (meant === undefined) return;
      event.preventDefault();
      meant.does();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}
