import type { attachFileRoute } from '../../contracts/http/attachments.ts';
import type { Attachment } from '../../domain/attachments/attachment.ts';
import type { AttachmentStore } from '../../domain/attachments/attachment-store.ts';
import type { UploadForms } from '../../domain/attachments/files.ts';
import { attachmentLimits } from '../../domain/attachments/limits.ts';
import { placeFor, type Wish } from '../../domain/attachments/take-place.ts';
import { plusSeconds } from '../../domain/deadlines/instant.ts';
import type { Answer } from '../../functions/shared/api.ts';
import { StillContended } from '../tickets/change-ticket.ts';
import { Problem } from '../../functions/shared/problem.ts';
import { seedOf } from '../tickets/request-hashes.ts';
import { admitted, type Admitting } from './admitted.ts';
import { shownAttachment } from './shown-attachment.ts';

interface Dependencies extends Admitting {
  readonly attachments: AttachmentStore;
  readonly forms: UploadForms;
}

/** Promises a place among a ticket's attachments, with a form that takes the file into quarantine. */
export function attachFile(dependencies: Dependencies): Answer<typeof attachFileRoute> {
  const { attachments, forms } = dependencies;
  return async (request) => {
    const { ticket, at } = await admitted(dependencies, request);
    if (ticket.status === 'closed') throw new Problem({ code: 'ticket-closed' });
    const upload = seedOf(request.headers['idempotency-key']);
    const { attachment, isNew } = await placeIn(attachments, { number: ticket.number, upload, at });
    const shown = shownAttachment(attachment, request.language);
    const status = isNew ? 201 : 200;
    if (attachment.state !== 'awaited') return { status, body: { attachment: shown } };
    const form = {
      ...forms.form(attachment, request.body.type),
      endsAt: plusSeconds(at, attachmentLimits.formSeconds),
      largest: attachmentLimits.bytes,
    };
    return { status, body: { attachment: shown, form } };
  };
}

interface Placed {
  readonly attachment: Attachment;
  readonly isNew: boolean;
}

/** The same citizen may ask from two tabs at once. */
const tries = attachmentLimits.places;

async function placeIn(store: AttachmentStore, wish: Wish): Promise<Placed> {
  for (let made = 0; made < tries; made += 1) {
    const place = placeFor(wish, await store.of(wish.number));
    if (place.outcome === 'full') {
      throw new Problem({ code: 'too-many-attachments', parameters: { limit: attachmentLimits.places } });
    }
    const { attachment } = place;
    if (place.outcome === 'known') return { attachment, isNew: false };
    if (await store.take(attachment, place.instead)) return { attachment, isNew: true };
  }
  throw new StillContended('The same citizen kept asking for places.');
}
