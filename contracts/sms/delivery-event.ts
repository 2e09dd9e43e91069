import * as z from 'zod';
import type { DeliveryReport, LostReason } from '../../domain/notices/deliveries.ts';

/**
 * How AWS End User Messaging calls it that an SMS did not arrive. What is not here arrived, is under way, was kept back by
 * our own settings, or nobody knows. Source:
 * https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-types.html.
 */
const lostByEvent: ReadonlyMap<string, LostReason> = new Map<string, LostReason>([
  ['TEXT_INVALID', 'invalid-recipient'],
  ['TEXT_UNREACHABLE', 'unreachable'],
  ['TEXT_CARRIER_UNREACHABLE', 'unreachable'],
  ['TEXT_TTL_EXPIRED', 'unreachable'],
  ['TEXT_BLOCKED', 'blocked'],
  ['TEXT_CARRIER_BLOCKED', 'blocked'],
  ['TEXT_SPAM', 'blocked'],
]);

/** What the rule of deliveries tells of an SMS: its name and what became of it. The phone stays behind. */
export const deliveryEvent = z
  .looseObject({ messageId: z.string().min(1), eventType: z.string() })
  .transform(({ messageId: providerId, eventType }): DeliveryReport => {
    const lost = lostByEvent.get(eventType);
    return { providerId, ...(lost !== undefined && { lost }) };
  });
