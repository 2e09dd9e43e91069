import { sendNotices } from '../../application/notices/send-notices.ts';
import { delivery } from '../ports.ts';
import { consumer } from '../lambda/consumer.ts';

export const handler = consumer(sendNotices, delivery);
