import {
  eventName,
  type ListedContent,
  type ListedTickets,
} from '../../domain/ticketing/tickets/listed-tickets.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import { subjectOf } from '../../domain/foundation/vocabulary/subject-of.ts';
import { readBatch } from './engine/batch.ts';
import { senderKeys, ticketKeys, type Key } from './engine/keys.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { patience } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';
import { senderItem, shownMarks } from './items/sender-item.ts';
import { textsItem } from './items/texts-item.ts';
import { readTicket } from './items/ticket-item.ts';
import { writtenItem } from './items/written-item.ts';

/** What a stored item reads as; undefined where it cannot be read, which opening the ticket tells and mends. */
function readable<Content>(read: () => Content): Content | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof CorruptItem) return undefined;
    throw error;
  }
}

function wordsIn(item: Item): ListedContent {
  const texts = readable(() => readItem(textsItem, item));
  if (texts === undefined) return {};
  const { subject, description } = texts;
  return { subject: subject.trim() === '' ? subjectOf(description) : subject, description };
}

/** What one item says of its ticket. */
function contentIn(item: Item): ListedContent {
  if (item['SK'] === ticketKeys.head('').SK) {
    const ticket = readable(() => readTicket(item));
    return ticket === undefined ? {} : { ticket };
  }
  return wordsIn(item);
}

/** States and subjects of tickets in the table `tickets`, eventually consistent. */
export function dynamoListedTickets({ client, table, ...options }: PatientTable): ListedTickets {
  const read = (keys: readonly Key[]): Promise<readonly Item[]> =>
    readBatch(client, options.patience ?? patience, table, keys);
  return {
    async contentsOf(numbers) {
      const keys = numbers.flatMap((number) => [ticketKeys.head(number), ticketKeys.texts(number)]);
      const items = await read(keys);
      const byNumber = Map.groupBy(items, ({ PK }) => ticketKeys.numberIn(String(PK)));
      return new Map(
        [...byNumber].map(([number, those]) => [
          number,
          Object.assign({}, ...those.map(contentIn)) as ListedContent,
        ]),
      );
    },

    async statesOf(numbers) {
      const items = await read(numbers.map((number) => ticketKeys.head(number)));
      return new Map(
        items.flatMap((item) => {
          const { ticket } = contentIn(item);
          return ticket === undefined ? [] : [[ticket.number, ticket] as const];
        }),
      );
    },

    async senderMarksOf(numbers) {
      const items = await read(numbers.map((number) => senderKeys.of(number)));
      return new Map(
        items.flatMap((item) => {
          const sender = readable(() => readItem(senderItem, item));
          return sender === undefined
            ? []
            : [[senderKeys.numberIn(String(item['PK'])), shownMarks(sender)] as const];
        }),
      );
    },

    async messagesOf(events) {
      const keys = events.map(({ number, version }) => ticketKeys.written(number, version));
      const items = await read(keys);
      return new Map(
        items.flatMap((item) => {
          const written = readable(() => readItem(writtenItem, item));
          const message = written?.parts.message;
          if (written === undefined || message === undefined) return [];
          const number = ticketKeys.numberIn(String(item['PK']));
          return [[eventName({ number, version: written.version }), message] as const];
        }),
      );
    },
  };
}
