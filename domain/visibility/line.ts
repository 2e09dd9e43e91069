import type { QueueLine } from '../queues/line.ts';
import type { Facts } from './access-request.ts';
import { matterOf } from './accessed-ticket.ts';
import { noPast } from './past.ts';
import { sightOf, type Sight } from './sight.ts';
import type { Viewer } from './viewer.ts';

/** What of a line decides who may see it, beside what it shows. */
export type ListedTicket = Pick<QueueLine, 'holder' | 'assignee' | 'unit' | 'sensitive' | 'about'>;

/**
 * What is known when a queue is read. `sentTo` is the path from `sentToOf` of the line, empty where that is
 * undefined.
 */
export type LineFacts = Pick<Facts, 'now' | 'posts' | 'holder' | 'sentTo'>;

/** How much of the line's ticket the viewer may see: of a line with `nothing`, not even that it is there. */
export function sightOfLine(
  viewer: Viewer,
  { holder, assignee, unit, sensitive, about }: ListedTicket,
  facts: LineFacts,
): Sight['sees'] {
  const matter = {
    ...matterOf(about, holder, facts.now),
    ...(assignee !== undefined && { assignee }),
    ...(unit !== undefined && { unit }),
    sensitive,
  };
  return sightOf(viewer, matter, { ...facts, past: noPast }).sees;
}
