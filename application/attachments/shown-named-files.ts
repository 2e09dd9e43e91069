import type { Attachment, AttachmentState } from '../../domain/ticketing/attachments/attachment.ts';
import { filesNamedIn } from '../../domain/ticketing/tickets/files-named.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { NamedFile } from '../../domain/ticketing/tickets/facts.ts';
import { eventsOfActs } from '../../domain/ticketing/tickets/history.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { attachmentWords, fileRefusalWords } from '../../words/attachments.ts';
import { shownAttachment, type ShownAttachment } from './shown-attachment.ts';

/** A file that was named beside a text, as far as it is. */
export type ShownNamedFile = Pick<ShownAttachment, 'place' | 'state' | 'type' | 'size' | 'because'>;

/** What is known of a ticket's files: as they are now, and what became of those whose place was taken again. */
export interface FilesKnown {
  readonly attachments: readonly Attachment[];
  readonly events: readonly TicketEvent[];
}

/** The files that were named beside what was written with an event; undefined: none. */
export function shownNamedFiles(
  event: TicketEvent,
  known: FilesKnown,
  language: Language,
): readonly ShownNamedFile[] | undefined {
  const named = filesNamedIn(event);
  if (named.length === 0) return undefined;
  return named.flatMap((file) => asItIs(file, known, language) ?? asItWas(file, known, language) ?? []);
}

function asItIs(
  { upload }: NamedFile,
  { attachments }: FilesKnown,
  language: Language,
): ShownNamedFile | undefined {
  const standing = attachments.find((attachment) => attachment.upload === upload);
  if (standing === undefined) return undefined;
  const { place, state, type, size, because } = shownAttachment(standing, language);
  return {
    place,
    state,
    ...(type !== undefined && { type }),
    ...(size !== undefined && { size }),
    ...(because !== undefined && { because }),
  };
}

function asItWas(
  { place, upload }: NamedFile,
  { events }: FilesKnown,
  language: Language,
): ShownNamedFile | undefined {
  const end = eventsOfActs({ events }, 'refuse-file', 'remove-file').find(
    ({ facts: { file } }) => file.upload === upload,
  );
  if (end === undefined) return undefined;
  const stateOf = (code: AttachmentState) => ({ code, word: attachmentWords[code][language] });
  if (end.type === 'remove-file') return { place, state: stateOf('removed') };
  const { because } = end.facts.file;
  return {
    place,
    state: stateOf('refused'),
    because: { code: because, word: fileRefusalWords[because][language] },
  };
}
