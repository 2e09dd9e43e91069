import type { CleanAttachment } from '../../domain/attachments/attachment.ts';
import type { FileLinks } from '../../domain/attachments/files.ts';
import { attachmentLimits } from '../../domain/attachments/limits.ts';
import { plusSeconds, type Instant } from '../../domain/deadlines/instant.ts';

/** The reply that says where the file is. */
export function linkTo(attachment: CleanAttachment, links: FileLinks, at: Instant) {
  const url = links.link(attachment);
  return { status: 200, body: { url, endsAt: plusSeconds(at, attachmentLimits.linkSeconds) } } as const;
}
