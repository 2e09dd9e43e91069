import * as z from 'zod';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { jobIndex, proposalIndex } from '../../adapters/dynamodb/engine/keys.ts';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../adapters/dynamodb/engine/read-item.ts';
import { serialise } from '../../contracts/events/message.ts';
import { changesQueues } from '../../domain/casework/queues/changes-queues.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import { briefTemplate, directionTemplate } from '../../domain/messaging/notices/templates.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { aCall } from '../builders/call-of.ts';
import { BusyCountry, busyInstitutions, repeatedAndMixed } from '../builders/busy-country.ts';
import { readCounts, readListings } from '../builders/recount.ts';
import { aBatch } from '../builders/queue-message.ts';
import { aRegistryContent } from '../builders/small-registry.ts';
import { aSystem, type System } from '../builders/system/system.ts';
import { tableNames } from '../builders/system/tables.ts';
import { changesThatBreak } from './changes-that-break.ts';
import { differenceOf, foundInItems } from './compare-readers.ts';
import { formerEntities, kindOf, unreadEntities, type ReadsItem } from './item-readers.ts';
import { itemsOfLastRelease, keptReaders, readersIn } from './kept-release.ts';
import present, { type ReadersStage, type ReleaseReaders } from './readers.ts';
import type { StoredSample } from './sample-file.ts';
import { sampledItems } from './stored-samples.ts';
import { withoutCategories } from './without-categories.ts';

const root = join(import.meta.dirname, '../..');

let last: ReleaseReaders;
let stored: readonly StoredSample[];
beforeAll(async () => {
  last = await readersIn(process.env['MREJESHO_LAST_RELEASE'] ?? keptReaders);
  const isParked = isOfLaterAct(itemsOfLastRelease());
  stored = (await sampledItems()).filter(
    (sample) =>
      !isParked(sample) && !isLaterNotice(sample) && !isLaterJob(sample) && !isLaterProposal(sample),
  );
});

/** Templates of notices that the last release does not know: its sender puts such a notice behind the others. */
const laterTemplates: ReadonlySet<unknown> = new Set([briefTemplate, directionTemplate]);

const isLaterNotice = ({ item }: StoredSample): boolean =>
  kindOf(item) === 'notice' && laterTemplates.has((item['notice'] as Item | undefined)?.['template']);

/** Tasks that the last release does not know: they lie in an index partition that it does not ask, and wait for the newer one. */
const laterTasks: ReadonlySet<unknown> = new Set(['make-account']);

const isLaterJob = ({ item }: StoredSample): boolean =>
  kindOf(item) === 'registry-job' &&
  laterTasks.has((item['consequence'] as Item | undefined)?.['what']) &&
  item['GSI1PK'] !== jobIndex.partition;

/** Changes that the last release does not know: their open proposals lie in an index partition that it does not ask. */
const laterChanges: ReadonlySet<unknown> = new Set(['set-routing']);

const isLaterProposal = ({ item }: StoredSample): boolean =>
  kindOf(item) === 'registry-proposal' &&
  laterChanges.has(item['change']) &&
  item['GSI1PK'] === proposalIndex.partitions[2];

/** Tells events of acts that a release did not know, by what it stored: its consumers park them. */
function isOfLaterAct(earlier: readonly StoredSample[]): (sample: StoredSample) => boolean {
  const known = new Set(earlier.flatMap(({ item }) => (kindOf(item) === 'event' ? [item['type']] : [])));
  return ({ item }) => kindOf(item) === 'event' && !known.has(item['type']);
}

const entitiesIn = (samples: readonly StoredSample[]): ReadonlySet<string> =>
  new Set(samples.map(({ item }) => kindOf(item)));

