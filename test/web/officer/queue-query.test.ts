import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listQueueRoute } from '../../../contracts/http/listings/list-queues.ts';
import { filterNames, queueStatuses } from '../../../domain/foundation/vocabulary/queue-filters.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import {
  addressPartOf,
  filteredBy,
  isFiltered,
  isOfHere,
  ofHere,
  queueOf,
  sameOf,
  toggled,
  unfiltered,
  queueQueryIn,
  workFilters,
  type QueueQuery,
} from '../../../web/src/officer/lists/queue-query.ts';
import { checkProperty } from '../../builders/chance.ts';

const own = 'dawasa';
const fromAddress = (part: string) => queueQueryIn(Object.fromEntries(new URLSearchParams(part)), own);

type Press = (query: QueueQuery) => QueueQuery;

const ids = ['maji', 'rehema-msuya', undefined];
/** Everything that can be pressed or chosen. */
const presses: readonly Press[] = [
  ...workFilters.map(
    (work): Press =>
      (query) =>
        toggled(query, work),
  ),
  ...queueStatuses.map(
    (status): Press =>
      (query) =>
        filteredBy(query, 'status', status),
  ),
  ...kinds.map(
    (kind): Press =>
      (query) =>
        filteredBy(query, 'kind', kind),
  ),
  ...(['assignee', 'category', 'ward'] as const).flatMap((name) =>
    ids.map(
      (id): Press =>
        (query) =>
          filteredBy(query, name, id),
    ),
  ),
  (query) => ofHere(query, true),
  (query) => ofHere(query, false),
  (query) => sameOf(query, 'dawasa-kinondoni'),
  unfiltered,
];
const pressed = fc.array(fc.constantFrom(...presses), { maxLength: 6 });
const afterAll = (query: QueueQuery, all: readonly Press[]) => all.reduce((now, press) => press(now), query);

describe('which queue is wished', () => {
  it('is the whole of one’s own where the address names nothing', () => {
    expect(fromAddress('')).toEqual(queueOf(own));
    expect(addressPartOf(queueOf(own), own)).toBe('');
  });

  it('stands in the address, and is read from it as it was', () => {
    checkProperty(
      fc.property(pressed, (all) => {
        const query = afterAll(queueOf(own), all);
        expect(fromAddress(addressPartOf(query, own))).toEqual(query);
      }),
    );
  });

  it('is always one that the API answers, whatever is pressed and whatever stands in the address', () => {
    const value = fc.constantFrom(
      'true',
      'false',
      '',
      'submitted',
      'closed',
      'question',
      'dawasa',
      '<b>',
      '..',
    );
    const query = fc.dictionary(fc.constantFrom(...filterNames, 'x'), value);
    checkProperty(
      fc.property(query, pressed, (given, all) => {
        for (const wish of [queueQueryIn(given, own), afterAll(queueQueryIn(given, own), all)])
          expect(listQueueRoute.query.safeParse(wish.filters).error).toBeUndefined();
      }),
    );
  });

  it('has what was pressed last, with what goes with it', () => {
    const overdue = toggled(queueOf(own), 'overdue');
    expect(toggled(overdue, 'urgent').filters).toEqual({ overdue: 'true', urgent: 'true' });
    expect(toggled(overdue, 'overdue')).toEqual(queueOf(own));
    expect(ofHere(overdue, true).filters).toEqual({ here: 'true', overdue: 'true' });
    expect(toggled(ofHere(overdue, true), 'urgent').filters).toEqual({ here: 'true', urgent: 'true' });
    expect(filteredBy(overdue, 'status', 'responded').filters).toEqual({ status: 'responded' });
    const matter = filteredBy(filteredBy(overdue, 'category', 'maji'), 'ward', 'mbezi');
    expect(matter.filters).toEqual({ category: 'maji', ward: 'mbezi' });
    expect([isOfHere(matter), ofHere(matter, true)]).toEqual([true, matter]);
    expect(ofHere(matter, false)).toEqual(queueOf(own));
    expect([isFiltered(matter), isFiltered(unfiltered(matter))]).toEqual([true, false]);
  });

  it('is the same of another office, but for who works there', () => {
    const mine = filteredBy(queueOf(own), 'assignee', 'musa-mollel');
    expect(sameOf(mine, 'tanesco')).toEqual(queueOf('tanesco'));
    expect(sameOf(toggled(mine, 'overdue'), 'tanesco').filters).toEqual({ overdue: 'true' });
  });
});
