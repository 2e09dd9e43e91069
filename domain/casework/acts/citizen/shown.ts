import { partsShownToCitizen } from '../../../foundation/vocabulary/acts.ts';
import type { TicketEvent } from '../../../ticketing/tickets/event.ts';
import { isLost, type LostText } from '../../../ticketing/tickets/lost-text.ts';
import type { HistoryPage } from '../../../ticketing/tickets/ticket-store.ts';
import type { WrittenParts } from '../../../ticketing/tickets/written.ts';

/** What the citizen reads of what was written with an event. */
export function shownOf({ type, version }: TicketEvent, written: HistoryPage['written']): WrittenParts {
  const parts = written.get(version);
  if (parts === undefined || isLost(parts)) return {};
  return Object.fromEntries(
    partsShownToCitizen(type).flatMap((part) => (parts[part] === undefined ? [] : [[part, parts[part]]])),
  );
}

/** Why what was written with an event can't be shown, where its citizen would read some of it. */
export function lostToCitizen(
  { type, version }: TicketEvent,
  written: HistoryPage['written'],
): LostText | undefined {
  const parts = written.get(version);
  return isLost(parts) && partsShownToCitizen(type).length > 0 ? parts : undefined;
}
