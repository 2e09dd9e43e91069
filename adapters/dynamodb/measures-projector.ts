import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { CellChange } from '../../domain/analytics/measures/figures.ts';
import { calendarsFor, applyToMeasures } from '../../domain/analytics/measures/apply-to-measures.ts';
import type { BufferedTicket } from '../../domain/analytics/measures/measured-ticket.ts';
import type { MeasuresProjector } from '../../domain/analytics/measures/measures.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { ifStill } from './engine/if-still.ts';
import { newChangeItem } from './items/change-item.ts';
import {
  newMeasuredTicketItem,
  readMeasuredTicketItem,
  type StoredProjection,
} from './items/measured-ticket-item.ts';
import { measureKeys } from './engine/keys.ts';
import { readTogether } from './engine/read-together.ts';
import { again, patience, persistently } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';
import { transact } from './engine/transaction.ts';

/**
 * Measures in DynamoDB. One item a ticket remembers what was heard of it; it is read first, and written under the
 * condition that nobody else wrote it since, in one transaction with an entry of the list of changes, which rounds add up.
 * What changes no figure is a single write.
 */
export function dynamoMeasuresProjector({
  client,
  table,
  now,
  ...options
}: PatientTable & { readonly now: () => Instant }): MeasuresProjector {
  const waiting = options.patience ?? patience;

  async function heardSoFar(number: string): Promise<StoredProjection> {
    const item = await readTogether(client, table, measureKeys.ticket(number));
    return item === undefined ? { early: [], revision: 0 } : readMeasuredTicketItem(item);
  }

  return {
    apply: (event, findCalendar) =>
      persistently(waiting, async () => {
        const known = await heardSoFar(event.number);
        const { revision } = known;
        const calendars = new Map<number | undefined, Calendar>();
        for (const version of calendarsFor(known, event)) calendars.set(version, await findCalendar(version));
        const { ticket, changes } = applyToMeasures(known, event, calendars);
        if (ticket === known) return 'nothing-new';
        const put = putMeasuredTicket(table, event.number, ticket, revision);
        const isWritten =
          changes.length === 0
            ? await ifStill(() => client.send(new PutCommand(put)))
            : (
                await transact(
                  client,
                  transactionOf(table, put, changes, {
                    number: event.number,
                    revision: revision + 1,
                    at: now(),
                  }),
                )
              ).outcome === 'written';
        if (!isWritten) return again; // another event was heard meanwhile
        return ticket.measured?.version === known.measured?.version ? 'kept' : 'counted';
      }),
  };
}

/** Writes what is known of a ticket, unless somebody wrote it since it was read. */
export const putMeasuredTicket = (
  table: string,
  number: string,
  ticket: BufferedTicket,
  revision: number,
) => ({
  TableName: table,
  Item: newMeasuredTicketItem(number, ticket, revision + 1),
  ...(revision === 0
    ? { ConditionExpression: 'attribute_not_exists(PK)' }
    : { ConditionExpression: 'revision = :read', ExpressionAttributeValues: { ':read': revision } }),
});

const transactionOf = (
  table: string,
  put: ReturnType<typeof putMeasuredTicket>,
  changes: readonly CellChange[],
  { number, revision, at }: { readonly number: string; readonly revision: number; readonly at: Instant },
) => ({
  heard: { Put: put },
  listed: {
    Put: { TableName: table, Item: newChangeItem(measureKeys.change(at, number, revision), changes, at) },
  },
});
