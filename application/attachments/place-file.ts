import type { Attachment } from '../../domain/ticketing/attachments/attachment.ts';
import type { AttachmentStore } from '../../domain/ticketing/attachments/attachment-store.ts';
import type { UploadForm, UploadForms } from '../../domain/ticketing/attachments/files.ts';
import type { MediaType } from '../../domain/ticketing/attachments/formats.ts';
import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';
import { slotFor, type OfficeSlots, type SlotRequest } from '../../domain/ticketing/attachments/take-slot.ts';
import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import { RequestRefused } from '../request-refused.ts';
import { StillContended } from '../still-contended.ts';
import type { ShownAttachment } from './shown-attachment.ts';

/** A place for a file that is to come. */
export interface PlaceTaken {
  readonly attachment: ShownAttachment;
  /** What takes the file into quarantine, until it came. */
  readonly form?: UploadForm & { readonly endsAt: Instant; readonly largest: number };
  /** By this request, not by an earlier try of it. */
  readonly isNew: boolean;
}

interface Placed {
  readonly attachment: Attachment;
  readonly isNew: boolean;
}

/** Tries to find a slot, since the same person may ask from two tabs at once. */
const tries = attachmentLimits.places;

/** Takes a place for a file of a citizen, or of an office. Throws the problem `too-many-attachments`, and `StillContended`. */
export async function placeIn(
  store: Pick<AttachmentStore, 'of' | 'take' | 'remove'>,
  request: SlotRequest,
  office?: OfficeSlots,
): Promise<Placed> {
  for (let made = 0; made < tries; made += 1) {
    const found = await store.of(request.number, office === undefined ? 'citizen' : 'all');
    const place = slotFor(request, found, office);
    if (place.outcome === 'full') {
      const limit = office?.count ?? attachmentLimits.places;
      throw new RequestRefused({ code: 'too-many-attachments', parameters: { limit } });
    }
    const { attachment } = place;
    if (place.outcome === 'known') return { attachment, isNew: false };
    if (place.outcome === 'unnamed') await store.remove(attachment, request.at);
    else if (await store.take(attachment, place.instead)) return { attachment, isNew: true };
  }
  throw new StillContended('The same person kept asking for places.');
}

/** The form by which a file comes into quarantine. */
export const formFor = (
  forms: UploadForms,
  file: Parameters<UploadForms['form']>[0],
  { type, at }: { readonly type: MediaType; readonly at: Instant },
): NonNullable<PlaceTaken['form']> => ({
  ...forms.form(file, type),
  endsAt: plusSeconds(at, attachmentLimits.formSeconds),
  largest: attachmentLimits.bytes,
});
