import { describe, expect, test } from 'vitest';
import type { SchedulerOptions } from '../../builders/dynamodb/memory/scheduler.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { filterSets } from '../../../domain/foundation/vocabulary/queue-filters.ts';
import { statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import { projectQueues } from '../../../application/queues/project-queues.ts';
import { consumer } from '../../../functions/lambda/consumer.ts';
import {
  BusyCountry,
  busyInstitutions,
  busyOfficers,
  repeatedAndMixed,
} from '../../builders/busy-country.ts';
import { seedsFrom } from '../../builders/chance.ts';
import { aBatch, deliveringTo } from '../../builders/queue-message.ts';
import { readCounts, readListings, recount, recountFigures } from '../../builders/recount.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { aSystem } from '../../builders/system/system.ts';
import { aState, anEvent } from '../../builders/ticket-event.ts';
import { aCall } from '../../builders/call-of.ts';

function aKeeper(faults: SchedulerOptions = {}) {
  const content = aRegistryContent({ institutions: busyInstitutions });
  const system = aSystem({ content, faults, faulty: ['queues'] });
  const { captured, scheduler, queues } = system;
  const handler = consumer(
    projectQueues,
    () => system.ports,
    () => captured.log,
  );
  return { ...captured, scheduler, queues, handler, delivers: deliveringTo(handler) };
}

describe('the keeper of queues', () => {
  test('puts a line at the holder and at every level above, and none at a node that is no level', async () => {
    const { queues, delivers } = aKeeper();
    await delivers([anEvent({ after: aState({ holder: 'kituo-a' }) })]);

    const found = await Promise.all(
      busyInstitutions.map(async ({ id }) => {
        const { items } = await queues.page(id, undefined, { by: 'asha' });
        return items.length === 0 ? [] : [id];
      }),
    );

    expect(found.flat().toSorted()).toEqual(['halmashauri', 'ikulu', 'kituo-a', 'wizara']);
  });

  test('puts a line at a holder that is no level itself', async () => {
    const { queues, delivers } = aKeeper();
    await delivers([anEvent({ after: aState({ holder: 'mkoa' }) })]);

    expect((await queues.page('mkoa', undefined, { by: 'asha' })).items).toHaveLength(1);
  });

  test('puts a line at the unit that works on it too', async () => {
    const { queues, delivers } = aKeeper();
    await delivers([anEvent({ after: aState({ holder: 'halmashauri', unit: 'dawati' }) })]);

    expect((await queues.page('dawati', undefined, { by: 'asha' })).items).toMatchObject([
      { holder: 'halmashauri', unit: 'dawati' },
    ]);
    expect((await queues.page('kituo-a', undefined, { by: 'asha' })).items).toEqual([]);
  });

  test('shows nobody outside an independent tree what waits in it', async () => {
    const { queues, delivers } = aKeeper();
    await delivers([anEvent({ after: aState({ holder: 'ofisi-ya-tume' }) })]);

    expect((await queues.page('tume', undefined, { by: 'asha' })).items).toHaveLength(1);
    expect((await queues.page('ikulu', undefined, { by: 'asha' })).items).toEqual([]);
  });

  test('passes over what changes no line, without asking anybody', async () => {
    const { entries, delivers } = aKeeper();
    const standing = aState({ holder: 'gone' });
    await delivers([anEvent({ type: 'remind', version: 2, before: standing, after: standing })]);

    expect(entries()).not.toContain('queues-heard');
  });

  test('gives back an event whose holder the registry does not know', async () => {
    const { handler } = aKeeper();

    const answer = await handler(aBatch(anEvent({ after: aState({ holder: 'gone' }) })), aCall());

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-1' }] });
  });
});

describe('after many acts, told repeatedly, in any order, to a store that fails', () => {
  test.each(seedsFrom(1, 1))('every queue with every filter equals a recount (life %i)', async (seed) => {
    const country = new BusyCountry(2_000, seed);
    const { queues, scheduler, delivers } = aKeeper({
      seed,
      rates: { conflict: 0.05, throttled: 0.02, 'time-out': 0.02, 'time-out-after-commit': 0.02 },
    });
    await delivers(repeatedAndMixed(country.events, seed));
    scheduler.calm();

    const listings = await readListings(queues);

    expect(listings).toEqual(recount(country));
    expect(await readCounts(queues)).toEqual(recountFigures(country));
    expect(listings['ikulu all']?.length).toBeGreaterThan(50);
    const filters = [
      ...statusNames.filter((status) => status !== 'closed'),
      ...kinds,
      ...busyOfficers,
      'own',
    ];
    const filled = Object.entries(listings).filter(([, lines]) => lines.length > 0);
    const found = filters.filter((name) => filled.some(([listing]) => listing.endsWith(` ${name}`)));
    expect(found).toEqual(filters);
    const sets = filterSets.filter((set) => !['status', 'kind'].includes(set));
    const withLines = sets.filter((set) => filled.some(([name]) => name.includes(` ${set} `)));
    expect(withLines).toEqual(sets);
  });
});
