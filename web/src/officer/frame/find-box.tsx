import { useLocation } from 'preact-iso';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import { onlyDigits } from '../../platform/digits.ts';
import { useHeld } from '../../platform/held.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { focusEntry } from '../platform/focus-entry.ts';
import { queryIn, workAddress, workPageAt } from '../platform/addresses.ts';
import { seek, sought } from '../platform/sought.ts';
import type { Shortcut } from './shortcuts.ts';
import { findBoxTexts as texts } from './texts.ts';
import './find-box.css';

const boxId = 'find-ticket';

/** Leads to the search from every page. */
export const findShortcut: Shortcut = {
  keys: ['/'],
  says: texts.key,
  does: () => {
    const box = document.querySelector<HTMLInputElement>(`#${boxId}`);
    box?.focus();
    box?.select();
  },
};

const hasLetters = /\p{Letter}/u;

/** The number that was typed, in whatever grouping; undefined: it is none. */
function numberIn(typed: string): string | undefined {
  const digits = onlyDigits(typed);
  return !hasLetters.test(typed) && isTicketNumber(digits) ? digits : undefined;
}

/** Finds a ticket: a number leads to it at once, words to the page of what was found. On a queue, in the office whose it is. */
export function FindBox() {
  const say = useSay();
  const language = useLanguage();
  const { path, url, route } = useLocation();
  const now = useHeld(sought);
  const [typed, setTyped] = useState(now.typed);
  // What is typed meanwhile stays, unless something else is looked for.
  const shown = useRef(now.typed);
  useEffect(() => {
    if (shown.current !== now.typed) setTyped(now.typed);
    shown.current = now.typed;
  }, [now]);
  const find = (event: Event): void => {
    event.preventDefault();
    const number = numberIn(typed);
    if (number !== undefined) {
      route(workAddress('ticket', language, number));
      return;
    }
    const page = workPageAt(path)?.name;
    const { institution: here, filter } = page === 'find' ? sought.now() : { filter: {} };
    const ofQueue = page === 'queue' ? new URLSearchParams(queryIn(url)).get('institution') : null;
    const institution = here ?? ofQueue ?? undefined;
    seek({ typed, filter, ...(institution !== undefined && { institution }) });
    if (page !== 'find') route(workAddress('find', language));
  };
  return (
    <form class="find-box" role="search" onSubmit={find}>
      <label class="unseen" for={boxId}>
        {say(texts.label)}
      </label>
      <input
        id={boxId}
        class="input"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={200}
        placeholder={say(texts.hint)}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || !focusEntry(1)) return;
          event.preventDefault();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
