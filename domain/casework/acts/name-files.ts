import type { Attachment } from '../../ticketing/attachments/attachment.ts';
import type { AnyFacts, NamedFile } from '../../ticketing/tickets/facts.ts';
import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';

/** The files that were named beside what was written with an event. */
export function filesNamedIn({ facts }: TicketEvent): readonly NamedFile[] {
  const { attachments = [] }: AnyFacts = facts;
  return attachments;
}

/** What an event says of the files that it names: nothing where there are none. */
export const namingFiles = (
  files: readonly NamedFile[] = [],
): { readonly attachments?: readonly NamedFile[] } => (files.length === 0 ? {} : { attachments: files });

export type FilesToName =
  | { readonly outcome: 'there'; readonly files: readonly NamedFile[] }
  | { readonly outcome: 'not-there' | 'refused' | 'named-before'; readonly place: number };

/**
 * The files at some places of a ticket, as a reply or an appeal names them. Each is named once, and may still be
 * on its way. Source: docs/rules.md, Attachments.
 */
export function filesToName(
  places: readonly number[],
  attachments: readonly Attachment[],
  { events }: Pick<TicketHistory, 'events'>,
): FilesToName {
  const named = new Set(events.flatMap(filesNamedIn).map(({ upload }) => upload));
  const files: NamedFile[] = [];
  for (const place of places) {
    const attachment = attachments.find((candidate) => candidate.place === place);
    if (attachment === undefined || attachment.state === 'removed') return { outcome: 'not-there', place };
    const { state, upload } = attachment;
    if (state === 'refused') return { outcome: 'refused', place };
    if (named.has(upload)) return { outcome: 'named-before', place };
    files.push({ place, upload });
  }
  return { outcome: 'there', files };
}
