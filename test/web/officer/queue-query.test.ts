import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listQueueRoute } from '../../../contracts/http/listings/list-queues.ts';
import {
  filterNames,
  queueOrders,
  queueStatuses,
} from '../../../domain/foundation/vocabulary/queue-filters.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import {
  addressPartOf,
  filteredBy,
  isFiltered,
  isOfHere,
  ofHere,
  queueOf,
  sameOf,
  sortedBy,
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
  ...([...queueOrders, undefined] as const).map(
    (order): Press =>
      (query) =>
        sortedBy(query, order),
  ),
  (query) => filteredBy(query, 'from', '2026-12-24'),
  (query) => filteredBy(query, 'due', 'today'),
  (query) => filteredBy(query, 'channel', 'ussd'),
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
      'age',
      '2026-02-30',
      '2026-12-24',
      '<b>',
      '..',
    );
    const query = fc.dictionary(fc.constantFrom(...filterNames, 'sort', 'x'), value);
    checkProperty(
      fc.property(query, pressed, (given, all) => {
        for (const wish of [queueQueryIn(given, own), afterAll(queueQueryIn(given, own), all)])
          expect(listQueueRoute.query.safeParse(wish.filters).error).toBeUndefined();
      }),
    );
  });

  it('has all that was pressed: of the office alone, where no key answers it', () => {
    const overdue = toggled(queueOf(own), 'overdue');
    expect(toggled(overdue, 'unacknowledged').filters).toEqual({ overdue: 'true', unacknowledged: 'true' });
    const urgent = toggled(toggled(overdue, 'unacknowledged'), 'urgent');
    expect(urgent.filters).toEqual({ overdue: 'true', unacknowledged: 'true', urgent: 'true', here: 'true' });
    expect(toggled(overdue, 'overdue')).toEqual(queueOf(own));
    expect(ofHere(overdue, true).filters).toEqual({ here: 'true', overdue: 'true' });
    const matter = filteredBy(filteredBy(overdue, 'category', 'maji'), 'ward', 'mbezi');
    expect(matter.filters).toEqual({ overdue: 'true', category: 'maji', ward: 'mbezi' });
    expect([isOfHere(matter), ofHere(matter, true)]).toEqual([true, matter]);
    expect(ofHere(matter, false)).toEqual(overdue);
    expect([isFiltered(matter), isFiltered(unfiltered(matter))]).toEqual([true, false]);
  });

  it('has one of two that exclude each other', () => {
    const mine = filteredBy(queueOf(own), 'assignee', 'musa-mollel');
    expect(toggled(mine, 'unassigned').filters).toEqual({ unassigned: 'true' });
    const day = filteredBy(toggled(queueOf(own), 'overdue'), 'from', '2026-12-24');
    expect(day.filters).toEqual({ from: '2026-12-24' });
  });

  it('comes in the order that is asked for, of the office alone', () => {
    const byAge = sortedBy(toggled(queueOf(own), 'overdue'), 'age');
    expect(byAge.filters).toEqual({ overdue: 'true', sort: 'age', here: 'true' });
    expect(sortedBy(byAge, undefined).filters).toEqual({ overdue: 'true', here: 'true' });
    expect(ofHere(byAge, false).filters).toEqual({ overdue: 'true' });
    expect(unfiltered(byAge).filters).toEqual({ sort: 'age', here: 'true' });
  });

  it('is the same of another office, but for who works there', () => {
    const mine = filteredBy(queueOf(own), 'assignee', 'musa-mollel');
    expect(sameOf(mine, 'tanesco')).toEqual(queueOf('tanesco'));
    const late = toggled(mine, 'overdue');
    expect(late.filters).toEqual({ assignee: 'musa-mollel', overdue: 'true', here: 'true' });
    expect(sameOf(late, 'tanesco').filters).toEqual({ overdue: 'true', here: 'true' });
  });
});
