import type { Attachment } from '../../domain/ticketing/attachments/attachment.ts';
import type { AttachmentStore } from '../../domain/ticketing/attachments/attachment-store.ts';
import type { UploadForm } from '../../domain/ticketing/attachments/files.ts';
import type { MediaType } from '../../domain/ticketing/attachments/formats.ts';
import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';
import { slotFor, type SlotRequest } from '../../domain/ticketing/attachments/take-slot.ts';
import { type Instant, plusSeconds } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { StillContended } from '../still-contended.ts';
import { seedOf } from '../tickets/request-hashes.ts';
import { admitted, type Admitting, type SecretHolder } from './admitted.ts';
import { shownAttachment, type ShownAttachment } from './shown-attachment.ts';

interface NewFile extends SecretHolder {
  readonly idempotencyKey: string;
  readonly type: MediaType;
  readonly language: Language;
}

interface PlaceTaken {
  readonly attachment: ShownAttachment;
  /** What takes the file into quarantine, until it came. */
  readonly form?: UploadForm & { readonly endsAt: Instant; readonly largest: number };
  /** By this request, not by an earlier try of it. */
  readonly isNew: boolean;
}

/** Promises a place among a ticket's attachments, with a form that takes the file into quarantine. */
export async function attachFile(
  ports: Admitting & Pick<Container, 'attachments' | 'forms' | 'hashing'>,
  { idempotencyKey, type, language, ...holder }: NewFile,
): Promise<PlaceTaken> {
  const { tickets, attachments, forms, hashing } = ports;
  const { number } = holder;
  const { at } = await admitted(ports, holder);
  if ((await tickets.load(number))?.status === 'closed') throw new RequestRefused({ code: 'ticket-closed' });
  const upload = seedOf(hashing, idempotencyKey);
  const { attachment, isNew } = await placeIn(attachments, { number, upload, at });
  const taken = { attachment: shownAttachment(attachment, language), isNew };
  if (attachment.state !== 'awaited') return taken;
  const form = {
    ...forms.form(attachment, type),
    endsAt: plusSeconds(at, attachmentLimits.formSeconds),
    largest: attachmentLimits.bytes,
  };
  return { ...taken, form };
}

interface Placed {
  readonly attachment: Attachment;
  readonly isNew: boolean;
}

/** Tries to find a slot, since the same citizen may ask from two tabs at once. */
const tries = attachmentLimits.places;

async function placeIn(store: AttachmentStore, request: SlotRequest): Promise<Placed> {
  for (let made = 0; made < tries; made += 1) {
    const place = slotFor(request, await store.of(request.number));
    if (place.outcome === 'full') {
      throw new RequestRefused({
        code: 'too-many-attachments',
        parameters: { limit: attachmentLimits.places },
      });
    }
    const { attachment } = place;
    if (place.outcome === 'known') return { attachment, isNew: false };
    if (await store.take(attachment, place.instead)) return { attachment, isNew: true };
  }
  throw new StillContended('The same citizen kept asking for places.');
}
