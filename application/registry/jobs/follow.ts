import { queueLevelsOf } from '../../../domain/casework/queues/ticket-projection.ts';
import type { Page } from '../../../domain/institutions/registry/registry.ts';
import type { QueueEntry } from '../../../domain/casework/queues/queue-entry.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { keepSearchable } from '../../queues/keep-searchable.ts';
import type { Drawing, Draw } from './drawing.ts';
import { onEach, reader } from './drawing.ts';

/** An institution to go through, and how far its queue was read. */
interface Visit {
  readonly institution: string;
  readonly lines?: string;
}

const visitsOf = (cursor: string | undefined, institution: string): readonly Visit[] =>
  cursor === undefined ? [{ institution }] : (JSON.parse(cursor) as readonly Visit[]);

async function lineageOf({ records }: Drawing, id: string) {
  const lineage = await records.lineage(id);
  if (lineage === undefined) throw new CorruptItem(`The registry has no ${id}.`);
  return lineage;
}

/** The lines of a ticket as its newest event gives them where the institution lies now, and the words by which it is found there. */
async function takeUpLevels(number: string, timeZone: string, drawing: Drawing): Promise<boolean> {
  const event = (await drawing.tickets.eventsOf(number)).at(-1);
  if (event === undefined) return false;
  const { holder, unit } = event.after;
  const [ofHolder, ofUnit] = await Promise.all([
    lineageOf(drawing, holder),
    unit === undefined ? undefined : lineageOf(drawing, unit),
  ]);
  const outcomes = await Promise.all([
    drawing.queueProjector.apply(event, { ...queueLevelsOf(ofHolder, ofUnit), timeZone }),
    keepSearchable({ ...drawing, registry: drawing.records }, event),
  ]);
  return outcomes.includes('kept');
}

const heldBy = ({ items }: Page<QueueEntry>, institution: string): readonly string[] =>
  items
    .filter(({ holder, unit }) => holder === institution || unit === institution)
    .map(({ number }) => number);

/**
 * Goes through what lies under a moved institution, from above down: a node first learns what is above it
 * now, then the queues above learn of its tickets, a page of them.
 */
export const drawFollow: Draw<'follow'> = async ({ institution: moved }, cursor, drawing, log) => {
  const [{ institution, lines }, ...rest] = visitsOf(cursor, moved) as readonly [Visit, ...Visit[]];
  const followed = lines === undefined && (await drawing.followers.followParent(institution));
  const { timeZone } = await drawing.records.calendar();
  const page = await drawing.queues.page(institution, undefined, {
    by: reader,
    ...(lines !== undefined && { cursor: lines }),
  });
  const drawn = await onEach(heldBy(page, institution), log, (number) =>
    takeUpLevels(number, timeZone, drawing),
  );
  const here =
    page.next === undefined ? await below(institution, drawing) : [{ institution, lines: page.next }];
  const next = [...here, ...rest];
  return {
    done: drawn.done + (followed ? 1 : 0),
    failed: drawn.failed,
    ...(next.length > 0 && { next: JSON.stringify(next) }),
  };
};

const below = async (institution: string, { records }: Drawing): Promise<readonly Visit[]> =>
  (await records.childrenOf(institution)).map(({ id }) => ({ institution: id }));
