import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { writeBatch } from '../../adapters/dynamodb/engine/batch.ts';
import { newEntryItem } from '../../adapters/dynamodb/items/entry-item.ts';
import { patience } from '../../adapters/dynamodb/engine/retry.ts';
import { applyEvent } from '../../domain/casework/queues/ticket-projection.ts';
import { queueEntriesOf } from '../../domain/casework/queues/queue-entries-of.ts';
import type { QueueFilter } from '../../domain/casework/queues/filters.ts';
import type { QueueContext } from '../../domain/casework/queues/queues.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { submissionAt } from './stored-tickets.ts';

/** Every institution that holds stored tickets lies under it. */
export const root = 'ikulu';
export const largest = 'taasisi-kubwa';

/** One ticket of so many matches each rare filter; it lies with the largest institution. */
export const rare = 1_000;
export const rareAssignee = 'mara-chache';
/** Works at the largest institution; each other one has an officer of its own. */
export const frequentAssignee = 'kila-siku';
export const rareFilters = [
  { status: 'in-progress' },
  { kind: 'compliment' },
  { assignee: rareAssignee },
] as const satisfies readonly QueueFilter[];
const [{ status: rareStatus }, { kind: rareKind }] = rareFilters;

export const around = (holder: string): QueueContext => ({
  levels: [holder, root],
  timeZone: 'Africa/Dar_es_Salaam',
});

/** The submission of the ticket at this place, as queues hear it. */
export function submissionEventAt(place: number): TicketEvent {
  const { event } = submissionAt(place);
  const isRare = place % rare === 0;
  const { holder } = event.after;
  const unlike = isRare
    ? { assignee: rareAssignee, status: rareStatus }
    : { assignee: holder === largest ? frequentAssignee : `${frequentAssignee}-${holder}` };
  return {
    ...event,
    after: { ...event.after, ...unlike },
    ...(isRare && { subject: { ...event.subject, kind: rareKind } }),
  };
}

/** Stores the lines of the tickets at these places, which all wait. What the keeper remembers is left out. */
export async function storeEntries(
  client: DynamoDBDocumentClient,
  table: string,
  from: number,
  until: number,
): Promise<void> {
  const places = Array.from({ length: until - from }, (_, index) => from + index);
  const items = places.flatMap((place) => {
    const event = submissionEventAt(place);
    const { levels, timeZone } = around(event.after.holder);
    const entries = queueEntriesOf(applyEvent(undefined, event, { levels }), timeZone);
    return entries
      .filter(({ at }) => at !== 'link' && at !== 'direction')
      .map((entry) => newEntryItem(entry, { version: event.version, revision: 1 }));
  });
  await writeBatch(
    client,
    patience,
    table,
    items.map((put) => ({ put })),
  );
}
