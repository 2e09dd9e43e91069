import { describe, expect, it } from 'vitest';
import { usualSpare } from '../../../domain/casework/queues/full-page.ts';
import type { ListingRequest as AskedOfListing } from '../../../domain/casework/queues/queues.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { checkDigitOf } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import type { Asked } from '../../builders/faults/a-faulty-country.ts';
import { WatchedCountry, type Work } from './long-and-missing.ts';

/** More than a page shows: there is always a next one. */
const shown = 40;
/** So many hidden lines change nothing of how a page is read. */
const mostUnseen = usualSpare - 1;

const isListing = (asked: unknown): asked is AskedOfListing<unknown> =>
  typeof asked === 'object' && asked !== null && 'shownOf' in asked;

/** An agency whose queue has tickets about one of its own officers before all others, and how often each page was read on. */
class CountryOfQueues extends WatchedCountry {
  #readings = 0;

  protected override given<Store extends object>(name: string, store: Store): Store {
    const watched = super.given(name, store);
    if (name !== 'queues') return watched;
    return new Proxy(watched, {
      get: (target, property): unknown => {
        const member: unknown = Reflect.get(target, property, target);
        if (typeof member !== 'function') return member;
        return (...asked: unknown[]): unknown =>
          Reflect.apply(member as (...all: unknown[]) => unknown, target, asked.map(this.#counting));
      },
    });
  }

  readonly #counting = (asked: unknown): unknown => {
    if (!isListing(asked)) return asked;
    return {
      ...asked,
      shownOf: (lines: readonly unknown[]) => {
        this.#readings += 1;
        return asked.shownOf?.(lines);
      },
    };
  };

  async receives(hidden: number): Promise<void> {
    const about = (place: number): Partial<Ticket> => (place < hidden ? { aboutOfficer: 'asha' } : {});
    for (let place = 0; place < hidden + shown; place += 1) {
      const digits = `2611${String(place).padStart(7, '0')}`;
      const number = `${digits}${checkDigitOf(digits)}`;
      const ticket = { number, holder: 'wakala', sentTo: 'wakala', ...about(place) };
      const submission = aSubmissionToStore({ ticket });
      await this.tickets.submit(submission);
      await this.lists([submission.event]);
    }
  }

  /** What a listing took of who asks for it, how often it was read on, and what was answered. */
  async listed(asked: Asked): Promise<{ work: Work; readings: number; status: number }> {
    this.#readings = 0;
    const { work, status } = await this.asksAnew(asked);
    return { work, readings: this.#readings, status };
  }
}

const asked: readonly (readonly [string, Asked])[] = [
  ['a queue', { route: 'list-queue', officer: 'asha', params: { institution: 'wakala' } }],
  [
    'a filtered queue',
    {
      route: 'list-queue',
      officer: 'asha',
      params: { institution: 'wakala' },
      query: { unacknowledged: 'true' },
    },
  ],
  [
    'the tickets of a month',
    {
      route: 'list-institution-tickets',
      officer: 'asha',
      params: { institution: 'wakala' },
      query: { month: '2026-11', state: 'open' },
    },
  ],
  ['counts', { route: 'count-queue', officer: 'asha', params: { institution: 'wakala' } }],
  ['counts beside filters', { route: 'narrow-queue', officer: 'asha', params: { institution: 'wakala' } }],
  [
    'a queue by several filters',
    {
      route: 'list-queue',
      officer: 'asha',
      params: { institution: 'wakala' },
      query: { kind: 'complaint', unassigned: 'true', sort: 'age', counts: 'true' },
    },
  ],
];

async function withHidden(hidden: number): Promise<CountryOfQueues> {
  const country = new CountryOfQueues();
  await country.receives(hidden);
  return country;
}

describe('what is done for a page of a listing in which tickets are hidden from the reader', () => {
  it.each(asked)('is what is done where there are none, as long as few are: %s', async (_, asks) => {
    const none = await (await withHidden(0)).listed(asks);
    expect(none.status).toBe(200);
    for (const hidden of [1, mostUnseen]) {
      const some = await (await withHidden(hidden)).listed(asks);
      expect(some.readings).toBe(none.readings);
      expect(some.work.calls).toEqual(none.work.calls);
    }
  });

  it('is one reading more where more are, and grows with them no further than to the bound of a page', async () => {
    const [, asks] = asked[0] ?? [];
    if (asks === undefined) throw new Error('Nothing is asked.');
    const readings = [];
    for (const hidden of [mostUnseen + 1, 30, 600])
      readings.push((await (await withHidden(hidden)).listed(asks)).readings);
    expect(readings).toEqual([2, 2, 5]);
  });
});
