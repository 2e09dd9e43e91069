import type { downloadAttachmentRoute } from '../../contracts/http/attachments.ts';
import type { AttachmentStore } from '../../domain/attachments/attachment-store.ts';
import type { FileLinks } from '../../domain/attachments/files.ts';
import type { Answer } from '../../functions/shared/api.ts';
import { admitted, type Admitting } from './admitted.ts';
import { demandClean } from './demand-clean.ts';
import { linkTo } from './link-to.ts';

interface Dependencies extends Admitting {
  readonly attachments: AttachmentStore;
  readonly links: FileLinks;
}

/** Gives a citizen their own attachment back, as it was cleaned. */
export function downloadAttachment(dependencies: Dependencies): Answer<typeof downloadAttachmentRoute> {
  const { attachments, links } = dependencies;
  return async (request) => {
    const { ticket, at } = await admitted(dependencies, request);
    const { place } = request.params;
    return linkTo(demandClean(await attachments.find({ number: ticket.number, place })), links, at);
  };
}
