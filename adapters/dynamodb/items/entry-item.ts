import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { aboutSchema } from '../../../contracts/events/about.ts';
import { queueStatusOf } from '../../../domain/foundation/vocabulary/queue-filters.ts';
import {
  linkRoles,
  linkStates,
  type DirectionEntry,
  type PositionedEntry,
  type Link,
  type QueueEntry,
} from '../../../domain/casework/queues/queue-entry.ts';
import type { CountedEntry } from '../../../domain/casework/queues/queues.ts';
import { directionEnds } from '../../../domain/ticketing/directions/known-directions.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import { queuePartitions, type Listing } from './filtered-queue.ts';
import { listings, projectionKeys, type Key } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';

const shown = {
  number: z.string(),
  kind: z.enum(kinds),
  urgent: z.boolean(),
  sensitive: z.boolean(),
  about: aboutSchema.exactOptional(),
};

/** A queue entry: the same content at every level and at the assignee. */
export const queueEntryItem = z.object({
  ...shown,
  status: z.enum(statusNames),
  due: instant,
  overdue: z.boolean().exactOptional(),
  answerOverdue: z.literal(true).exactOptional(),
  holder: z.string(),
  assignee: z.string().exactOptional(),
  unit: z.string().exactOptional(),
  category: z.string().exactOptional(),
  place: z
    .looseObject({
      region: z.string().exactOptional(),
      council: z.string().exactOptional(),
      ward: z.string().exactOptional(),
      whereabouts: z.enum(whereabouts).exactOptional(),
    })
    .exactOptional(),
  submittedAt: instant.exactOptional(),
  newMessage: z.literal(true).exactOptional(),
}) satisfies z.ZodType<QueueEntry>;

/** An entry that is about somebody: whoever may see it counts it. */
export const countedEntryItem = queueEntryItem.extend({
  late: z.boolean(),
}) satisfies z.ZodType<CountedEntry>;

/** Where a pointer leads: the entry of a ticket where it is worked on. */
export const pointerItem = z.object({ number: z.string(), at: z.string() });

/** The levels at which an entry is listed beside its own; none where that is not said. */
export const levelsItem = z.object({ levels: z.array(z.string()).default([]) });

export const linkItem = z.object({
  ...shown,
  role: z.enum(linkRoles),
  state: z.enum(linkStates),
  since: instant,
}) satisfies z.ZodType<Link>;

const doer = { officer: z.string().exactOptional(), institution: z.string().exactOptional() };

export const directionEntryItem = z.object({
  ...shown,
  ...doer,
  holder: z.string(),
  held: z.array(z.string()).exactOptional(),
  assignee: z.string().exactOptional(),
  unit: z.string().exactOptional(),
  direction: z.int().positive(),
  givenAt: instant,
  to: z.string(),
  dueBy: instant,
  ended: z.object({ ...doer, how: z.enum(directionEnds), at: instant }).exactOptional(),
}) satisfies z.ZodType<DirectionEntry>;

/** Where an item is listed: by index, partition and sort key. */
export interface IndexPosition extends Listing {
  readonly sortKey: string;
}

/** The listings that an entry is in. */
export function entriesOf(entry: PositionedEntry): readonly IndexPosition[] {
  switch (entry.at) {
    case 'level':
    case 'here':
    case 'about':
      return queueListings(entry);
    case 'pointer':
      return pointerListings(entry);
    case 'direction':
      return directionEntries(entry.shows);
    case 'link': {
      const { role, state, since, number } = entry.shows;
      const partition = listings.links(entry.institution, role, state, entry.month);
      return [{ index: 'GSI1', partition, sortKey: listings.sortKey(since, number) }];
    }
  }
}

type EntryAt<At extends PositionedEntry['at']> = Extract<PositionedEntry, { readonly at: At }>;

const whenever = <Value>(holds: boolean, value: Value): readonly Value[] => (holds ? [value] : []);

function queueListings(entry: EntryAt<'level' | 'here' | 'about'>): readonly IndexPosition[] {
  const { institution, late, shows } = entry;
  const status = queueStatusOf(shows.status);
  if (status === undefined) return [];
  const sortKey = listings.rankedKey(listings.rank(late, status), shows.due, shows.number);
  return listingsAt[entry.at](entry as never, queuePartitions, institution).map((listing) => ({
    ...listing,
    sortKey,
  }));
}

