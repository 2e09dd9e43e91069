import { expect, it } from 'vitest';
import { historyPages } from '../../../web/src/history/ticket-read.ts';

interface Page {
  readonly events: string;
  readonly older?: string;
}

/** Histories whose events are letters in their order. */
const pages = historyPages<Page, string>({
  historyIn: ({ events }) => events,
  join: (earlier, later) => [...new Set(earlier + later)].toSorted().join(''),
  goesOn: (earlier, later) =>
    later.charAt(0) <= String.fromCharCode(earlier.charCodeAt(earlier.length - 1) + 1),
});

const begun = pages.take({ events: 'de', older: 'before-d' }, undefined);

it('a history grows by older pages, and by what is new', () => {
  const read = pages.join(begun, { events: 'bc', older: 'before-b' });
  expect(pages.take({ events: 'ef', older: 'before-e' }, read)).toMatchObject({
    history: 'bcdef',
    older: 'before-b',
    ticket: { events: 'ef' },
  });
});

it('older pages begin at the newest page until one was shown, and again once a cursor was refused', () => {
  expect(pages.take({ events: 'ef', older: 'before-e' }, begun).older).toBe('before-e');
  const read = pages.join(begun, { events: 'bc', older: 'before-b' });
  expect(pages.next(pages.restart(read))).toBe('before-d');
});

it('a history begins anew where what lies between was never shown', () => {
  expect(pages.take({ events: 'gh' }, begun)).toMatchObject({ history: 'gh', older: undefined });
});
