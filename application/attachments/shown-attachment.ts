import type {
  Attachment,
  AttachmentState,
  FileRefusal,
} from '../../domain/ticketing/attachments/attachment.ts';
import { formats, type MediaType } from '../../domain/ticketing/attachments/formats.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { attachmentWords, fileRefusalWords } from '../../words/attachments.ts';
import type { Worded } from '../worded.ts';

/** How far an attachment is: nothing of what is in it. */
export interface ShownAttachment {
  /** Which of the ticket's attachments, from 1. */
  readonly place: number;
  readonly state: Worded<AttachmentState>;
  readonly askedAt: Instant;
  readonly checkedAt?: Instant;
  /** By its content, once it was checked. */
  readonly type?: MediaType;
  /** Size of the cleaned file, in bytes. */
  readonly size?: number;
  readonly because?: Worded<FileRefusal>;
}

/** An attachment as its citizen sees it. */
export function shownAttachment(attachment: Attachment, language: Language): ShownAttachment {
  const { place, state, askedAt } = attachment;
  const common = { place, state: { code: state, word: attachmentWords[state][language] }, askedAt };
  switch (attachment.state) {
    case 'awaited':
    case 'checking':
    case 'removed':
      return common;
    case 'clean': {
      const { checkedAt, format, size } = attachment;
      return { ...common, checkedAt, type: formats[format].mediaType, size };
    }
    case 'refused': {
      const { checkedAt, because } = attachment;
      return { ...common, checkedAt, because: { code: because, word: fileRefusalWords[because][language] } };
    }
  }
}
