import type { Attachment } from '../../domain/ticketing/attachments/attachment.ts';
import type { AttachmentStore } from '../../domain/ticketing/attachments/attachment-store.ts';
import type { UploadForm } from '../../domain/ticketing/attachments/files.ts';
import type { MediaType } from '../../domain/ticketing/attachments/formats.ts';
import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';
import { slotFor, type SlotRequest } from '../../domain/ticketing/attachments/take-slot.ts';
import type { DailyCounts } from '../../domain/ticketing/tickets/daily-counts.ts';
import { sentBeforeBusy } from '../../domain/ticketing/tickets/origin-rank.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { type Instant, plusSeconds } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { StillContended } from '../still-contended.ts';
import { seedOf, sourceHashOf } from '../tickets/request-hashes.ts';
import { admitted, type Admitted, type Admitting, type SecretHolder } from './admitted.ts';
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
  ports: Admitting & Pick<Container, 'attachments' | 'counts' | 'forms' | 'hashing'>,
  { idempotencyKey, type, language, ...holder }: NewFile,
): Promise<PlaceTaken> {
  const { tickets, attachments, counts, forms, hashing } = ports;
  const { number, source } = holder;
  const admission = await admitted(ports, holder);
  const { at } = admission;
  const ticket = await tickets.load(number);
  if (ticket?.status === 'closed') throw new RequestRefused({ code: 'ticket-closed' });
  const upload = seedOf(hashing, idempotencyKey);
  const { attachment, isNew } = await placeIn(attachments, { number, upload, at });
  const taken = { attachment: shownAttachment(attachment, language), isNew };
  if (attachment.state !== 'awaited') return taken;
  const isCounted = attachment.place === 1 && ticket?.channel !== 'desk';
  const isFromBusyNetwork = isCounted && (await isBusy(counts, source, admission));
  const form = {
    ...forms.form({ ...attachment, isFromBusyNetwork }, type),
    endsAt: plusSeconds(at, attachmentLimits.formSeconds),
    largest: attachmentLimits.bytes,
  };
  return { ...taken, form };
}

/**
 * Counts a form for the first file of a ticket, a repeated one again, and says whether its network asked for more of them on that local
 * day than those that share the short way. Source: docs/design/cleaning-files.md, A busy network's files wait for others.
 */
async function isBusy(
  counts: Pick<DailyCounts, 'take'>,
  source: string,
  { at, keys, rules }: Admitted,
): Promise<boolean> {
  const day = localDateAt(at, rules.calendar.timeZone);
  const hash = sourceHashOf(keys, day, source);
  return !(await counts.take({ by: 'file', hash, day, limit: sentBeforeBusy }, at)).taken;
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
