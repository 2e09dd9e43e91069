import { describe, expect, it } from 'vitest';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { dynamoQueueProjector } from '../../../adapters/dynamodb/queue-projector.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { MemoryDatabase } from '../../builders/dynamodb/memory/memory-database.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { unitsInTransaction, unitsOfWrite } from '../../builders/dynamodb/write-units.ts';
import { aState, anEvent } from '../../builders/ticket-event.ts';

const timeZone = 'Africa/Dar_es_Salaam';
/** From a unit four levels under the top. */
const levels = ['kitengo', 'kinondoni', 'dawasa', 'wizara', 'ikulu'];

const nameOf = ({ PK, SK }: Item): string => `${String(PK)} ${String(SK)}`;

/** Queues, and what it costs to apply an event to them. */
async function someQueues() {
  const database = new MemoryDatabase();
  const { projections: table } = await createTables(database.client(), 'projections');
  const projector = dynamoQueueProjector({ client: database.client(), table });
  const items = () => new Map(database.items(table).map((item) => [nameOf(item), item]));
  const unitsOf = async (event: TicketEvent): Promise<number> => {
    const before = items();
    const from = levels.indexOf(event.after.holder);
    await projector.apply(event, { levels: levels.slice(from), timeZone });
    const after = items();
    const changed = [...new Set([...before.keys(), ...after.keys()])]
      .map((name) => [before.get(name), after.get(name)] as const)
      .filter(([then, now]) => then !== now);
    const isCount = (item: Item | undefined) => item?.['entity'] === 'count';
    const counts = changed.some(([then, now]) => isCount(then ?? now));
    return changed.reduce((sum, [then, now]) => {
      if (isCount(then ?? now) || (counts && now?.['entity'] === 'heard-ticket'))
        return sum + unitsInTransaction('projections', then, now);
      const units = unitsOfWrite('projections', then, now);
      return sum + units.table + units.indexes;
    }, 0);
  };
  return { unitsOf };
}

const citizen = { actor: 'citizen' } as const;
const assignee = { actor: 'assignee', officer: 'asha', institution: 'kitengo' } as const;

interface Act {
  readonly name: string;
  readonly by?: TicketEvent['by'];
  readonly type: TicketEvent['type'];
  readonly after?: Partial<TicketEvent['after']>;
}

const asked: Act = {
  name: 'asked for more',
  type: 'request-information',
  after: { status: 'awaiting-citizen', resumeAt: '2026-12-09T09:00:00Z', pausedAt: '2026-11-25T09:00:00Z' },
};
const replied: Act = { name: 'replied', by: citizen, type: 'reply', after: { status: 'in-progress' } };
const told: Act = { name: 'a message', type: 'reply' };
const wrote: Act = { name: 'a message', by: citizen, type: 'reply' };

/** An answered ticket as the benchmark of lives has it. */
const answered: readonly Act[] = [
  {
    name: 'acknowledged',
    type: 'acknowledge',
    after: { status: 'acknowledged', respondBy: '2026-12-15T12:30:00Z' },
  },
  { name: 'assigned', type: 'assign', after: { status: 'in-progress', assignee: 'asha' } },
  asked,
  replied,
  ...[told, wrote, told, wrote],
  { name: 'answered', type: 'respond', after: { status: 'responded', windowEndsAt: '2027-01-10T12:30:00Z' } },
  { name: 'closed', by: citizen, type: 'accept', after: { status: 'closed' } },
];

function livesOf(acts: readonly Act[]): readonly TicketEvent[] {
  const events: TicketEvent[] = [anEvent({ after: aState({ holder: 'kitengo' }) })];
  for (const { type, by = assignee, after = {} } of acts) {
    const last = events.at(-1);
    if (last === undefined) break;
    const base = type === 'acknowledge' ? omit(last.after, 'acknowledgeBy') : last.after;
    events.push({
      ...last,
      type,
      by,
      facts: {},
      version: last.version + 1,
      at: plusSeconds(last.at, 3600),
      before: last.after,
      after: { ...base, ...after },
    } as TicketEvent);
  }
  return events;
}

async function unitsOfLife(acts: readonly Act[]): Promise<readonly (readonly [string, number])[]> {
  const { unitsOf } = await someQueues();
  const names = ['submitted', ...acts.map(({ name }) => name)];
  const units: (readonly [string, number])[] = [];
  for (const [place, event] of livesOf(acts).entries())
    units.push([names[place] ?? '', await unitsOf(event)]);
  return units;
}

describe('write units of queue entries, four levels under the top', () => {
  it('are as many for each act of an answered ticket, and no more than 203 together', async () => {
    const units = await unitsOfLife(answered);

    expect(units).toEqual([
      ['submitted', 30],
      ['acknowledged', 32],
      ['assigned', 12],
      ['asked for more', 24],
      ['replied', 24],
      ['a message', 6],
      ['a message', 6],
      ['a message', 6],
      ['a message', 6],
      ['answered', 24],
      ['closed', 33],
    ]);
    expect(units.reduce((sum, [, each]) => sum + each, 0)).toBeLessThanOrEqual(203);
  });

  it('are as many where it comes under another holder', async () => {
    const moved = (name: string, type: Act['type'], holder: string): Act => ({
      name,
      type,
      after: { holder, cycle: 2, status: 'submitted', acknowledgeBy: '2026-11-30T12:30:00Z' },
    });
    const life = async (act: Act) => (await unitsOfLife([act])).at(-1);

    expect([
      await life(moved('escalated', 'escalate', 'kinondoni')),
      await life(moved('transferred', 'transfer', 'dawasa')),
    ]).toEqual([
      ['escalated', 37],
      ['transferred', 38],
    ]);
  });
});
