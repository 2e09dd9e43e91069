import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { plusSeconds, secondsOf, type Instant } from '../../../domain/foundation/time/instant.ts';
import { actNames } from '../../../domain/foundation/vocabulary/acts.ts';
import { emailWays } from '../../../domain/foundation/vocabulary/email-ways.ts';
import { newsKinds, type NewsKind } from '../../../domain/messaging/news/news-kinds.ts';
import {
  daysNewsStay,
  daysWatched,
  newsLimits,
  type NewsItem,
  type WatchedTicket,
} from '../../../domain/messaging/news/news.ts';
import { newsKeys, watchersIndex } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { firstVersion } from './scalars.ts';

const secondsOfDay = 24 * 60 * 60;

/** More than an officer watches: what they watched until yesterday lies among it. */
export const mostWatchesRead = 3 * newsLimits.watched;

/** Whether an item of an officer's partition is one of these. */
export const isOfNews =
  (entity: 'news' | 'news-mark' | 'watch') =>
  (item: Item): boolean =>
    item['entity'] === entity;

/** One of an officer's news; DynamoDB removes it by its `ttl`. */
export const newsItem = z.looseObject({
  v: firstVersion,
  officer: z.string(),
  kind: z.enum(newsKinds),
  number: z.string(),
  version: z.int().positive(),
  at: instant,
  toldAt: instant.exactOptional(),
  act: z.enum(actNames),
  by: z.string().exactOptional(),
  said: z.int().positive().exactOptional(),
} satisfies Record<keyof NewsItem | 'v', z.ZodType>) satisfies z.ZodType<NewsItem>;

/** Whether a later release wrote one of an officer's news, of a kind or an act that this one does not know. */
export const isNewsOfLaterRelease = ({ kind, act }: Item): boolean =>
  !newsKinds.some((known) => known === kind) || !actNames.some((known) => known === act);

export const newNewsItem = (item: NewsItem): Item => ({
  ...newsKeys.item(item),
  entity: 'news',
  v: 1,
  ...item,
  ttl: secondsOf(plusSeconds(item.at, daysNewsStay * secondsOfDay)),
});

/** A way that a later release knows is none that was chosen. */
const way = z.enum(emailWays).optional().catch(undefined);

/** Until when an officer read their news, and how they want to be told of each kind: an attribute for each that they chose for. */
export const newsMarkItem = z
  .looseObject({
    v: firstVersion,
    readUntil: instant.exactOptional(),
    ...({ mentioned: way, assigned: way, directed: way, watched: way } satisfies Record<NewsKind, z.ZodType>),
  })
  .transform((mark) => {
    const { readUntil } = mark;
    const choices = Object.fromEntries(
      newsKinds.flatMap((kind) => (mark[kind] === undefined ? [] : [[kind, mark[kind]]])),
    );
    return { choices, ...(readUntil !== undefined && { readUntil }) };
  });

/** A ticket that an officer watches, or watched; DynamoDB removes it by its `ttl`. */
export const watchItem = z.looseObject({
  v: firstVersion,
  number: z.string(),
  since: instant,
  ended: z.literal(true).exactOptional(),
});

/** Finds what an officer watches still in what lies in their partition. */
export const watchedIn = (found: readonly Item[]): readonly WatchedTicket[] =>
  found
    .filter(isOfNews('watch'))
    .map((item) => readItem(watchItem, item))
    .filter(({ ended }) => ended !== true);

export const newWatchItem = (officer: string, { number, since }: WatchedTicket): Item => ({
  ...newsKeys.watch(officer, number),
  ...watchersIndex.key(officer, number),
  entity: 'watch',
  v: 1,
  number,
  since,
  ttl: secondsOf(plusSeconds(since, daysWatched * secondsOfDay)),
});

/** When DynamoDB may remove what is watched no longer, in seconds: nobody asks for it any more. */
export const endedWatchTtl = (at: Instant): number => secondsOf(plusSeconds(at, secondsOfDay));
