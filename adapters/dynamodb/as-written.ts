import { lostOf } from '../../domain/audit/verify-texts.ts';
import type { LostText } from '../../domain/ticketing/tickets/lost-text.ts';
import type { CommittedEvent, TicketTexts } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { WrittenParts } from '../../domain/ticketing/tickets/written.ts';
import { textsItem } from './items/texts-item.ts';
import { writtenItem } from './items/written-item.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { storedText } from './stored-text.ts';

/** What was written with an event, from the item that lies beside it: held against its commitment. Undefined: nothing. */
export function partsAsWritten(
  { commitment }: Pick<CommittedEvent, 'commitment'>,
  item: Item | undefined,
): WrittenParts | LostText | undefined {
  const lost = lostOf(commitment, item && storedText('events', item));
  return lost ?? (item && readItem(writtenItem, item).parts);
}

/** Reads the texts of a submission, verified against their commitment. */
export function textsAsSent(commitment: string | undefined, item: Item | undefined): TicketTexts | LostText {
  const lost = lostOf(commitment, item && storedText('events', item));
  if (lost !== undefined) return lost;
  return item === undefined ? 'missing' : readItem(textsItem, item);
}
