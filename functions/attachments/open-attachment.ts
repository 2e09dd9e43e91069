import type { openAttachmentRoute } from '../../contracts/http/attachments.ts';
import type { AttachmentStore } from '../../domain/attachments/attachment-store.ts';
import type { FileLinks } from '../../domain/attachments/files.ts';
import { isShownTo } from '../../domain/attachments/shown-to.ts';
import { demandSight } from '../officers/demand-sight.ts';
import { readingRole } from '../officers/reading-role.ts';
import type { Answer } from '../shared/api.ts';
import type { Container } from '../shared/container.ts';
import { Problem } from '../shared/problem.ts';
import { demandClean } from './demand-clean.ts';
import { linkTo } from './link-to.ts';

interface Dependencies extends Pick<Container, 'tickets' | 'registry' | 'reads' | 'now'> {
  readonly attachments: Pick<AttachmentStore, 'find'>;
  readonly links: FileLinks;
}

/**
 * Opens an attachment to an officer: it is recorded before the link is given. A ticket that is not theirs
 * to see and one that does not exist are one answer after the same calls.
 */
export function openAttachment(dependencies: Dependencies): Answer<typeof openAttachmentRoute> {
  const { tickets, attachments, registry, reads, links, now } = dependencies;
  return async ({ params: { number, place }, requestId, officer }) => {
    const at = now();
    const [history, found] = await Promise.all([
      tickets.history(number),
      attachments.find({ number, place }),
    ]);
    const { sight, actors } = await demandSight(history, { officer, now: at }, registry);
    if (history === undefined || found === undefined || !isShownTo(sight, found, history)) {
      throw new Problem({ code: 'attachment-not-found' });
    }
    const attachment = demandClean(found);
    await reads.record({
      number,
      at,
      by: { officer: officer.id, institution: officer.institution, role: readingRole(officer, actors) },
      opened: 'attachment',
      attachment: String(place),
      request: requestId,
    });
    return linkTo(attachment, links, at);
  };
}
