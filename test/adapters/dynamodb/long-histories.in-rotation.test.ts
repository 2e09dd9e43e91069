import { describe, expect, inject, it } from 'vitest';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoReadLog } from '../../../adapters/dynamodb/read-log.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { TicketStore } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { aReplyTo, aSubmissionToStore } from '../../builders/submission.ts';
import { aRead } from '../../builders/read.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';

/** What reading took. */
interface Taken {
  items: number;
  units: number;
}

interface Answer {
  readonly Item?: object;
  readonly Items?: readonly object[];
  readonly ConsumedCapacity?: { readonly CapacityUnits?: number };
}

/** A client that counts the items and the units that its reads take. */
function counting(raw: DynamoDBDocumentClient) {
  const taken: Taken = { items: 0, units: 0 };
  const send = async (command: Parameters<DynamoDBDocumentClient['send']>[0]): Promise<unknown> => {
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    const answer: unknown = await raw.send(command);
    const {
      Item: item,
      Items: items = item === undefined ? [] : [item],
      ConsumedCapacity: cost,
    } = answer as Answer;
    taken.items += items.length;
    taken.units += cost?.CapacityUnits ?? 0;
    return answer;
  };
  const client = new Proxy(raw, {
    get: (target, name, receiver): unknown => (name === 'send' ? send : Reflect.get(target, name, receiver)),
  });
  return { client, taken };
}

const day = 24 * 3600;

describe.each(inject('engines'))('however much happened to a ticket, on $name', ({ endpoint }) => {
  const raw = clientFor(endpoint);

  /** A ticket of so many events, five replies a day, and what reading it takes. */
  async function reading(events: number) {
    const tables = await createTables(raw, 'tickets', 'identities');
    const store = dynamoTicketStore({ client: raw, tables });
    const submission = aSubmissionToStore();
    await store.submit(submission);
    let { ticket } = submission;
    for (let version = 2; version <= events; version += 1) {
      const change = aReplyTo(ticket, { message: `Ujumbe wa ${version}: bado tunasubiri maji.` });
      const at = plusSeconds(ticket.submittedAt, Math.floor(version / 5) * day + version);
      await store.save({ ...change, event: { ...change.event, at, request: `ombi-${version}` } });
      ticket = change.ticket;
    }
    return async (read: (store: TicketStore, number: string) => Promise<unknown>): Promise<Taken> => {
      const { client, taken } = counting(raw);
      await read(dynamoTicketStore({ client, tables }), ticket.number);
      return taken;
    };
  }

  it('an act, a page and an older page read no more of 200 events than of 20', async () => {
    const [young, old] = [await reading(20), await reading(200)];
    const readings = {
      act: (store: TicketStore, number: string) => store.history(number),
      page: (store: TicketStore, number: string) => store.open(number),
    };
    for (const read of Object.values(readings)) {
      const [few, many] = [await young(read), await old(read)];
      expect(many.items).toBeLessThanOrEqual(few.items);
      expect(many.units).toBeLessThanOrEqual(few.units);
    }
    const older = await old((store, number) => store.pageBefore(number, 181));
    expect(older.items).toBeLessThanOrEqual(40);
  });

  it('a page of reads takes no more of 60 reads than of 25', async () => {
    const table = (await createTables(raw, 'tickets')).tickets;
    const log = dynamoReadLog({ client: raw, table });
    const numbers = { few: '261100000017', many: '261100000025' };
    for (let read = 0; read < 25; read += 1) await log.record(aRead({ number: numbers.few }));
    for (let read = 0; read < 60; read += 1) await log.record(aRead({ number: numbers.many }));
    const taking = async (number: string) => {
      const { client, taken } = counting(raw);
      await dynamoReadLog({ client, table }).readsBefore(number, 20);
      return taken;
    };
    expect(await taking(numbers.many)).toEqual(await taking(numbers.few));
  });
});
