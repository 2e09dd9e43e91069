import { partsShownToCitizen } from '../../vocabulary/acts.ts';
import type { TicketEvent } from '../../tickets/event.ts';
import type { WrittenParts } from '../../tickets/written.ts';

/** What the citizen reads of what was written with an event. */
export function shownOf(
  { type, version }: TicketEvent,
  written: ReadonlyMap<number, WrittenParts>,
): WrittenParts {
  const parts = written.get(version) ?? {};
  return Object.fromEntries(
    partsShownToCitizen(type).flatMap((part) => (parts[part] === undefined ? [] : [[part, parts[part]]])),
  );
}
