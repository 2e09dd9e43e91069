import type { Attachment, CleanAttachment } from '../../domain/ticketing/attachments/attachment.ts';
import { RequestRefused } from '../request-refused.ts';

/** The attachment, if it can be opened. Throws the problem that says why it cannot. */
export function requireClean(attachment: Attachment | undefined): CleanAttachment {
  switch (attachment?.state) {
    case undefined:
    case 'removed':
      throw new RequestRefused({ code: 'attachment-not-found' });
    case 'awaited':
    case 'checking':
      throw new RequestRefused({ code: 'attachment-not-checked' });
    case 'refused':
      throw new RequestRefused({ code: 'attachment-refused' });
    case 'clean':
      return attachment;
  }
}
