import { dynamoBackfillCheckpoints } from '../../adapters/dynamodb/backfill-checkpoints.ts';
import { newEventItem } from '../../adapters/dynamodb/items/event-item.ts';
import { newSnapshotItem } from '../../adapters/dynamodb/items/snapshot-item.ts';
import { newSwitchItem } from '../../adapters/dynamodb/items/turned-switch-item.ts';
import { routes } from '../../contracts/http/table/routes.ts';
import { planNotices } from '../../domain/messaging/notices/plan-notices.ts';
import { headed } from '../domain/messaging/notices/planned.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import { actNames } from '../../domain/foundation/vocabulary/acts.ts';
import { eventsPerSnapshot, snapshotOf } from '../../domain/ticketing/tickets/snapshot.ts';
import { aCalendar } from '../builders/calendar.ts';
import { aLineage } from '../builders/lineage.ts';
import { aPolicy } from '../builders/policy.ts';
import { aSystem, type System } from '../builders/system/system.ts';
import { tableNames } from '../builders/system/tables.ts';
import { aNumber, anEvent } from '../builders/ticket-event.ts';
import { aStaffedCountry } from '../builders/views/a-staffed-country.ts';
import { before } from '../functions/faults/as-it-should-be.ts';
import { requestsOfRoutes } from '../functions/faults/requests-of-routes.ts';
import { Backstage, workers } from '../functions/faults/workers.ts';
import { itemReaders, kindOf, unreadEntities } from './item-readers.ts';
import type { StoredSample } from './sample-file.ts';

/** Everything that lies in the tables of a system, but what nobody reads and what a test put there without saying what it is. */
const storedIn = ({ database }: System): readonly StoredSample[] =>
  Object.values(tableNames).flatMap((table) =>
    database
      .items(table)
      .filter(({ entity }) => typeof entity === 'string' && !unreadEntities.has(entity))
      .map((item) => ({ table, item })),
  );

/** An event of each act, with all that it states, and a history of so many that there is a snapshot of it. */
function storedEvents(): readonly StoredSample[] {
  const history = Array.from({ length: eventsPerSnapshot }, (_, place) =>
    anEvent({ type: place === 0 ? 'submit' : 'note', version: place + 1 }),
  );
  const items = [
    ...actNames.map((type) => newEventItem(anEvent({ type }))),
    newSnapshotItem(aNumber, snapshotOf(history)),
  ];
  return items.map((item) => ({ table: tableNames.tickets, item }));
}

const aRoutingRule = {
  place: 'ubungo',
  words: ['bomba'],
  target: { to: 'institution', id: 'wakala' },
  reason: { sw: 'Maji ni ya wakala.', en: 'Water is the agency\u2019s.' },
} as const;

