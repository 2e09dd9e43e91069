import type { TicketEvent } from './event.ts';
import type { AnyFacts, NamedFile } from './facts.ts';
import { withoutUndone } from './history.ts';
import type { TicketHistory } from './ticket-store.ts';

/** The files that were named beside what was written with an event. */
export function filesNamedIn({ facts }: TicketEvent): readonly NamedFile[] {
  const { attachments = [] }: AnyFacts = facts;
  return attachments;
}

/** The uploads that something written names: what an answer named that was undone is free again. */
export const uploadsNamed = (history: Pick<TicketHistory, 'events'>): ReadonlySet<string> =>
  new Set(
    withoutUndone(history)
      .events.flatMap(filesNamedIn)
      .map(({ upload }) => upload),
  );
