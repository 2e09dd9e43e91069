import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';
import type { Attachment, CleanAttachment, FileSender } from './attachment.ts';
import { attachmentLimits } from './limits.ts';

/** Request for a slot for a file. */
export interface SlotRequest {
  readonly number: string;
  readonly upload: string;
  readonly at: Instant;
}

/** Places of an office's file on a ticket. */
export interface OfficeSlots {
  readonly by: FileSender;
  /** Places for all offices together, after those of the citizen. */
  readonly count: number;
  /** Whether something that was written names a file. */
  readonly isNamed: (attachment: Attachment) => boolean;
}

export type SlotOutcome =
  /** Repeats an earlier request; `attachment` is its result. */
  | { readonly outcome: 'known'; readonly attachment: Attachment }
  /** A free slot, and the attachment that it replaces. */
  | { readonly outcome: 'free'; readonly attachment: Attachment; readonly instead?: Attachment }
  /** A slot becomes free once this file is taken away, which nothing names. */
  | { readonly outcome: 'unnamed'; readonly attachment: CleanAttachment }
  | { readonly outcome: 'full' };

/** Whether a slot can be reused: its file was refused or removed, or none came in time. */
const isGivenUp = (attachment: Attachment, at: Instant): boolean =>
  attachment.turn < attachmentLimits.turns &&
  (attachment.state === 'refused' ||
    attachment.state === 'removed' ||
    (attachment.state === 'awaited' && at > plusSeconds(attachment.askedAt, attachmentLimits.heldSeconds)));

/** Finds a slot for one more attachment of a ticket: an unused one before a reusable one. */
export function slotFor(
  { number, upload, at }: SlotRequest,
  attachments: readonly Attachment[],
  office?: OfficeSlots,
): SlotOutcome {
  const known = attachments.find((attachment) => attachment.upload === upload);
  if (known !== undefined) return { outcome: 'known', attachment: known };
  const awaited = (place: number, turn: number): Attachment => ({
    v: 1,
    number,
    place,
    upload,
    turn,
    askedAt: at,
    ...(office !== undefined && { by: office.by }),
    state: 'awaited',
  });
  const before = office === undefined ? 0 : attachmentLimits.places;
  const count = office?.count ?? attachmentLimits.places;
  const own = attachments.filter(({ place }) => place > before && place <= before + count);
  for (let place = before + 1; place <= before + count; place += 1) {
    if (!attachments.some((attachment) => attachment.place === place)) {
      return { outcome: 'free', attachment: awaited(place, 1) };
    }
  }
  const instead = own.find((attachment) => isGivenUp(attachment, at));
  if (instead === undefined) return unnamedIn(own, at, office);
  return { outcome: 'free', attachment: awaited(instead.place, instead.turn + 1), instead };
}

/** A file that its sender left: nothing named it for a day. */
function unnamedIn(own: readonly Attachment[], at: Instant, office?: OfficeSlots): SlotOutcome {
  if (office === undefined) return { outcome: 'full' };
  const left = own.find(
    (attachment): attachment is CleanAttachment =>
      attachment.state === 'clean' &&
      attachment.turn < attachmentLimits.turns &&
      at > plusSeconds(attachment.askedAt, attachmentLimits.unnamedSeconds) &&
      !office.isNamed(attachment),
  );
  return left === undefined ? { outcome: 'full' } : { outcome: 'unnamed', attachment: left };
}
