import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listQueueRoute } from '../../../contracts/http/list-queues.ts';
import { kinds } from '../../../domain/vocabulary/kinds.ts';
import { statusNames } from '../../../domain/vocabulary/statuses.ts';
import {
  addressPartOf,
  filteredBy,
  ofHere,
  queryOf,
  queueOf,
  wishIn,
  workFilters,
  type ChosenFilter,
} from '../../../web/src/officer/queue/queue-wish.ts';
import { checkProperty } from '../../builders/chance.ts';

const own = 'dawasa';
const fromAddress = (part: string) => wishIn(Object.fromEntries(new URLSearchParams(part)), own);

const filters: readonly (ChosenFilter | undefined)[] = [
  undefined,
  ...workFilters.map((work) => ({ by: 'work', work }) as const),
  ...statusNames.map((status) => ({ by: 'status', status }) as const),
  ...kinds.map((kind) => ({ by: 'kind', kind }) as const),
];

describe('which queue is wished', () => {
  it('is the whole of one’s own where the address names nothing', () => {
    expect(fromAddress('')).toEqual(queueOf(own));
    expect(addressPartOf(queueOf(own), own)).toBe('');
  });

  it('stands in the address, and is read from it as it was', () => {
    checkProperty(
      fc.property(
        fc.constantFrom(own, 'dawasa-kinondoni'),
        fc.constantFrom(...filters),
        fc.boolean(),
        (institution, filter, here) => {
          const wish = filteredBy(ofHere(queueOf(institution), here), filter);
          expect(fromAddress(addressPartOf(wish, own))).toEqual(wish);
        },
      ),
    );
  });

  it('is always one that the API answers, whatever is pressed and whatever stands in the address', () => {
    const value = fc.constantFrom('true', 'false', '', 'submitted', 'closed', 'question', 'dawasa');
    const query = fc.dictionary(
      fc.constantFrom('here', 'overdue', 'urgent', 'unassigned', 'unacknowledged', 'status', 'kind', 'x'),
      value,
    );
    checkProperty(
      fc.property(query, fc.constantFrom(...filters), fc.boolean(), (given, filter, here) => {
        const wish = wishIn(given, own);
        for (const one of [wish, filteredBy(wish, filter), ofHere(filteredBy(wish, filter), here)])
          expect(listQueueRoute.query.safeParse(queryOf(one)).error).toBeUndefined();
      }),
    );
  });
});
