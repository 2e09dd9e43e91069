import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { allFaultsOf, FaultPlan, faultsOf, waysNotToReach } from '../../builders/faults/fault-plan.ts';

/** A store that counts what comes to it. */
class Counting {
  reached = 0;

  save(): Promise<number> {
    return Promise.resolve((this.reached += 1));
  }
}

describe('a call that does not come to its store', () => {
  it.each(waysNotToReach)('is the same to whoever called, and to the store: %s', async (fault) => {
    const plan = new FaultPlan();
    const store = new Counting();
    const watched = plan.watched('counting', store);
    await plan.during({ place: 0, fault }, () => expect(watched.save()).rejects.toThrow(StoreUnavailable));
    expect(store.reached).toBe(0);
    await expect(watched.save()).resolves.toBe(1);
  });

  it('fails in one of these ways, by turns', () => {
    const turns = waysNotToReach.map((_, place) =>
      allFaultsOf('counting.save', place).filter((fault) => waysNotToReach.includes(fault)),
    );
    expect(turns).toEqual(waysNotToReach.map((fault) => [fault]));
  });

  it('is tried by one of all its faults in the usual run, each at some place', () => {
    const places = Array.from({ length: 12 }, (_, place) => place);
    const tried = new Set(places.flatMap((place) => faultsOf('tickets.save', place)));
    expect(tried).toEqual(new Set(places.flatMap((place) => allFaultsOf('tickets.save', place))));
  });
});
