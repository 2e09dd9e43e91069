import { useLayoutEffect } from 'preact/hooks';

/** The links of the lines that are there, in their order. */
const linksOfLines = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.lines-of-tickets .line .whole'),
];

const line = (element: Element | null): Element | null => element?.closest('.line') ?? null;

/** Goes to the line after or before the one that has the focus; without one, to the first that is seen. Whether there was one. */
export function focusEntry(step: 1 | -1): boolean {
  const links = linksOfLines();
  const here = line(document.activeElement);
  const place = links.findIndex((link) => here !== null && line(link) === here);
  const next =
    place === -1 ? links.find((link) => link.getBoundingClientRect().top >= 0) : links[place + step];
  next?.focus();
  return next !== undefined;
}

/** The number of the ticket of the line that has the focus. */
export const entryInFocus = (): string | undefined =>
  line(document.activeElement)?.getAttribute('data-number') ?? undefined;

/** Goes to the line of a ticket, where it is listed. Whether it is. */
export function focusEntryOf(number: string): boolean {
  const link = document.querySelector<HTMLElement>(`.line[data-number="${number}"] .whole`);
  link?.focus();
  return link !== null;
}

/** Opens the ticket of the line that has the focus. */
export function openFocusedEntry(): void {
  line(document.activeElement)?.querySelector<HTMLElement>('.whole')?.click();
}

/** Keeps the focus on the line that has it where a list that is drawn anew has that line elsewhere, or else on the first that is seen. */
export function useFocusOnEntry(): void {
  const number = entryInFocus();
  useLayoutEffect(() => {
    if (number === undefined || document.activeElement !== document.body) return;
    if (!focusEntryOf(number)) focusEntry(1);
  });
}
