import { QueryCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Page } from '../../domain/institutions/registry/registry.ts';
import type { Cursors } from '../../domain/casework/queues/cursors.ts';
import { isCountedIn } from '../../domain/casework/queues/list-of-figure.ts';
import { isHere, toldAbove } from '../../domain/casework/queues/queue-entries-of.ts';
import { filtersOfHere } from '../../domain/foundation/vocabulary/queue-filters.ts';
import type { QueueFilter } from '../../domain/casework/queues/filters.ts';
import type { QueueEntry } from '../../domain/casework/queues/queue-entry.ts';
import { fullPage, type ShownOf, type Stretch } from '../../domain/casework/queues/full-page.ts';
import {
  mostAboutSomebody,
  wordedPageSize,
  type ListingRequest,
  type Queues,
} from '../../domain/casework/queues/queues.ts';
import { sumOf } from '../../domain/casework/queues/tally.ts';
import { secondsOf } from '../../domain/foundation/time/instant.ts';
import { compactEntriesIn } from './items/compact-entry-item.ts';
import { readOwnItems } from './own-items.ts';
import { figuresIn } from './items/count-item.ts';
import {
  countedEntryItem,
  directionEntryItem,
  levelsItem,
  linkItem,
  pointerItem,
  queueEntryItem,
} from './items/entry-item.ts';
import { readBatch } from './engine/batch.ts';
import { countKeys, formerCountKeys, listings, projectionKeys, type Key } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { patience, type Patience } from './engine/retry.ts';
import {
  directionListing,
  filteredQueue,
  ownListing,
  queuePartitions,
  type Listing,
  type MergedListing,
} from './items/filtered-queue.ts';
import { reachingStore } from './engine/unavailable.ts';

export interface QueuesOptions {
  readonly client: DynamoDBDocumentClient;
  /** The name of the table `projections`. */
  readonly table: string;
  readonly cursors: Cursors;
  readonly pageSize?: number;
  readonly patience?: Patience;
}

/** Entries that end before a sort key, whatever that is. */
const beyond = '~';

