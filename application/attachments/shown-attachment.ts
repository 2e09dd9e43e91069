import type * as z from 'zod';
import type { listAttachmentsRoute } from '../../contracts/http/attachments.ts';
import { attachmentWords, fileRefusalWords } from '../../words/attachments.ts';
import type { Attachment } from '../../domain/attachments/attachment.ts';
import { formats } from '../../domain/attachments/formats.ts';
import type { Language } from '../../domain/language.ts';

type Shown = z.input<(typeof listAttachmentsRoute)['replies'][200]['body']>['attachments'][number];

/** An attachment as its citizen sees it. */
export function shownAttachment(attachment: Attachment, language: Language): Shown {
  const { place, state, askedAt } = attachment;
  const common = { place, state: { code: state, word: attachmentWords[state][language] }, askedAt };
  switch (attachment.state) {
    case 'awaited':
    case 'checking':
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