/** What neither a route nor a function behind the API leaves in the scenarios of tests, as stores write it. */
async function storedBesides(): Promise<readonly StoredSample[]> {
  const system = aSystem({
    content: { ...aStaffedCountry(), routing: [{ v: 1, category: 'maji', rules: [aRoutingRule] }] },
  });
  const {
    now: at,
    outbox,
    openPages,
    counts,
    deskEntries,
    optOuts,
    logins,
    sessions,
    inbox,
    smsDays,
  } = system;
  await openPages.say(aNumber, { officer: 'asha', since: at, saidAt: at });
  for (const by of ['phone', 'email', 'comparison'] as const)
    await counts.take({ by, hash: 'a', day: '2026-11-24', limit: 3 }, at);
  await deskEntries.take({ by: 'source', hash: 'a', day: '2026-11-24', limit: 3 }, { number: aNumber, at });
  await optOuts.put('a', { stopped: true, at });
  await logins.link({ login: { issuer: 'mtoaji', subject: 's-1' }, officer: 'asha', by: 'mwanzo', at });
  await sessions.keep('+255712345678', { version: 1, until: plusSeconds(at, 180), content: '{}' }, at);
  await sessions.remember('+255712345678', '{}', at);
  await inbox.decideOnce('a', { at, answer: 'help', stop: true });
  await smsDays.take('2026-11-24', 10, at);
  await smsDays.set({ perDay: 10, by: 'mwanzo', at, reason: 'Bajeti' });
  for (const urgent of [false, true]) {
    const calledOn = anEvent({ type: 'note', version: 2, subject: { urgent }, facts: { mentions: 'asha' } });
    const context = { holder: aLineage(headed('kituo')), policy: aPolicy(), calendar: aCalendar() };
    const plan = planNotices(calledOn, { ...context, mentioned: ['asha'], oversight: [], sees: () => true });
    for (const notice of plan.notices) await outbox.add(notice, at);
    for (const line of plan.digestLines) await outbox.addToDigest(line);
  }
  const totals = { looked: 100, changed: 99, refused: 1, missed: 0 };
  const position = { PK: 'OFFICERS#1', SK: 'OFFICER#asha' };
  await dynamoBackfillCheckpoints({ client: system.database.client(), table: tableNames.registry }).save(
    'seal-registry under key 1',
    { ...totals, position, revision: 1 },
  );
  const turned = (['close-intake', 'hold-notices'] as const).map((act) => ({
    table: tableNames.registry,
    item: newSwitchItem({ act, by: 'mwanzo', at, reason: 'Zoezi', until: at }),
  }));
  return [...storedEvents(), ...turned, ...storedIn(system)];
}

/** What lies in all tables once a request of each route was answered, and each function behind the API had its work. */
export async function* storedByEverything(): AsyncGenerator<readonly StoredSample[], void> {
  yield await storedBesides();
  for (const { name } of routes)
    for (const scenario of requestsOfRoutes[name] ?? []) {
      const country = await before(scenario);
      await country.asks(scenario.asks(country));
      yield storedIn(country);
    }
  for (const worker of Object.values(workers)) {
    const at = new Backstage();
    await worker.given(at);
    const comes = await worker.starts(at);
    await comes(1);
    yield storedIn(at);
  }
}

const isWord = (value: string): boolean => /^[a-z][a-z-]{1,40}$/.test(value);
const isName = (name: string): boolean => /^[A-Za-z]+\d?$/.test(name);

/** What an item says, and how: each place in it with its type, and where a word stands there, the word. */
function* featuresOf(value: unknown, place: string): Generator<string, void> {
  if (value instanceof Uint8Array) yield `${place}: bytes`;
  else if (Array.isArray(value) || value instanceof Set)
    for (const entry of value) yield* featuresOf(entry, `${place}[]`);
  else if (value instanceof Map) for (const [, entry] of value) yield* featuresOf(entry, `${place}{}`);
  else if (typeof value === 'object' && value !== null)
    for (const [name, entry] of Object.entries(value))
      yield* featuresOf(entry, `${place}.${isName(name) ? name : '*'}`);
  else {
    yield `${place}: ${typeof value}`;
    if (typeof value === 'string' && isWord(value)) yield `${place} = ${value}`;
  }
}

/**
 * Chooses samples such that each place in an item of each kind, and each word that stands there, is in one of them: a file of
 * all would be of many megabytes.
 */
export function chosenOf(seen: Set<string>, samples: readonly StoredSample[]): readonly StoredSample[] {
  return samples.filter(({ table, item }) => {
    const entity = kindOf(item);
    const read = itemReaders[entity]?.(item);
    const features = [...featuresOf(item, `${table} ${entity}`), ...featuresOf(read, `${entity} read`)];
    const isNew = features.some((feature) => !seen.has(feature));
    for (const feature of features) seen.add(feature);
    return isNew;
  });
}

/** Samples of all that this release stores. */
export async function sampledItems(): Promise<readonly StoredSample[]> {
  const seen = new Set<string>();
  const chosen: StoredSample[] = [];
  for await (const stored of storedByEverything()) chosen.push(...chosenOf(seen, stored));
  return chosen;
}
