import { sendDueNotices } from '../../application/notices/send-due-notices.ts';
import { delivery } from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(sendDueNotices, delivery);
