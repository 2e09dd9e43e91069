import { dynamoReadLog } from '../../adapters/dynamodb/read-log.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { actsOnWhatIsRead } from '../../domain/casework/acts/unread.ts';
import { clientFor, createTables } from '../../test/builders/dynamodb/tables.ts';
import { Meter, type MeterReading } from '../capacity/meter.ts';
import { citizensActs } from './citizens-acts.ts';
import type { MeasuredAct } from './measured-act.ts';
import { officersActs } from './officers-acts.ts';

/** What an act costs: the history that it is decided on, of an answer whether it was read, and what it changes. */
export interface ActCosts extends Pick<MeasuredAct, 'name' | 'side'>, MeterReading {}

/** Stores again on a DynamoDB Local what each act stored, and says what that costs. Every act, once. */
export async function measureActs(endpoint: string): Promise<readonly ActCosts[]> {
  const raw = clientFor(endpoint);
  const costs: ActCosts[] = [];
  for (const measured of [...officersActs, ...citizensActs]) {
    const { name, side } = measured;
    const own = await createTables(raw, 'tickets', 'identities');
    const meter = new Meter(raw, own);
    const tickets = dynamoTicketStore({ client: meter.client, tables: own });
    const reads = dynamoReadLog({ client: meter.client, table: own.tickets });
    const { heard, before } = await measured.act();
    for (const submission of heard.submissions) await tickets.submit(submission);
    for (const change of heard.changes.slice(0, before)) await tickets.save(change);
    const reading = await meter.of(async () => {
      for (const change of heard.changes.slice(before)) {
        for (const { ticket } of [change, ...(change.besides === undefined ? [] : [change.besides])]) {
          await tickets.history(ticket.number);
          if (actsOnWhatIsRead.has(change.event.type)) await reads.readUpTo(ticket.number, ticket.holder);
        }
        if ((await tickets.save(change)) !== 'saved') throw new Error(`${name} was not saved again.`);
      }
    });
    costs.push({ name, side, ...reading });
  }
  return costs;
}
