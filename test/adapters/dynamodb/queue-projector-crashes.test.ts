import {
  PutCommand,
  TransactWriteCommand,
  UpdateCommand,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readItem, type Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { ticketProjectionItem } from '../../../adapters/dynamodb/items/ticket-projection-item.ts';
import { dynamoQueueProjector } from '../../../adapters/dynamodb/queue-projector.ts';
import { dynamoQueues } from '../../../adapters/dynamodb/queues.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { BusyCountry, placesAbove } from '../../builders/busy-country.ts';
import { checkProperty, seedsFrom, tryEach } from '../../builders/chance.ts';
import { MemoryDatabase } from '../../builders/dynamodb/memory/memory-database.ts';
import { Scheduler } from '../../builders/dynamodb/memory/scheduler.ts';
import { Killed, mortalClient } from '../../builders/dynamodb/mortal-client.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { someCursors } from '../../builders/queues.ts';
import { aState, anEvent } from '../../builders/ticket-event.ts';

const timeZone = 'Africa/Dar_es_Salaam';

const lives = [...Map.groupBy(new BusyCountry(600, 5).events, ({ number }) => number).values()];

/** Tables in which consumers keep queues that may die, each over its own way to the store. */
async function aStore(seed = 1) {
  const database = new MemoryDatabase();
  const calm = database.client();
  const { projections: table } = await createTables(calm, 'projections');
  const shared = database.client(new Scheduler({ seed }));
  /** Says how many writes it made, and whether it came to its end. */
  async function consumes(event: TicketEvent, writes?: number) {
    const { client, written } = mortalClient(shared, writes);
    const projector = dynamoQueueProjector({ client, table, patience: impatience() });
    try {
      await projector.apply(event, { ...placesAbove(event.after), timeZone });
      return { written: written(), isDone: true };
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      return { written: written(), isDone: false };
    }
  }
  /** Consumes as a release does that knows of no compact entries. */
  async function consumesWithoutCompact(event: TicketEvent): Promise<void> {
    const projector = dynamoQueueProjector({ client: withoutCompact(calm), table, patience: impatience() });
    await projector.apply(event, { ...placesAbove(event.after), timeZone });
  }
  /** All that a reader can find: entries and known figures, without what only says which write it was. */
  const stored = () =>
    database
      .items(table)
      .map((item) => ({
        ...Object.fromEntries(
          Object.entries(omit(item, 'version', 'revision', 'known')).filter(([, value]) => value !== 0),
        ),
        ...(item['entity'] === 'heard-ticket' && { known: readItem(ticketProjectionItem, item).known }),
      }))
      .filter((item: Item) => !isOfMany(item) || Object.keys(item).length > 4)
      .toSorted((a: Item, b: Item) =>
        `${String(a['PK'])} ${String(a['SK'])}` < `${String(b['PK'])} ${String(b['SK'])}` ? -1 : 1,
      );
  return {
    consumes,
    consumesWithoutCompact,
    stored,
    queues: dynamoQueues({ client: calm, table, cursors: someCursors() }),
  };
}

/** Writes no compact entries, and marks nothing that is known as followed by them. */
function withoutCompact(client: DynamoDBDocumentClient): DynamoDBDocumentClient {
  const unmarked = (item: Item | undefined): Item => omit({ ...item }, 'compact');
  const send = async (command: unknown): Promise<unknown> => {
    if (command instanceof UpdateCommand && String(command.input.Key?.['PK']).startsWith('OWN#')) return {};
    if (command instanceof PutCommand)
      return client.send(new PutCommand({ ...command.input, Item: unmarked(command.input.Item) }));
    if (!(command instanceof TransactWriteCommand)) return client.send(command as PutCommand);
    const TransactItems = command.input.TransactItems?.map((write) =>
      write.Put === undefined ? write : { Put: { ...write.Put, Item: unmarked(write.Put.Item) } },
    );
    return client.send(new TransactWriteCommand({ ...command.input, TransactItems }));
  };
  return { send } as unknown as DynamoDBDocumentClient;
}

async function undisturbed(events: readonly TicketEvent[]) {
  const store = await aStore();
  for (const event of events) await store.consumes(event);
  return store.stored();
}

/** Items to which each ticket adds its own. */
const isOfMany = ({ entity }: Item): boolean => entity === 'count' || entity === 'own-entries';

/** A life of many acts, and not of so many that each death in it takes long to try. */
const longest = lives.filter(({ length }) => length <= 14).toSorted((a, b) => b.length - a.length)[0] ?? [];

interface Chance {
  readonly order: number;
  readonly deaths: number;
  readonly repeats: number;
}
const someChances: fc.Arbitrary<Iterator<Chance, Chance>> = fc.infiniteStream(
  fc.record({ order: fc.nat(), deaths: fc.nat(14), repeats: fc.nat(2) }),
) as fc.Arbitrary<Iterator<Chance, Chance>>;

describe('a release that knows of no compact entries', () => {
  it('leaves what a recount finds once this one hears the next event, or the last one again', async () => {
    const wanted = await undisturbed(longest);
    for (const from of longest.keys())
      for (let until = from + 1; until <= longest.length; until += 1) {
        const store = await aStore();
        for (const [place, event] of longest.entries()) {
          if (place < from || place >= until) await store.consumes(event);
          else await store.consumesWithoutCompact(event);
        }
        for (const event of until === longest.length ? longest.slice(-1) : []) await store.consumes(event);
        expect(store.stored(), `without compact entries from event ${from} until ${until}`).toEqual(wanted);
      }
  });
});

describe('a consumer that is killed between two writes', () => {
  it.each([
    ['at once', 0],
    ['after the next event', 1],
    ['after all others', longest.length],
  ])('leaves what a recount finds, once its event comes again %s', async (_, later) => {
    const wanted = await undisturbed(longest);
    let deaths = 0;
    for (const place of longest.keys())
      for (let writes = 0; ; writes += 1) {
        const store = await aStore();
        const waiting: { readonly event: TicketEvent; readonly from: number }[] = [];
        let isDone = false;
        for (const [at, event] of longest.entries()) {
          const dies = at === place;
          const heard = await store.consumes(event, dies ? writes : undefined);
          if (dies) isDone = heard.isDone;
          if (!heard.isDone) waiting.push({ event, from: at + later });
          for (const { event: again } of waiting.splice(0, waiting[0]?.from === at ? 1 : 0))
            await store.consumes(again);
        }
        for (const { event } of waiting) await store.consumes(event);
        expect(store.stored(), `killed at event ${place} after ${writes} writes`).toEqual(wanted);
        if (isDone) break;
        deaths += 1;
      }
    expect(deaths).toBeGreaterThan(longest.length);
  });

  it('leaves it whatever the order, the repeats and the company', async () => {
    await checkProperty(
      fc.asyncProperty(
        fc.constantFrom(...lives.filter(({ length }) => length > 2)),
        someChances,
        fc.record({ seed: fc.nat(), width: fc.integer({ min: 1, max: 4 }) }),
        async (events, chance, { seed, width }) => {
          const store = await aStore(seed);
          const messages = events
            .flatMap((event) => {
              const { order, repeats } = chance.next().value;
              return Array.from({ length: repeats + 1 }, (_, each) => ({
                event,
                order: order * (each + 1),
                lives: 2,
              }));
            })
            .toSorted((a, b) => a.order - b.order);
          const work = async (): Promise<void> => {
            for (;;) {
              const message = messages.shift();
              if (message === undefined) return;
              const { deaths } = chance.next().value;
              const heard = await store.consumes(message.event, message.lives > 0 ? deaths : undefined);
              if (heard.isDone) continue;
              messages.splice(deaths % (messages.length + 1), 0, { ...message, lives: message.lives - 1 });
            }
          };
          await Promise.all(Array.from({ length: width }, work));
          for (const message of messages) await store.consumes(message.event);
          expect(store.stored()).toEqual(await undisturbed(events));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leaves what the last of several at once says, also where that takes back what another says', async () => {
    const free = aState({ status: 'in-progress', holder: 'kituo-a' });
    const given = { ...free, assignee: 'asha' };
    const events = [
      anEvent({ after: free }),
      anEvent({ type: 'assign', version: 2, before: free, after: given }),
      anEvent({ type: 'unassign', version: 3, before: given, after: free }),
    ];
    const wanted = await undisturbed(events);
    await tryEach(seedsFrom(1, 150), async (seed) => {
      const store = await aStore(seed);
      const [first, ...others] = events;
      if (first !== undefined) await store.consumes(first);
      await Promise.all(others.map((event) => store.consumes(event)));
      expect(store.stored()).toEqual(wanted);
    });
  });

  it('never puts its only entry over one that follows from more', async () => {
    const free = aState({ status: 'in-progress', holder: 'kituo-a', assignee: 'asha' });
    const message = { type: 'reply', before: free, after: free } as const;
    const events = [
      anEvent({ after: free }),
      anEvent({ ...message, version: 2, by: { actor: 'citizen' } }),
      anEvent({ ...message, version: 3, by: { actor: 'assignee', officer: 'asha', institution: 'kituo-a' } }),
    ];
    const wanted = await undisturbed(events);
    await tryEach(seedsFrom(1, 150), async (seed) => {
      const store = await aStore(seed);
      const [first, ...others] = events;
      if (first !== undefined) await store.consumes(first);
      await Promise.all(others.map((event) => store.consumes(event)));
      expect(store.stored()).toEqual(wanted);
    });
  });
});
