import type { TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import { senderKeys, ticketKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import { readTogether } from './engine/read-together.ts';
import type { DynamoTable } from './engine/table.ts';
import { senderItem, shownMarks } from './items/sender-item.ts';
import { textsItem } from './items/texts-item.ts';
import { readTicket } from './items/ticket-item.ts';
import { readNoTicket } from './items/ticket-stand-in.ts';

/** Reads states and texts of tickets as they are stored: heads are held against events by whoever decides on them. */
export const dynamoTicketTexts = ({
  client,
  table,
}: DynamoTable): Pick<TicketStore, 'state' | 'textsOf' | 'senderMarksOf'> => ({
  async state(number) {
    const item = await readTogether(client, table, ticketKeys.head(number));
    if (item !== undefined) return readTicket(item);
    readNoTicket();
    return undefined;
  },

  async textsOf(number) {
    const item = await readTogether(client, table, ticketKeys.texts(number));
    return item === undefined ? undefined : readItem(textsItem, item);
  },

  async senderMarksOf(number) {
    const item = await readTogether(client, table, senderKeys.of(number));
    return item === undefined ? [] : shownMarks(readItem(senderItem, item));
  },
});
