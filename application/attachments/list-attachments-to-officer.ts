import type { listAttachmentsToOfficerRoute } from '../../contracts/http/attachments.ts';
import type { AttachmentStore } from '../../domain/attachments/attachment-store.ts';
import { isShownTo } from '../../domain/attachments/shown-to.ts';
import { demandSight } from '../access/demand-sight.ts';
import type { Answer } from '../../functions/shared/api.ts';
import type { Container } from '../container.ts';
import { shownAttachment } from './shown-attachment.ts';

interface Dependencies extends Pick<Container, 'tickets' | 'registry' | 'now'> {
  readonly attachments: Pick<AttachmentStore, 'of'>;
}

/**
 * Shows an officer which attachments a ticket has and how far they are. It says nothing of what is in them,
 * so it is no read. A foreign ticket and a missing one are one answer after the same calls.
 */
export function listAttachmentsToOfficer({
  tickets,
  registry,
  attachments,
  now,
}: Dependencies): Answer<typeof listAttachmentsToOfficerRoute> {
  return async ({ params: { number }, officer, language }) => {
    const [history, found] = await Promise.all([tickets.history(number), attachments.of(number)]);
    const seen = await demandSight(history, { officer, now: now() }, registry);
    const shown = found.filter((attachment) => isShownTo(seen.sight, attachment, seen.history));
    return {
      status: 200,
      body: { attachments: shown.map((attachment) => shownAttachment(attachment, language)) },
    };
  };
}
