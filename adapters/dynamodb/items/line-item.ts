import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { aboutSchema } from '../../../contracts/events/about.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { linkRoles, linkStates, type Line, type Link, type QueueLine } from '../../../domain/queues/line.ts';
import { kinds } from '../../../domain/vocabulary/kinds.ts';
import { statusNames } from '../../../domain/vocabulary/statuses.ts';
import { listingIndexes, listings, projectionKeys, tombstoneExpiry, type Key } from '../keys.ts';
import type { Item } from '../read-item.ts';

const shown = {
  number: z.string(),
  kind: z.enum(kinds),
  urgent: z.boolean(),
  sensitive: z.boolean(),
  about: aboutSchema.exactOptional(),
};

/** A line of a queue: the same content at every level and at the assignee. */
export const queueLineItem = z.object({
  ...shown,
  status: z.enum(statusNames),
  due: instant,
  overdue: z.boolean().exactOptional(),
  holder: z.string(),
  assignee: z.string().exactOptional(),
  unit: z.string().exactOptional(),
}) satisfies z.ZodType<QueueLine>;

export const linkItem = z.object({
  ...shown,
  role: z.enum(linkRoles),
  state: z.enum(linkStates),
  since: instant,
}) satisfies z.ZodType<Link>;

/** Where an item is listed: by index, partition and sort key. */
export interface LineEntry {
  readonly index: (typeof listingIndexes)[keyof typeof listingIndexes];
  readonly partition: string;
  readonly sortKey: string;
}

/** The listings that a line is in. */
export function entriesOf(line: Line): readonly LineEntry[] {
  const { number } = line.shows;
  const entry = (listing: keyof typeof listingIndexes, partition: string, at: Instant): LineEntry => ({
    index: listingIndexes[listing],
    partition,
    sortKey: listings.sortKey(at, number),
  });
  switch (line.at) {
    case 'level': {
      const { institution, shows } = line;
      const { status, kind, assignee, due } = shows;
      return [
        entry('queue', listings.queue(institution), due),
        entry('queueByStatus', listings.queueByStatus(institution, status), due),
        entry('queueByKind', listings.queueByKind(institution, kind), due),
        ...(assignee === undefined
          ? []
          : [entry('queueByAssignee', listings.queueByAssignee(institution, assignee), due)]),
      ];
    }
    case 'assignee':
      return [entry('assigned', listings.assigned(line.officer), line.shows.due)];
    case 'link': {
      const { role, state, since } = line.shows;
      return [entry('links', listings.links(line.institution, role, state, line.month), since)];
    }
  }
}

export function keyOfLine(line: Line): Key {
  const { number } = line.shows;
  switch (line.at) {
    case 'level':
      return projectionKeys.level(number, line.institution);
    case 'assignee':
      return projectionKeys.assignee(number, line.officer);
    case 'link':
      return projectionKeys.link(number, line.institution);
  }
}

/** A line as the newest event heard made it: `version` is that event's. */
export const newLineItem = (line: Line, version: number): Item => ({
  ...keyOfLine(line),
  ...Object.fromEntries(
    entriesOf(line).flatMap(({ index, partition, sortKey }) => [
      [`${index}PK`, partition],
      [`${index}SK`, sortKey],
    ]),
  ),
  entity: line.at === 'link' ? 'link' : 'line',
  v: 1,
  version,
  ...line.shows,
});

/** What is left of a removed line for a while: in no listing. */
export const newTombstone = (line: Line, version: number, at: Instant): Item => ({
  ...keyOfLine(line),
  entity: 'tombstone',
  v: 1,
  version,
  ttl: tombstoneExpiry(at),
});