describe('items', () => {
  it('that this release stores are read by the last one as by this one', () => {
    expect(foundInItems(last.items, present.items, stored)).toEqual([]);
  });

  it('of acts that the last release did not know are told as they are stored', async () => {
    const isParked = isOfLaterAct(itemsOfLastRelease());
    const parked = (await sampledItems()).filter(isParked).map(({ item }) => item);
    expect(parked.map((item) => last.items['event']?.(item))).toEqual(
      parked.map(({ number, version, at, ...more }) => ({
        number,
        version,
        at,
        unread: expect.objectContaining({ number, version, at, type: more['type'] }) as object,
      })),
    );
  });

  it('of notices that the last release did not know are refused by it, and sent by nobody as something else', async () => {
    const later = (await sampledItems()).filter(isLaterNotice).map(({ item }) => item);
    expect(new Set(later.map(({ notice }) => (notice as Item)['template']))).toEqual(laterTemplates);
    for (const item of later) expect(() => last.items['notice']?.(item)).toThrow('notice');
  });

  it('that the last release stored are read by this one as by the last', () => {
    expect(foundInItems(last.items, present.items, itemsOfLastRelease())).toEqual([]);
  });

  it('of each entity are among them, and each has its reader', () => {
    const entities = entitiesIn(stored);
    const stores = Object.keys(present.items).filter((entity) => !formerEntities.has(entity));
    expect(stores.filter((entity) => !entities.has(entity))).toEqual([]);
    const unread = [...entities].filter(
      (entity) => !(entity in present.items) && !unreadEntities.has(entity),
    );
    expect(unread.map((entity) => `${entity}: say in item-readers.ts how it is read`)).toEqual([]);
    expect(Object.keys(last.items).filter((entity) => !(entity in present.items))).toEqual([]);
  });

  it('of each entity that the product names have a reader, or need none', () => {
    const sources = globSync('adapters/dynamodb/**/*.ts', { cwd: root });
    const named = sources.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/(?<!#)\bentity'?: '([a-z-]+)'/g)].map(
        ([, entity = '']) => entity,
      ),
    );
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((entity) => !(entity in present.items) && !unreadEntities.has(entity))).toEqual([]);
  });

  it.each(changesThatBreak)('would be found where $what', ({ changes }) => {
    const changed = stored.flatMap((sample) => {
      const item = changes(sample.item);
      return item === undefined ? [] : [{ ...sample, item }];
    });
    expect(changed).not.toEqual([]);
    expect(foundInItems(last.items, present.items, changed)).not.toEqual([]);
  });

  it('would be found where this release reads an optional attribute under another name', () => {
    const { line = () => undefined } = present.items;
    const reads: ReadsItem = (item) =>
      line({
        ...omit(item, 'category', 'matter'),
        ...(item['matter'] !== undefined && { category: item['matter'] }),
      });
    const found = foundInItems(last.items, { ...present.items, line: reads }, itemsOfLastRelease());
    expect(new Set(found)).toEqual(new Set(['projections: line is read otherwise, at .category']));
  });
});

/** A country of this release's registry, in which nothing was heard yet. */
function aCountry(): System {
  return aSystem({ content: aRegistryContent({ institutions: busyInstitutions }) });
}

const stageOf = (system: System): ReadersStage => ({
  client: system.database.client(),
  now: () => system.now,
  log: system.captured.log,
  clocks: system.clocks,
  lake: system.lake,
});

/** As often as SQS brings a message before it lies among the dead letters. */
const tries = 5;

/** Brings messages to each consumer of a release, one after the other. Gives the places of those that each left to its dead letters. */
async function brings(
  readers: ReleaseReaders,
  system: System,
  bodies: readonly string[],
  only?: string,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const parked: Record<string, readonly number[]> = {};
  for (const [queue, handle] of Object.entries(readers.consumers(stageOf(system)))) {
    if (only !== undefined && queue !== only) continue;
    const dead: number[] = [];
    for (const [place, body] of bodies.entries()) {
      let isHandled = false;
      for (let times = 0; times < tries && !isHandled; times += 1)
        isHandled = (await handle(aBatch(body), aCall())).batchItemFailures.length === 0;
      if (!isHandled) dead.push(place);
    }
    parked[queue] = dead;
  }
  return parked;
}

/** All that tables have, each item as the readers of a release read it, by table and key. */
const projected = (
  { items }: ReleaseReaders,
  { database }: System,
  tables: readonly string[] = [tableNames.measures, tableNames.outbox],
): ReadonlyMap<string, unknown> =>
  new Map(
    tables.flatMap((table) =>
      database
        .items(table)
        .map((item): [string, unknown] => [
          `${table} ${String(item['PK'])} ${String(item['SK'])}`,
          items[kindOf(item)]?.(item),
        ]),
    ),
  );

const furtherShard = / CHANGES#\d+ /;

/** What counts tickets for surges, in another form than before (docs/adr/0348-count-surges-by-adding-to-an-hour.md), and rounds of further shards. */
const countedOtherwise = / SURGE#| ROUNDS FURTHER-SHARDS$/;

/**
 * What is projected, with the list of changes in one partition as the last release has it (docs/adr/0346-shard-the-list-of-changes.md),
 * and of surges which there are.
 */
