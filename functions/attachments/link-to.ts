import type { CleanAttachment } from '../../domain/attachments/attachment.ts';
import type { CleanFiles } from '../../domain/attachments/files.ts';
import { attachmentLimits } from '../../domain/attachments/limits.ts';
import { plusSeconds, type Instant } from '../../domain/deadlines/instant.ts';

/** The reply that says where the file is. */
export async function linkTo(attachment: CleanAttachment, files: Pick<CleanFiles, 'link'>, at: Instant) {
  const url = await files.link(attachment);
  return { status: 200, body: { url, endsAt: plusSeconds(at, attachmentLimits.linkSeconds) } } as const;
}
