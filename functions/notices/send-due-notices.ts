import { sendDueNotices } from '../../application/notices/send-due-notices.ts';
import { delivery, institutionDirections, listedTickets } from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(sendDueNotices, () => ({
  ...delivery(),
  institutionDirections: institutionDirections(),
  listedTickets: listedTickets(),
}));