const inFormerPlaces = (made: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> =>
  new Map(
    [...made]
      .filter(([key]) => !countedOtherwise.test(key))
      .map(([key, read]) => [key.replace(furtherShard, ' CHANGES '), read]),
  );

/** Takes out what the last release leaves to this one: what was counted in further shards. Gives how much that was. */
async function leavesFurtherShards({ database }: System): Promise<number> {
  const left = database.items(tableNames.measures).filter(({ PK }) => furtherShard.test(` ${String(PK)} `));
  for (const { PK, SK } of left)
    await database.client().send(new DeleteCommand({ TableName: tableNames.measures, Key: { PK, SK } }));
  return left.length;
}

const life = () => {
  const { events } = new BusyCountry(400, 7);
  const known = new Set<string>(last.acts);
  return repeatedAndMixed(
    events.filter(({ type }) => known.has(type)),
    7,
  );
};

/** What listings have, by key: entries, and what is counted of them where that is not none; whichever write of it that was. */
const listedIn = (system: System): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...projected(present, system, [tableNames.projections])]
      .filter(([, read]) => read !== undefined)
      .map(([key, read]): [string, unknown] => [
        key,
        /TALLY#|COUNTS#/.test(key)
          ? withoutNone(read)
          : omit(read as { readonly revision?: number }, 'revision'),
      ])
      .filter(([, read]) => JSON.stringify(read) !== '{}'),
  );

const withoutNone = (counts: unknown): unknown =>
  Object.fromEntries(Object.entries(counts as object).filter(([, count]) => count !== 0));

/** Compact entries are this release's alone: of what the last one applied they follow with a replay (`listedIn`). */
const withoutOwn = (listings: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(listings).filter(([listing]) => !listing.endsWith(' own')));

/** What this release's reader finds, whoever made it; in which order does not matter. */
async function foundIn({ queues }: System): Promise<Readonly<Record<string, readonly string[]>>> {
  const listed = withoutOwn(await readListings(queues));
  return Object.fromEntries(Object.entries(listed).map(([listing, lines]) => [listing, lines.toSorted()]));
}

/** Figures of which the former form has as many: those of a status of its own are another one's besides. */
async function countedIn({ queues }: System): Promise<Readonly<Record<string, readonly string[]>>> {
  const counted = Object.entries(await readCounts(queues));
  return Object.fromEntries(
    counted.map(([of, figures]) => [
      of,
      figures.filter((figure) => !figure.includes('in-progress')).toSorted(),
    ]),
  );
}

/** What the last release alone makes of a table, by key: what this one stores besides is none of it. */
const formerItems = ({ database }: System): ReadonlyMap<string, unknown> =>
  new Map(
    database
      .items(tableNames.projections)
      .filter(({ PK, entity }) => String(entity) in last.items && !String(PK).startsWith('TALLY#'))
      .map((item) => [`${String(item['PK'])} ${String(item['SK'])}`, omit(item, 'revision', 'version')]),
  );

/** Figures by where they lie, for a later release may keep some of further days. */
function byPlace(read: unknown): unknown {
  const { rollUps, ...others } = z
    .looseObject({
      rollUps: z.array(z.looseObject({ institution: z.string(), day: z.string(), figures: z.unknown() })),
    })
    .parse(read);
  expect(rollUps.length).toBeGreaterThan(50);
  return { ...others, rollUps: new Map(rollUps.map((cell) => [`${cell.institution} ${cell.day}`, cell])) };
}

/** A month goes by, and the roll-up runs. */
async function rollsUp(readers: ReleaseReaders, system: System): Promise<void> {
  system.now = plusSeconds(system.now, 40 * 86_400);
  await readers.rollUp(stageOf(system));
}

