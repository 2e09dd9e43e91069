import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { aboutSchema } from '../../../contracts/events/about.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { QueueFilter } from '../../../domain/casework/queues/filters.ts';
import type { FilterSet } from '../../../domain/foundation/vocabulary/queue-filters.ts';
import {
  linkRoles,
  linkStates,
  type DirectionEntry,
  type Facet,
  type PositionedEntry,
  type Link,
  type QueueEntry,
} from '../../../domain/casework/queues/queue-entry.ts';
import type { CountedEntry } from '../../../domain/casework/queues/queues.ts';
import { isHere } from '../../../domain/casework/queues/queue-entries-of.ts';
import { directionEnds } from '../../../domain/ticketing/directions/known-directions.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import { listingOf, type Listing } from './filtered-queue.ts';
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

/** A queue entry, and what decides where it is listed. */
interface Listed {
  readonly institution: string;
  readonly shows: QueueEntry;
  readonly late: boolean;
}

/** The sets of filters that find an entry, of those that it is kept for. One of each index at most. */
type SetsOf = (listed: Listed) => readonly FilterSet[];

const isUnacknowledged = ({ shows }: Listed): boolean => shows.status === 'submitted';
const isUnassigned = ({ shows }: Listed): boolean => shows.assignee === undefined;
const isWhere = ({ shows, institution }: Listed): boolean => isHere(shows, institution);

const when = (holds: boolean, set: FilterSet): readonly FilterSet[] => (holds ? [set] : []);

const setsOf: Readonly<Record<Exclude<Facet, 'about'> | 'level', SetsOf>> = {
  level: (listed) => ['status', 'kind', isUnassigned(listed) ? 'unassigned' : 'assignee'],
  here: (listed) => [
    'here',
    ...when(isUnacknowledged(listed), 'here+unacknowledged'),
    ...when(listed.shows.urgent, 'here+urgent'),
    isUnassigned(listed) ? 'here+unassigned' : 'assignee+here',
  ],
  matter: ({ shows: { place } }) => [
    'category',
    ...when(place?.ward !== undefined, 'ward'),
    ...when(place?.ward !== undefined, 'category+ward'),
  ],
  urgent: (listed) => [
    'urgent',
    ...when(isUnacknowledged(listed), 'urgent+unacknowledged'),
    ...when(listed.late, 'urgent+overdue'),
    ...when(isUnassigned(listed), 'urgent+unassigned'),
  ],
  late: (listed) => [
    'overdue',
    ...when(isUnacknowledged(listed), 'overdue+unacknowledged'),
    ...when(isWhere(listed), 'here+overdue'),
    ...when(isUnassigned(listed), 'overdue+unassigned'),
  ],
};

/** What the keys of filters are made of. */
const valuesOf = ({ status, kind, assignee, category, place }: QueueEntry): QueueFilter => ({
  status,
  kind,
  ...(assignee !== undefined && { assignee }),
  ...(category !== undefined && { category }),
  ...(place?.ward !== undefined && { ward: place.ward }),
});

/** The listings that an entry is in. */
export function entriesOf(entry: PositionedEntry): readonly IndexPosition[] {
  const { number } = entry.shows;
  const at = (instant: Instant) => listings.sortKey(instant, number);
  const found = (kept: keyof typeof setsOf, listed: Listed): readonly IndexPosition[] =>
    setsOf[kept](listed).map((set) => ({
      ...listingOf(set, listed.institution, valuesOf(listed.shows)),
      sortKey: at(listed.shows.due),
    }));
  const first = (partition: string, instant: Instant): IndexPosition => ({
    index: 'GSI1',
    partition,
    sortKey: at(instant),
  });
  switch (entry.at) {
    case 'level': {
      const { institution, shows } = entry;
      return [
        first(listings.queue(institution), shows.due),
        ...found('level', { institution, shows, late: false }),
      ];
    }
    case 'facet':
      return entry.facet === 'about'
        ? [first(listings.aboutSomebody(entry.institution), entry.shows.due)]
        : found(entry.facet, entry);
    case 'assignee':
      return [first(listings.assigned(entry.officer), entry.shows.due)];
    case 'direction':
      return directionEntries(entry.shows);
    case 'link': {
      const { role, state, since } = entry.shows;
      return [first(listings.links(entry.institution, role, state, entry.month), since)];
    }
  }
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

export function keyOfEntry(entry: PositionedEntry): Key {
  const { number } = entry.shows;
  switch (entry.at) {
    case 'level':
      return projectionKeys.level(number, entry.institution);
    case 'facet':
      return projectionKeys.facet(number, entry.facet, entry.institution);
    case 'assignee':
      return projectionKeys.assignee(number, entry.officer);
    case 'direction':
      return projectionKeys.direction(number, entry.shows.direction);
    case 'link':
      return projectionKeys.link(number, entry.institution);
  }
}

const entities: Readonly<Record<PositionedEntry['at'], string>> = {
  level: 'line',
  facet: 'line',
  assignee: 'line',
  link: 'link',
  direction: 'direction',
};

/** An entry as the newest event heard made it: `version` is that event's. */
export const newEntryItem = (entry: PositionedEntry, version: number): Item => ({
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
  ...entry.shows,
  ...(entry.at === 'facet' && entry.facet === 'about' && { late: entry.late }),
});