const listingsAt: {
  readonly [At in 'level' | 'here' | 'about']: (
    entry: EntryAt<At>,
    at: typeof queuePartitions,
    institution: string,
  ) => readonly Listing[];
} = {
  level: ({ shows: { urgent, about } }, at, institution) => [
    at.whole(institution),
    ...whenever(urgent, at.urgentBelow(institution)),
    ...whenever(about !== undefined, at.aboutBelow(institution)),
  ],
  here: ({ shows: { urgent, assignee }, levels }, at, institution) => [
    at.whole(institution),
    at.here(institution),
    ...whenever(urgent, at.urgentHere(institution)),
    ...(assignee === undefined ? [at.unassigned(institution)] : []),
    ...(assignee !== undefined && levels !== undefined ? [at.assigned(assignee)] : []),
  ],
  about: (_, at, institution) => [at.aboutHere(institution)],
};

function pointerListings({ institution, shows }: EntryAt<'pointer'>): readonly IndexPosition[] {
  const { number, kind, category, ward, since } = shows;
  const at = queuePartitions;
  return [
    ...(category === undefined ? [] : [at.category(institution, category)]),
    ...(ward === undefined ? [] : [at.ward(institution, ward)]),
    ...(category === undefined || ward === undefined ? [] : [at.categoryInWard(institution, category, ward)]),
    at.kind(institution, kind),
  ].map((listing) => ({ ...listing, sortKey: listings.sortKey(since, number) }));
}

/** What is to be done is listed by its date, and what ended by when it did. */
function directionEntries({
  number,
  direction,
  officer,
  to,
  dueBy,
  ended,
}: DirectionEntry): readonly IndexPosition[] {
  const listing = ended === undefined ? 'open' : 'ended';
  const sortKey = listings.directionKey(ended?.at ?? dueBy, number, direction);
  return [
    ...(officer === undefined
      ? []
      : [{ index: 'GSI1' as const, partition: listings.directionsBy(officer, listing), sortKey }]),
    { index: 'GSI2', partition: listings.directionsTo(to, listing), sortKey },
  ];
}

function keyOfEntry(entry: PositionedEntry): Key {
  const { number } = entry.shows;
  switch (entry.at) {
    case 'level':
    case 'here':
      return projectionKeys.level(number, entry.institution);
    case 'about':
      return projectionKeys.about(number, entry.institution);
    case 'pointer':
      return projectionKeys.pointer(number, entry.institution);
    case 'direction':
      return projectionKeys.direction(number, entry.shows.direction);
    case 'link':
      return projectionKeys.link(number, entry.institution);
  }
}

const entities: Readonly<Record<PositionedEntry['at'], string>> = {
  level: 'line',
  here: 'line',
  about: 'line',
  pointer: 'pointer',
  link: 'link',
  direction: 'direction',
};

/** What an item says of an entry: of a pointer its keys say the rest. */
function contentOfEntry(entry: PositionedEntry): Item {
  switch (entry.at) {
    case 'pointer':
      return { number: entry.shows.number, at: entry.institution };
    case 'here':
      return { ...entry.shows, ...(entry.levels !== undefined && { levels: entry.levels }) };
    case 'level':
      return { ...entry.shows, ...(entry.shows.about !== undefined && { late: entry.late }) };
    case 'about':
      return { ...entry.shows, late: entry.late };
    case 'direction':
    case 'link':
      return entry.shows as unknown as Item;
  }
}

/** An entry as the newest event applied made it: `version` is that event's, `revision` that of what is known with it. */
export const newEntryItem = (
  entry: PositionedEntry,
  { version, revision }: { readonly version: number; readonly revision: number },
): Item => ({
  ...keyOfEntry(entry),
  ...Object.fromEntries(
    entriesOf(entry).flatMap(({ index, partition, sortKey }) => [
      [`${index}PK`, partition],
      [`${index}SK`, sortKey],
    ]),
  ),
  entity: entities[entry.at],
  v: 1,
  version,
  revision,
  ...contentOfEntry(entry),
});
