import type { listAttachmentsRoute } from '../../contracts/http/attachments.ts';
import type { AttachmentStore } from '../../domain/attachments/attachment-store.ts';
import type { Answer } from '../../functions/shared/api.ts';
import { admitted, type Admitting } from './admitted.ts';
import { shownAttachment } from './shown-attachment.ts';

interface Dependencies extends Admitting {
  readonly attachments: AttachmentStore;
}

/** Shows how far a ticket's attachments are to whoever has its receipt secret. */
export function listAttachments(dependencies: Dependencies): Answer<typeof listAttachmentsRoute> {
  return async (request) => {
    const { ticket } = await admitted(dependencies, request);
    const found = await dependencies.attachments.of(ticket.number);
    const attachments = found.map((attachment) => shownAttachment(attachment, request.language));
    return { status: 200, body: { attachments } };
  };
}
