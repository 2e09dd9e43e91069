import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';
import type { Attachment } from './attachment.ts';
import { attachmentLimits } from './limits.ts';

/** Request for a slot for a file. */
export interface SlotRequest {
  readonly number: string;
  readonly upload: string;
  readonly at: Instant;
}

export type SlotOutcome =
  /** Repeats an earlier request; `attachment` is its result. */
  | { readonly outcome: 'known'; readonly attachment: Attachment }
  /** A free slot, and the attachment that it replaces. */
  | { readonly outcome: 'free'; readonly attachment: Attachment; readonly instead?: Attachment }
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
    state: 'awaited',
  });
  for (let place = 1; place <= attachmentLimits.places; place += 1) {
    if (!attachments.some((attachment) => attachment.place === place)) {
      return { outcome: 'free', attachment: awaited(place, 1) };
    }
  }
  const instead = attachments.find((attachment) => isGivenUp(attachment, at));
  if (instead === undefined) return { outcome: 'full' };
  return { outcome: 'free', attachment: awaited(instead.place, instead.turn + 1), instead };
}
