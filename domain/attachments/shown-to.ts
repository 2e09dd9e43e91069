import type { TicketHistory } from '../tickets/ticket-store.ts';
import type { Sight } from '../visibility/sight.ts';
import type { Attachment } from './attachment.ts';

/**
 * Whether an attachment belongs to what somebody sees of its ticket: all, or what was there when a former
 * holder handed the ticket on. Source: domain.md, "Who may see what".
 */
export function isShownTo(
  sight: Sight,
  { askedAt }: Pick<Attachment, 'askedAt'>,
  { events }: Pick<TicketHistory, 'events'>,
): boolean {
  switch (sight.sees) {
    case 'nothing':
    case 'status':
      return false;
    case 'history': {
      const handOver = events.find(({ version }) => version === sight.upTo);
      return handOver !== undefined && askedAt <= handOver.at;
    }
    case 'all':
      return true;
  }
}
