import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { dynamoListedTickets } from '../../../adapters/dynamodb/listed-tickets.ts';
import { dynamoQueues } from '../../../adapters/dynamodb/queues.ts';
import { showBoard } from '../../../application/listings/show-board.ts';
import { presentOfficer } from '../../../domain/institutions/officers/present-officer.ts';
import { numberAt } from '../../builders/numbered-tickets.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';
import { tableNames } from '../../builders/system/tables.ts';
import { Office } from '../../builders/views/an-office.ts';

const head = 'mkuu-wakala';
/** Bytes that one unit reads, strongly consistent; half a unit eventually consistent. */
const unitBytes = 4096;

interface Metered {
  calls: number;
  units: number;
}

/** A client that counts what is read through it, eventually consistent: of a Query by page, of a batch by item. */
function metered(client: DynamoDBDocumentClient, meter: Metered): DynamoDBDocumentClient {
  const unitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / unitBytes)) / 2;
  return new Proxy(client, {
    get: (target, name) =>
      name === 'send'
        ? async (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
            const answer = (await target.send(command)) as {
              readonly Items?: readonly Item[];
              readonly Responses?: Readonly<Record<string, readonly Item[]>>;
            };
            meter.calls += 1;
            const batch = Object.values(answer.Responses ?? {}).flat();
            meter.units += batch.reduce((sum, item) => sum + unitsOf(itemSize(item)), 0);
            if (answer.Items !== undefined)
              meter.units += unitsOf(answer.Items.reduce((sum, item) => sum + itemSize(item), 0));
            return answer;
          }
        : (Reflect.get(target, name) as unknown),
  });
}

/** What opening the board reads of queues and tickets, where so many tickets wait at the office, half of them with Asha. */
async function unitsWith(count: number): Promise<Metered> {
  const office = new Office();
  for (let place = 0; place < count; place += 1) {
    const number = numberAt(place);
    await office.receives({ ticket: { number } });
    if (place % 2 === 0) await office.did(number, [head, 'assign', { officer: 'asha' }]);
    await office.listed(number);
  }
  const meter: Metered = { calls: 0, units: 0 };
  const client = metered(office.database.client(), meter);
  const queues = dynamoQueues({
    client,
    table: tableNames.projections,
    cursors: office.cursors,
    patience: impatience(),
  });
  const listedTickets = dynamoListedTickets({ client, table: tableNames.tickets, patience: impatience() });
  const { registry, listLog } = office;
  const record = await registry.officer(head);
  if (record === undefined) throw new Error('There is no head.');
  const officer = presentOfficer(record, office.now);
  await showBoard(
    { queues, registry, listedTickets, listLog, now: () => office.now },
    { institution: 'wakala', officer, language: 'en' },
  );
  return meter;
}

it('a board costs the same with 200 tickets of the office as with 2,000, and hardly less with 20', async () => {
  const [few, some, many] = [await unitsWith(20), await unitsWith(200), await unitsWith(2_000)];
  expect({ calls: many.calls, units: many.units }).toEqual({ calls: some.calls, units: some.units });
  expect(few.units).toBeLessThanOrEqual(some.units);
  expect([few.units, some.units]).toEqual([15, 16]);
});
