import * as z from 'zod';
import type { DeliveryReport, LostReason } from '../../domain/messaging/notices/deliveries.ts';

/**
 * How AWS End User Messaging calls it that an SMS did not arrive, and SES that an e-mail did not, or was unwanted. What is
 * not here arrived, is under way, was kept back by our own settings, or nobody knows. Sources:
 * https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-types.html;
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html.
 */
const lostByEvent: ReadonlyMap<string, LostReason> = new Map<string, LostReason>([
  ['TEXT_INVALID', 'invalid-recipient'],
  ['TEXT_UNREACHABLE', 'unreachable'],
  ['TEXT_CARRIER_UNREACHABLE', 'unreachable'],
  ['TEXT_TTL_EXPIRED', 'unreachable'],
  ['TEXT_BLOCKED', 'blocked'],
  ['TEXT_CARRIER_BLOCKED', 'blocked'],
  ['TEXT_SPAM', 'blocked'],
  ['Bounce', 'invalid-recipient'], // for good: the rule passes on no other
  ['Complaint', 'opted-out'],
]);

/** What the rules of deliveries tell of a message: its name and what became of it. Phone and address stay behind. */
export const deliveryEvent = z
  .looseObject({ messageId: z.string().min(1), eventType: z.string() })
  .transform(({ messageId: providerId, eventType }): DeliveryReport => {
    const lost = lostByEvent.get(eventType);
    return { providerId, ...(lost !== undefined && { lost }) };
  });
