import type { AttachmentSlot } from '../../domain/ticketing/attachments/attachment.ts';
import { isShownTo } from '../../domain/casework/visibility/shown-to.ts';
import { written } from '../../domain/audit/commitment.ts';
import type { NewRead } from '../../domain/audit/read-log.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import { readerAs, readingRole } from '../access/reading-role.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { actRequest } from '../tickets/act-request.ts';
import { requireClean } from './require-clean.ts';
import { linkTo, type FileLink } from './link-to.ts';

type Ports = Pick<Container, 'tickets' | 'registry' | 'reads' | 'now' | 'attachments' | 'links'>;

interface Asked extends AttachmentSlot {
  readonly officer: PresentOfficer;
}

interface Opening extends Asked, Pick<NewRead, 'request' | 'reason'> {}

/**
 * The link to an attachment: that it was opened is recorded before it is given. A ticket that is not theirs
 * to see and one that does not exist are one answer after the same calls. `request` names the request, another
 * one each time.
 */
export async function openAttachment(
  { tickets, attachments, registry, reads, links, now }: Ports,
  { number, place, request, reason, officer }: Opening,
): Promise<FileLink> {
  const at = now();
  const viewing = { officer, now: at, reasonRecorded: reason !== undefined };
  const { history, sight, actors, readsForHolder } = await readVisibleTicket(
    { tickets, registry },
    number,
    viewing,
  );
  const found = await attachments.find({ number, place });
  if (found === undefined || !isShownTo({ sight, reader: officer.id }, found, history)) {
    throw new RequestRefused({ code: 'attachment-not-found' });
  }
  const attachment = requireClean(found);
  await reads.record({
    number,
    at,
    by: readerAs(officer, readingRole(officer, actors)),
    opened: 'attachment',
    attachment: String(place),
    ...(readsForHolder && { holder: history.ticket.holder }),
    request,
    ...(reason !== undefined && { reason }),
  });
  return linkTo(attachment, links, at);
}

interface AskedWithReason extends Asked {
  readonly idempotencyKey: string;
  readonly reason: string;
}

/** Opens it for a reader who must give a reason, which is recorded with the read. */
export function openAttachmentWithReason(
  ports: Ports & Pick<Container, 'salt' | 'hashing'>,
  { idempotencyKey, reason, ...asked }: AskedWithReason,
): Promise<FileLink> {
  const { hashing } = ports;
  const asker = `officer:${asked.officer.id}` as const;
  const body = { reason, place: asked.place };
  return openAttachment(ports, {
    ...asked,
    request: actRequest(hashing, { asker, idempotencyKey, act: 'open-attachment-with-reason', body }),
    reason: written({ reason }, ports.salt(), hashing),
  });
}
