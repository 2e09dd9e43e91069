import * as z from 'zod';
import type { FollowOrder } from '../../domain/casework/acts/merging/follow-orders.ts';
import { ticketEventSchema } from './ticket-event.ts';

const common = { v: z.literal(1), event: ticketEventSchema };

/** What the queue of mergers holds beside events: the keeper of mergers gives itself such orders. */
export const followOrderSchema = z.discriminatedUnion('order', [
  z.looseObject({ ...common, order: z.literal('find'), after: z.int().nonnegative() }),
  z.looseObject({
    ...common,
    order: z.literal('follow'),
    follower: z.looseObject({ number: z.string().regex(/^\d{12}$/), request: z.string().exactOptional() }),
  }),
]) satisfies z.ZodType<FollowOrder>;
