import { eventsOfActs } from '../../ticketing/tickets/history.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import type { Sight } from './sight.ts';
import type { Upload } from '../../ticketing/attachments/attachment.ts';

/**
 * Whether an attachment belongs to what somebody sees of its ticket: all, or what the history had of it
 * when a former holder handed the ticket on. Source: docs/rules.md, Attachments.
 */
export function isShownTo(
  sight: Sight,
  { upload }: Pick<Upload, 'upload'>,
  { events }: Pick<TicketHistory, 'events'>,
): boolean {
  switch (sight.sees) {
    case 'nothing':
    case 'status':
      return false;
    case 'history':
      return eventsOfActs({ events }, 'attach', 'refuse-file').some(
        ({ version, facts: { file } }) => version <= sight.upTo && file.upload === upload,
      );
    case 'all':
      return true;
  }
}