/** Listings of entries in DynamoDB: each by keys that say listing and filter at once, mostly by one. */
export function dynamoQueues({ client, table, cursors, pageSize, ...options }: QueuesOptions): Queues {
  const waiting = options.patience ?? patience;
  const sizes = { worded: pageSize ?? wordedPageSize, usual: pageSize ?? 25 };

  async function readListing(
    { index, partition, prefix, newestFirst = false }: Listing,
    after: string | undefined,
    limit: number,
  ): Promise<Stretch<Item>> {
    const range =
      prefix === undefined
        ? { ':after': after ?? (newestFirst ? beyond : ' ') }
        : { ':after': after === undefined ? prefix : `${prefix}${after} `, ':end': prefix + beyond };
    const bounds =
      range[':end'] === undefined ? `${newestFirst ? '<' : '>'} :after` : 'BETWEEN :after AND :end';
    const command = new QueryCommand({
      TableName: table,
      IndexName: index,
      KeyConditionExpression: `${index}PK = :partition AND ${index}SK ${bounds}`,
      ExpressionAttributeValues: { ':partition': partition, ...range },
      ScanIndexForward: !newestFirst,
      Limit: limit,
    });
    const { Items: found = [], LastEvaluatedKey: last } = await reachingStore(() => client.send(command));
    const lines = found.map((item) => ({
      place: String(item[`${index}SK`]).slice(prefix?.length ?? 0),
      line: item,
    }));
    return { lines, isLast: last === undefined };
  }

  /** The first entries of several listings in the order of all. */
  async function readMerged(
    listing: MergedListing,
    after: string | undefined,
    limit: number,
  ): Promise<Stretch<Item>> {
    const [first, ...others] = await Promise.all(listing.map((one) => readListing(one, after, limit)));
    if (first === undefined || others.length === 0) return first ?? { lines: [], isLast: true };
    const stretches = [first, ...others];
    const lines = stretches
      .flatMap((stretch) => stretch.lines)
      .toSorted((a, b) => (a.place < b.place ? -1 : 1));
    const isLast = lines.length <= limit && stretches.every((stretch) => stretch.isLast);
    return { lines: lines.slice(0, limit), isLast };
  }

  /** Items as they are, and in the place of each pointer the entry that it leads to. */
  async function entriesOf({ lines, isLast }: Stretch<Item>): Promise<Stretch<Item | undefined>> {
    const pointers = lines.flatMap(({ line }) => (line['entity'] === 'pointer' ? [line] : []));
    if (pointers.length === 0) return { lines, isLast };
    const keyOf = (pointer: Item): Key => {
      const { number, at } = readItem(pointerItem, pointer);
      return projectionKeys.level(number, at);
    };
    const found = await readBatch(client, waiting, table, pointers.map(keyOf));
    const byTicket = new Map(found.map((item) => [item['PK'], item]));
    return {
      lines: lines.map(({ place, line }) => ({
        place,
        line: line['entity'] === 'pointer' ? byTicket.get(keyOf(line).PK) : line,
      })),
      isLast,
    };
  }

  async function readPage<Content>(
    schema: z.ZodType<Content>,
    listing: MergedListing,
    { by, cursor, shownOf = (lines) => Promise.resolve(lines) }: ListingRequest<Content>,
    {
      tells = (content) => content,
      size = sizes.usual,
    }: {
      readonly tells?: (content: Content, item: Item) => Content | undefined;
      readonly size?: number;
    } = {},
  ): Promise<Page<Content>> {
    const owner = { reader: by, listing: nameOf(listing) };
    const after = cursor === undefined ? undefined : await cursors.open(cursor, owner);
    const { items, next } = await fullPage<Item | undefined, Content>({
      read: async (from, limit) => entriesOf(await readMerged(listing, from, limit)),
      shownOf: shownAmong(shownOf, (item) =>
        item === undefined ? undefined : tells(readItem(schema, item), item),
      ),
      after,
      size,
    });
    return { items, ...(next !== undefined && { next: await cursors.seal(next, owner) }) };
  }

  const first = (partition: string): MergedListing => [{ index: 'GSI1', partition }];
  return {
    page: (institution, filter, asked) =>
      readPage(queueEntryItem, filteredQueue(institution, filter), asked, {
        tells: toldAt(institution, filter),
        size: sizes.worded,
      }),
    assignedTo: (officer, asked) =>
      readPage(queueEntryItem, ownListing(officer), asked, { size: sizes.worded }),
    holdingIn: (institution, month, asked) =>
      readPage(linkItem, first(listings.links(institution, 'holding', 'open', month)), asked),
    closedIn: (institution, month, asked) =>
      readPage(linkItem, first(listings.links(institution, 'holding', 'closed', month)), asked),
    heldIn: (institution, state, month, asked) =>
      readPage(linkItem, first(listings.links(institution, 'held', state, month)), asked),

    directionsBy: (officer, listing, asked) =>
      readPage(directionEntryItem, directionListing({ officer }, listing), asked),
    directionsTo: (office, listing, asked) =>
      readPage(directionEntryItem, directionListing({ office }, listing), asked),

    async ownEntries(institution, now) {
      const { items, isAll, units } = await readOwnItems({ client, table }, institution);
      return { entries: items.flatMap((item) => compactEntriesIn(item, secondsOf(now))), isAll, units };
    },

    async tallyOf(institution) {
      const items = await Promise.all(
        [countKeys, formerCountKeys].map(({ queue }) =>
          queryItems(client, {
            TableName: table,
            KeyConditionExpression: 'PK = :queue',
            ExpressionAttributeValues: { ':queue': queue(institution) },
          }),
        ),
      );
      return sumOf(items.flat().map(figuresIn));
    },

    async aboutSomebody(institution) {
      const listing = [
        queuePartitions.aboutBelow(institution),
        queuePartitions.aboutHere(institution),
      ] as const;
      const { lines, isLast } = await readMerged(listing, undefined, mostAboutSomebody);
      return { entries: lines.map(({ line }) => readItem(countedEntryItem, line)), more: !isLast };
    },

    async loadsOf(officers) {
      const keys = officers.flatMap((officer) => [
        [officer, countKeys.officer(officer)] as const,
        [officer, formerCountKeys.officer(officer)] as const,
      ]);
      const items = await readBatch(
        client,
        waiting,
        table,
        keys.map(([, key]) => key),
      );
      const byKey = new Map(items.map((item) => [item['PK'], figuresIn(item)]));
      const found = keys.flatMap(([officer, { PK }]) => {
        const tally = byKey.get(PK);
        return tally === undefined ? [] : [[officer, tally] as const];
      });
      return new Map(
        [...Map.groupBy(found, ([officer]) => officer)].map(([officer, tallies]) => [
          officer,
          sumOf(tallies.map(([, tally]) => tally)),
        ]),
      );
    },
  };
}

/** A cursor works for the listing that it was given for. */
const nameOf = (listing: MergedListing): string =>
  listing.map(({ index, partition, prefix = '' }) => `${index} ${partition} ${prefix}`).join(' ');

/**
 * What an entry that a listing has tells in a queue; undefined where it is not of the queue. An assignee's tickets lie anywhere,
 * and above where they are worked on they tell what entries above do; former entries are listed at the levels above too.
 */
function toldAt(
  institution: string,
  filter: QueueFilter = {},
): (entry: QueueEntry, item: Item) => QueueEntry | undefined {
  const { figure } = filter;
  if (figure !== undefined)
    return (entry) => (isCountedIn({ ...filter, figure }, entry, institution) ? entry : undefined);
  const onlyHere = filtersOfHere.some((name) => filter[name] !== undefined);
  return (entry, item) => {
    if (isHere(entry, institution)) return entry;
    if (onlyHere) return undefined;
    if (filter.assignee === undefined) return entry;
    const { levels } = readItem(levelsItem, item);
    return levels.length === 0 || levels.includes(institution) ? toldAbove(entry) : undefined;
  };
}

/** What is shown of those items that are entries of the listing. */
const shownAmong =
  <Found, Content>(
    shownOf: ShownOf<Content>,
    contentOf: (item: Found) => Content | undefined,
  ): ShownOf<Found, Content> =>
  async (items) => {
    const contents = items.map(contentOf);
    const shown = (await shownOf(contents.filter((content) => content !== undefined))).values();
    return contents.map((content) => (content === undefined ? undefined : shown.next().value));
  };
