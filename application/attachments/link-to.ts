import type { CleanAttachment } from '../../domain/ticketing/attachments/attachment.ts';
import type { FileLinks } from '../../domain/ticketing/attachments/files.ts';
import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';
import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';

/** Where a file is. */
export interface FileLink {
  readonly url: string;
  readonly endsAt: Instant;
}

export const linkTo = (attachment: CleanAttachment, links: FileLinks, at: Instant): FileLink => ({
  url: links.link(attachment),
  endsAt: plusSeconds(at, attachmentLimits.linkSeconds),
});
