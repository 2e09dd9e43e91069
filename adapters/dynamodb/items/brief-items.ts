import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { plusSeconds, secondsOf, type Instant } from '../../../domain/foundation/time/instant.ts';
import type { BriefSubscription, DueBrief } from '../../../domain/messaging/briefs/brief-subscriptions.ts';
import { briefKeys } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { firstVersion } from './scalars.ts';

/** A subscription to weekly briefs as it is stored. */
export const briefSubscriptionItem = z.looseObject({
  v: firstVersion,
  officer: z.string(),
  institution: z.string(),
  language: z.enum(languages),
  since: instant,
  /** It was turned off, and is removed by DynamoDB some time after. */
  ended: z.literal(true).exactOptional(),
}) satisfies z.ZodType<BriefSubscription>;

export const newBriefSubscriptionItem = (subscription: BriefSubscription, dueAt: Instant): Item => ({
  ...briefKeys.subscription(subscription.officer, subscription.institution),
  ...briefKeys.due(subscription.officer, subscription.institution, dueAt),
  entity: 'brief-subscription',
  v: 1,
  ...subscription,
});

const secondsOfDay = 24 * 60 * 60;

/** When DynamoDB may remove a subscription that ended, in seconds since 1970. */
export const endedBriefTtl = (at: Instant): number => secondsOf(plusSeconds(at, secondsOfDay));

const dueBrief = z.object({
  officer: z.string().min(1),
  institution: z.string().min(1),
  at: instant,
}) satisfies z.ZodType<DueBrief>;

/** Reads an entry of the index of due briefs, which has the keys only. */
export const readDueBrief = ({ PK, SK, GSI1SK }: Item): DueBrief =>
  readItem(dueBrief, {
    entity: 'due brief',
    officer: briefKeys.officerIn(String(PK)),
    institution: SK,
    at: briefKeys.atIn(String(GSI1SK)),
  });
