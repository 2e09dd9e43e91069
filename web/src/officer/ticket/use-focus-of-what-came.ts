import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus into the element of the ref where `value` became another: what was pressed is gone, and the focus goes on at once
 * to what came in its place. Later it would be taken from elsewhere.
 */
export function useFocusOfWhatCame(value: string): RefObject<HTMLDivElement | null> {
  const field = useRef<HTMLDivElement>(null);
  const before = useRef(value);
  useLayoutEffect(() => {
    if (before.current !== value) field.current?.querySelector<HTMLElement>('button, input')?.focus();
    before.current = value;
  }, [value]);
  return field;
}
