import { commitmentToFile } from '../../audit/file-commitment.ts';
import type { Hashing } from '../../audit/hashing.ts';
import type { Attachment, CleanAttachment } from '../../ticketing/attachments/attachment.ts';
import type { AttachedFile, NamedFile } from '../../ticketing/tickets/facts.ts';
import { uploadsNamed } from '../../ticketing/tickets/files-named.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';

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
  const named = uploadsNamed({ events });
  const files: NamedFile[] = [];
  for (const place of places) {
    const attachment = attachments.find((candidate) => candidate.place === place);
    if (attachment === undefined || attachment.by !== undefined || attachment.state === 'removed')
      return { outcome: 'not-there', place };
    const { state, upload } = attachment;
    if (state === 'refused') return { outcome: 'refused', place };
    if (named.has(upload)) return { outcome: 'named-before', place };
    files.push({ place, upload });
  }
  return { outcome: 'there', files };
}

export type OfficeFilesToName =
  | { readonly outcome: 'there'; readonly files: readonly NamedFile[] }
  | {
      readonly outcome: 'not-there' | 'refused' | 'not-checked' | 'named-before';
      readonly place: number;
    };

/**
 * The files at some places of a ticket, as their sender names them for an office: each is clean by then, and the event commits
 * to what is kept of it. Source: docs/rules.md, Files of offices.
 */
export function officeFilesToName(
  places: readonly number[],
  attachments: readonly Attachment[],
  { events }: Pick<TicketHistory, 'events'>,
  { officer, hashing }: { readonly officer: string; readonly hashing: Hashing },
): OfficeFilesToName {
  const named = uploadsNamed({ events });
  const files: NamedFile[] = [];
  for (const place of places) {
    const attachment = attachments.find((candidate) => candidate.place === place);
    if (attachment?.by?.officer !== officer || attachment.state === 'removed')
      return { outcome: 'not-there', place };
    if (attachment.state === 'refused') return { outcome: 'refused', place };
    if (attachment.state !== 'clean') return { outcome: 'not-checked', place };
    if (named.has(attachment.upload)) return { outcome: 'named-before', place };
    files.push({ place, upload: attachment.upload, kept: keptOf(attachment, hashing) });
  }
  return { outcome: 'there', files };
}

/** What an event says of a file that is kept: its size and format, and a commitment to it. */
export const keptOf = (
  { size, digest, format, salt }: CleanAttachment,
  hashing: Hashing,
): AttachedFile['kept'] => ({
  size,
  commitment: commitmentToFile({ what: 'kept', digest }, salt, hashing),
  format,
});