describe('consumers of the last release', () => {
  it('make of the events of this one what this one makes: entries, figures, surges, rows and clocks', async () => {
    const bodies = life().map((event) => serialise(event));
    const [before, now] = [aCountry(), aCountry()];
    for (const [readers, system] of [
      [last, before],
      [present, now],
    ] as const) {
      const parked = await brings(readers, system, bodies);
      expect(Object.values(parked).flat()).toEqual([]);
      await rollsUp(readers, system);
    }
    expect(await foundIn(before)).toEqual(await foundIn(now));
    const [then, counted] = [await countedIn(before), await countedIn(now)];
    for (const [of, figures] of Object.entries(counted))
      expect(then[of]).toEqual(expect.arrayContaining([...figures]));
    const made = inFormerPlaces(projected(last, before));
    const wanted = inFormerPlaces(projected(present, now));
    expect(made.size).toBeGreaterThan(50);
    expect(differenceOf(withoutCategories(made), withoutCategories(wanted))).toBeUndefined();
    expect(differenceOf(before.lake.rows, now.lake.rows)).toBeUndefined();
    expect(before.clocks.started.toSorted()).toEqual(now.clocks.started.toSorted());
  });

  it('park what only this one knows, and go on; redriven once this one is back, nothing is missing and nothing doubled', async () => {
    const events = life();
    const newer = (event: TicketEvent): string => JSON.stringify({ ...event, type: 'celebrate' });
    const isNewer = ({ version, number }: TicketEvent): boolean => (Number(number) + version) % 5 === 0;
    const bodies = events.map((event) => (isNewer(event) ? newer(event) : serialise(event)));
    const system = aCountry();

    const parked = await brings(last, system, bodies);

    const places = events.flatMap((event, place) => (isNewer(event) ? [place] : []));
    expect(places.length).toBeGreaterThan(20);
    for (const [queue, left] of Object.entries(parked)) expect([queue, left]).toEqual([queue, places]);
    expect(system.captured.lines.filter((line) => line.includes('"EventOfLaterRelease"'))).toHaveLength(
      tries * places.length * Object.keys(parked).length,
    );

    const redriven = events.filter(isNewer).flatMap((event) => [serialise(event), serialise(event)]);
    expect(Object.values(await brings(present, system, redriven)).flat()).toEqual([]);
    await rollsUp(present, system);
    const always = aCountry();
    await brings(
      present,
      always,
      events.map((event) => serialise(event)),
    );
    await rollsUp(present, always);
    const figuresOf = async (shown: System) => withoutCategories(await present.figures(stageOf(shown)));
    expect(await figuresOf(system)).toEqual(await figuresOf(always));
    expect(await foundIn(system)).toEqual(await foundIn(always));
    await brings(
      present,
      system,
      events.map((event) => serialise(event)),
      'queues',
    );
    expect(listedIn(system)).toEqual(listedIn(always));
    expect(system.lake.rows).toEqual(always.lake.rows);
  });

  it('make queues anew of a replay over what this one made', async () => {
    const bodies = life().map((event) => serialise(event));
    const [alone, afterwards] = [aCountry(), aCountry()];
    await brings(last, alone, bodies, 'queues');
    await brings(present, afterwards, bodies, 'queues');
    await brings(last, afterwards, bodies, 'queues');

    expect(formerItems(alone).size).toBeGreaterThan(100);
    expect(formerItems(afterwards)).toEqual(formerItems(alone));
  });

  it.each([7, 8, 9])(
    'lose nothing of what this one knows while both hear every event, by turns of seed %i',
    async (seed) => {
      const events = life();
      const places = fc.sample(fc.nat(), { numRuns: events.length * 2, seed });
      const turns = events
        .flatMap((event) => [last, present].map((readers) => ({ readers, event })))
        .map((turn, place) => ({ ...turn, order: places[place] ?? 0 }))
        .toSorted((a, b) => a.order - b.order);
      const [alone, both] = [aCountry(), aCountry()];
      for (const { readers, event } of turns) await brings(readers, both, [serialise(event)], 'queues');
      const isOfFormer = ({ entity }: { readonly entity?: unknown }): boolean => entity === 'known-ticket';
      expect(both.database.items(tableNames.projections).filter(isOfFormer).length).toBeGreaterThan(5);

      const newest = new Map(
        events
          .filter(changesQueues)
          .toSorted((a, b) => a.version - b.version)
          .map((event) => [event.number, serialise(event)]),
      );
      await brings(present, both, [...newest.values()], 'queues');

      await brings(
        present,
        alone,
        events.map((event) => serialise(event)),
        'queues',
      );
      expect(both.database.items(tableNames.projections).filter(isOfFormer)).toEqual([]);
      expect(listedIn(both)).toEqual(listedIn(alone));
      expect(await countedIn(both)).toEqual(await countedIn(alone));
    },
  );

  it('roll up what this one counted in the shard that they know, in figures that only this one knows too', async () => {
    const countries = await Promise.all(
      [last, present].map(async (readers) => {
        const system = aCountry();
        await brings(
          present,
          system,
          life().map((event) => serialise(event)),
        );
        const listed = system.database
          .items(tableNames.measures)
          .filter(({ entity, PK }) => entity === 'counted-change' && PK === 'CHANGES');
        for (const { PK, SK } of listed.slice(0, 5))
          system.edits('measures', { PK: String(PK), SK: String(SK) }, (item) => ({
            ...item,
            cells: (item['cells'] as readonly { readonly adds: object }[]).map((cell) => ({
              ...cell,
              adds: { ...cell.adds, 'c.zz': 3, 'zz.ar': 1, 'c.q:12': 2 },
            })),
          }));
        expect(await leavesFurtherShards(system)).toBeGreaterThan(50);
        await rollsUp(readers, system);
        return { readers, system };
      }),
    );
    const [before, now] = await Promise.all(
      countries.map(async ({ readers, system }) => byPlace(await readers.figures(stageOf(system)))),
    );
    expect(differenceOf(before, now)).toBeUndefined();
    for (const { system } of countries)
      expect(system.captured.lines.filter((line) => line.includes('later-release'))).toHaveLength(1);
  });
});
