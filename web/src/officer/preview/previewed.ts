import { signal, type Signal } from '@preact/signals';
import type { Shortcut } from '../frame/shortcuts.ts';
import { entryInFocus, focusEntryOf } from '../platform/focus-entry.ts';
import { ticketPreviewTexts as texts } from './texts.ts';

/** The number of the ticket that is previewed beside its list. Undefined: none is. */
export type PreviewedTicket = Signal<string | undefined>;

/** No ticket is previewed: going through a list opens nothing. */
export const nothingPreviewed = (): PreviewedTicket => signal<string | undefined>(undefined);

const preview = '.preview-beside';

/** Goes to what can be done with the ticket that is previewed. */
const focusActs = (): void =>
  document.querySelector<HTMLElement>(`${preview} .acts-of-preview button`)?.focus();

/** Closes the preview. Who was in it is back at the line of its ticket. */
export function closePreview(previewed: PreviewedTicket): void {
  const number = previewed.peek();
  if (number === undefined) return;
  if (document.activeElement?.closest(preview)) focusEntryOf(number);
  previewed.value = undefined;
}

/** The keys of the preview: one opens it, and nothing else does. */
export const shortcutsOfPreview = (previewed: PreviewedTicket): readonly Shortcut[] => [
  {
    keys: ['t'],
    says: texts.open,
    does() {
      const number = entryInFocus();
      if (number !== undefined) previewed.value = number;
    },
  },
  { keys: ['.'], says: texts.toActs, does: focusActs },
  { keys: ['Escape'], says: texts.close, does: () => closePreview(previewed) },
];
