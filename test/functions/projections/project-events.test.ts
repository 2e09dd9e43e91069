import { describe, expect, it } from 'vitest';
import { fillLake } from '../../../application/lake/fill-lake.ts';
import { projectMeasures } from '../../../application/measures/project-measures.ts';
import { projectQueues } from '../../../application/queues/project-queues.ts';
import { rowOf } from '../../../domain/analytics/lake/event-row.ts';
import {
  projectionNames,
  type ProjectionName,
} from '../../../domain/ticketing/tickets/projection-retries.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { consumer } from '../../../functions/lambda/consumer.ts';
import { projectionsQueue } from '../../../functions/projections/project-events.ts';
import { BusyCountry, busyInstitutions, repeatedAndMixed } from '../../builders/busy-country.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { aCall } from '../../builders/call-of.ts';
import { readCells, recountedCells } from '../../builders/measures.ts';
import { aBatch } from '../../builders/queue-message.ts';
import { readListings, recount } from '../../builders/recount.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import type { ScheduledStore } from '../../builders/system/stored-tables.ts';
import { aSystem } from '../../builders/system/system.ts';
import { aState, anEvent } from '../../builders/ticket-event.ts';

const sent = (number = '261100000013'): TicketEvent =>
  anEvent({ number, after: aState({ holder: 'kituo-a' }) });

const own = { queues: projectQueues, measures: projectMeasures, lake: fillLake } as const;

/** The function of all projections, and that of each, over stores of which some fail. */
function projections(faulty: readonly ScheduledStore[] = [], rate = 0) {
  const content = aRegistryContent({ institutions: busyInstitutions });
  const faults = { seed: 5, rates: { throttled: rate, 'time-out-after-commit': rate / 2 } };
  const system = aSystem({ content, faults, faulty });
  const { captured, projectionRetries: retries } = system;
  const said = () => captured.log;
  const together = projectionsQueue(() => system.ports, said);
  return {
    system,
    /** What the batch of these brings back: how many messages. */
    hears: async (...bodies: readonly (string | TicketEvent)[]): Promise<number> =>
      (await together(aBatch(...bodies), aCall())).batchItemFailures.length,
    /** What each function of its own brings back of what waits for it, and again until nothing or the same is left. */
    async worksOff(tries = 10): Promise<Readonly<Record<ProjectionName, number>>> {
      const left = { queues: 0, measures: 0, lake: 0 };
      for (const name of projectionNames) {
        const handler = consumer(own[name], () => system.ports, said);
        let waiting = retries.take(name);
        for (let attempt = 0; attempt < tries && waiting.length > 0; attempt += 1) {
          const { batchItemFailures: failed } = await handler(aBatch(...waiting), aCall());
          const ids = new Set(failed.map(({ itemIdentifier }) => itemIdentifier));
          waiting = waiting.filter((_, place) => ids.has(`m-${place + 1}`));
        }
        left[name] = waiting.length;
      }
      return left;
    },
    leftTo: (): readonly unknown[] =>
      captured.lines
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter(({ entry }) => entry === 'projection-left-to-its-queue')
        .map(({ projection }) => projection),
  };
}

const aCountryOf = (acts: number): BusyCountry => new BusyCountry(acts, 5);

async function everythingIsProjected({ system }: ReturnType<typeof projections>, country: BusyCountry) {
  const { queues, measures, lake } = system;
  const cells = recountedCells(country.events, aCalendar());
  expect(await readCells(measures, cells)).toEqual(cells);
  expect(await readListings(queues)).toEqual(recount(country));
  const rows = country.events.flatMap(
    (event) => rowOf(event, `pseudonym of ${event.number.slice(-4)}`, aCalendar()) ?? [],
  );
  expect(lake.rows.map((row) => JSON.stringify(row))).toEqual(
    [...new Set(rows.map((row) => JSON.stringify(row)))].toSorted(),
  );
}

async function hearsAll({ hears }: ReturnType<typeof projections>, events: readonly TicketEvent[]) {
  for (let start = 0; start < events.length; start += 10)
    expect(await hears(...events.slice(start, start + 10))).toBe(0);
}

describe('all projections', () => {
  it('are made of each event by one call, told repeatedly and in any order', async () => {
    const country = aCountryOf(200);
    const all = projections();
    await hearsAll(all, repeatedAndMixed(country.events, 5));
    expect(all.leftTo()).toEqual([]);
    await everythingIsProjected(all, country);
  });

  it.each([
    ['queues', 'queues'],
    ['measures', 'measures'],
    ['lake', 'lake'],
  ] as const)('go on where %s fail, which are made by their own function', async (store, projection) => {
    const country = aCountryOf(120);
    const all = projections([store], 0.4);
    await hearsAll(all, repeatedAndMixed(country.events, 5));
    expect(new Set(all.leftTo())).toEqual(new Set([projection]));
    all.system.scheduler.calm();
    expect(await all.worksOff()).toEqual({ queues: 0, measures: 0, lake: 0 });
    await everythingIsProjected(all, country);
  });
});

describe('a message', () => {
  it('that only a later release can read is left to each projection, which sets it aside', async () => {
    const all = projections();
    const later = JSON.stringify({ ...sent(), type: 'celebrate' });
    expect(await all.hears(later, sent('261100000025'))).toBe(0);
    expect(all.leftTo()).toEqual([...projectionNames]);
    expect(await all.worksOff()).toEqual({ queues: 1, measures: 1, lake: 1 });
    expect(all.system.lake.rows).toHaveLength(1);
  });

  it('comes again where neither the projection nor its queue takes it', async () => {
    const all = projections(['lake'], 1);
    all.system.projectionRetries.isFull = true;
    expect(await all.hears(sent())).toBe(1);
    all.system.projectionRetries.isFull = false;
    expect(await all.hears(sent())).toBe(0);
    expect(all.leftTo()).toEqual(['lake', 'lake']);
    expect(all.system.projectionRetries.take('lake')).toHaveLength(1);
  });
});
