import { sendNotices } from '../../application/notices/send-notices.ts';
import { deliveryOfEvents } from '../ports.ts';
import { consumer } from '../lambda/consumer.ts';

export const handler = consumer(sendNotices, deliveryOfEvents);
