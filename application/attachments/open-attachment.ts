import { hashing } from '../../adapters/crypto/hashing.ts';
import { openAttachmentWithReasonRoute, type openAttachmentRoute } from '../../contracts/http/attachments.ts';
import { written } from '../../domain/audit/commitment.ts';
import type { NewRead } from '../../domain/audit/read-log.ts';
import type { AttachmentStore } from '../../domain/attachments/attachment-store.ts';
import type { AttachmentPlace } from '../../domain/attachments/attachment.ts';
import type { FileLinks } from '../../domain/attachments/files.ts';
import { isShownTo } from '../../domain/attachments/shown-to.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import { demandSight } from '../access/demand-sight.ts';
import { readerAs, readingRole } from '../access/reading-role.ts';
import { actRequest } from '../tickets/act-request.ts';
import type { Answer } from '../../functions/shared/api.ts';
import type { Container } from '../container.ts';
import { Problem } from '../../functions/shared/problem.ts';
import { demandClean } from './demand-clean.ts';
import { linkTo } from './link-to.ts';

interface Dependencies extends Pick<Container, 'tickets' | 'registry' | 'reads' | 'now'> {
  readonly attachments: Pick<AttachmentStore, 'find'>;
  readonly links: FileLinks;
}

interface Opening extends AttachmentPlace, Pick<NewRead, 'request' | 'reason'> {
  readonly officer: PresentOfficer;
}

/**
 * The link to an attachment: that it was opened is recorded before it is given. A ticket that is not theirs
 * to see and one that does not exist are one answer after the same calls.
 */
async function open(
  { tickets, attachments, registry, reads, links, now }: Dependencies,
  { number, place, request, reason, officer }: Opening,
) {
  const at = now();
  const [history, found] = await Promise.all([tickets.history(number), attachments.find({ number, place })]);
  const looking = { officer, now: at, reasonRecorded: reason !== undefined };
  const { sight, actors } = await demandSight(history, looking, registry);
  if (history === undefined || found === undefined || !isShownTo(sight, found, history)) {
    throw new Problem({ code: 'attachment-not-found' });
  }
  const attachment = demandClean(found);
  await reads.record({
    number,
    at,
    by: readerAs(officer, readingRole(officer, actors)),
    opened: 'attachment',
    attachment: String(place),
    request,
    ...(reason !== undefined && { reason }),
  });
  return linkTo(attachment, links, at);
}

export const openAttachment =
  (dependencies: Dependencies): Answer<typeof openAttachmentRoute> =>
  ({ params, requestId, officer }) =>
    open(dependencies, { ...params, request: requestId, officer });

export const openAttachmentWithReason =
  (dependencies: Dependencies & Pick<Container, 'salt'>): Answer<typeof openAttachmentWithReasonRoute> =>
  ({ params, headers, body, officer }) => {
    const key = headers['idempotency-key'];
    const { name } = openAttachmentWithReasonRoute;
    const request = actRequest(`officer:${officer.id}`, key, name, { ...body, place: params.place });
    const reason = written(body, dependencies.salt(), hashing);
    return open(dependencies, { ...params, request, reason, officer });
  };
