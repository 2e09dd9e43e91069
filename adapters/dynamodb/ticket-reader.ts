import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { TicketReader } from '../../domain/ticketing/tickets/ticket-store.ts';
import { verifyState } from '../../domain/ticketing/tickets/verified-state.ts';
import { ticketKeys } from './engine/keys.ts';
import { readTogether } from './engine/read-together.ts';
import { reachingStore } from './engine/unavailable.ts';
import { readEvent } from './items/event-item.ts';
import { dynamoTicketTexts } from './ticket-texts.ts';
import { readNoEvent, versionOfNone } from './items/ticket-stand-in.ts';
import {
  openFile,
  readHistory,
  readPageBefore,
  readTicketState,
  type ReadingTicket,
} from './read-history.ts';

/** Reads tickets, for functions that store none. Its keys, calls and costs: docs/data-model.md. */
export const dynamoTicketReader = (reading: ReadingTicket): TicketReader => {
  const { client, table } = reading;
  return {
    ...dynamoTicketTexts({ client, table }),

    async isStateDisputed(number, state) {
      const item = await readTogether(
        client,
        table,
        ticketKeys.event(number, state?.version ?? versionOfNone),
      );
      if (state === undefined) readNoEvent();
      if (state === undefined || item === undefined) return state !== undefined;
      return verifyState(state, [readEvent(item)]).fields.length > 0;
    },

    load: (number) => readTicketState(reading, number),
    open: (number) => openFile(reading, number),
    pageBefore: (number, version) => readPageBefore(client, table, number, version),
    history: (number) => readHistory(reading, number),

    async eventsAfter(number, version, limit) {
      const command = new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :ticket AND SK BETWEEN :next AND :last',
        ExpressionAttributeValues: {
          ':ticket': ticketKeys.partition(number),
          ':next': ticketKeys.event(number, version + 1).SK,
          ':last': `${ticketKeys.eventPrefix}~`, // follows every digit
        },
        ConsistentRead: true,
        Limit: limit,
      });
      const { Items: events = [] } = await reachingStore(() => client.send(command));
      return events.map(readEvent);
    },
  };
};
