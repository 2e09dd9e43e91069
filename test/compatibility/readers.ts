import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoMeasuresProjector } from '../../adapters/dynamodb/measures-projector.ts';
import { storedMeasures } from '../../adapters/dynamodb/measures-record.ts';
import { dynamoQueueProjector } from '../../adapters/dynamodb/queue-projector.ts';
import { dynamoRegistry } from '../../adapters/dynamodb/registry/registry.ts';
import { dynamoRollUpStore } from '../../adapters/dynamodb/roll-up-store.ts';
import { dynamoRollUps } from '../../adapters/dynamodb/roll-ups.ts';
import { dynamoSearchIndex } from '../../adapters/dynamodb/search-index.ts';
import { dynamoSurgeDetector } from '../../adapters/dynamodb/surge-detector.ts';
import { dynamoTicketReader } from '../../adapters/dynamodb/ticket-reader.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { keepClocks } from '../../application/clocks/keep-clocks.ts';
import { fillLake } from '../../application/lake/fill-lake.ts';
import type { Log } from '../../application/log.ts';
import { projectMeasures } from '../../application/measures/project-measures.ts';
import { rollUpMeasures } from '../../application/measures/roll-up-measures.ts';
import { projectQueues } from '../../application/queues/project-queues.ts';
import { watchSurges } from '../../application/surges/watch-surges.ts';
import type { Clocks } from '../../domain/ticketing/clock/clocks.ts';
import type { EventLake } from '../../domain/analytics/lake/event-lake.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import { actNames } from '../../domain/foundation/vocabulary/acts.ts';
import { wholeTreeOf } from '../../domain/institutions/registry/catalogue.ts';
import { TreeThroughTime } from '../../domain/institutions/registry/tree-through-time.ts';
import { consumerOfBatches } from '../../functions/lambda/batch-consumer.ts';
import { consumer } from '../../functions/lambda/consumer.ts';
import { memoryServerKeys } from '../builders/doubles/server-keys.ts';
import { authentic } from '../builders/registry-macs.ts';
import { itemReaders, type ReadsItem } from './item-readers.ts';

/** What readers are given to work with: tables by the names of their descriptions, and what is no table. */
export interface ReadersStage {
  readonly client: DynamoDBDocumentClient;
  readonly now: () => Instant;
  readonly log: Log;
  readonly clocks: Clocks;
  readonly lake: EventLake;
}

type Consumer = (batch: SQSEvent, call: Context) => Promise<SQSBatchResponse>;

/** What reads what one release stores and tells. Bundled, it is kept with the release, and the next one is tried with it. */
export interface ReleaseReaders {
  /** The acts that the release knows. */
  readonly acts: readonly string[];
  /** How each item is read, by its entity. */
  readonly items: Readonly<Record<string, ReadsItem>>;
  /** What hears the topic of events, by the names of queues. */
  consumers(stage: ReadersStage): Readonly<Record<string, Consumer>>;
  /** One run of the roll-up. */
  rollUp(stage: ReadersStage): Promise<void>;
  /** All figures as readers find them, and the overview of each institution, by its id. */
  figures(stage: ReadersStage): Promise<unknown>;
  history(stage: ReadersStage, number: string): Promise<TicketHistory | undefined>;
}

const registryOf = ({ client, now }: ReadersStage) =>
  dynamoRegistry({
    client,
    table: 'registry',
    ...authentic,
    rememberedSeconds: 0,
    now: () => Date.parse(now()),
  });

/** What was counted so many seconds ago is settled. */
const settlingSeconds = 120;

async function figuresOf(stage: ReadersStage): Promise<unknown> {
  const measures = { client: stage.client, table: 'measures' };
  const registry = registryOf(stage);
  const { timeZone } = await registry.calendar();
  const nodes = wholeTreeOf(await registry.catalogue());
  const tree = new TreeThroughTime(nodes, timeZone);
  const { cells, rollUps } = await storedMeasures(
    measures,
    await dynamoRollUpStore(measures).progress(),
    tree,
  );
  const store = dynamoRollUps(measures);
  const recent = await store.recent(stage.now());
  const months = [stage.now().slice(0, 'YYYY-MM'.length)];
  const overviews =
    recent === undefined
      ? []
      : await Promise.all(nodes.map(async ({ id }) => [id, await store.overview(id, months, recent, tree)]));
  const listed = (counted: typeof cells) =>
    counted.cells
      .map((cell) => ({ ...cell, figures: counted.figuresOf(cell) }))
      .filter(({ figures }) => Object.keys(figures).length > 0)
      .toSorted((a, b) => (`${a.day} ${a.institution}` < `${b.day} ${b.institution}` ? -1 : 1));
  return { cells: listed(cells), rollUps: listed(rollUps), overviews };
}

const readers: ReleaseReaders = {
  acts: actNames,
  items: itemReaders,
  consumers(stage) {
    const { client, now, log } = stage;
    const registry = registryOf(stage);
    const on = (table: string) => ({ client, table, now });
    const said = () => log;
    return {
      queues: consumer(
        projectQueues,
        () => ({
          queueProjector: dynamoQueueProjector(on('projections')),
          searchIndex: dynamoSearchIndex({
            ...on('projections'),
            keys: () => Promise.resolve(memoryServerKeys()),
          }),
          tickets: dynamoTicketReader({ ...on('tickets'), alarm: () => undefined }),
          registry,
        }),
        said,
      ),
      measures: consumer(
        projectMeasures,
        () => ({ measuresProjector: dynamoMeasuresProjector(on('measures')), registry }),
        said,
      ),
      surges: consumerOfBatches(
        watchSurges,
        () => ({
          surgeDetector: dynamoSurgeDetector({
            client,
            tables: { measures: 'measures', outbox: 'outbox' },
            now,
          }),
          registry,
          now,
        }),
        said,
      ),
      lake: consumer(
        fillLake,
        () => ({
          lake: stage.lake,
          pseudonyms: (number: string) => Promise.resolve(`pseudonym of ${number.slice(-4)}`),
          registry,
        }),
        said,
      ),
      clocks: consumer(keepClocks, () => ({ clocks: stage.clocks, now }), said),
    };
  },
  rollUp: (stage) =>
    rollUpMeasures(
      {
        rollUpStore: dynamoRollUpStore({ client: stage.client, table: 'measures' }),
        registry: registryOf(stage),
        now: stage.now,
        settlingSeconds,
      },
      { log: stage.log, millisecondsLeft: () => 60_000 },
    ),
  figures: figuresOf,
  history: ({ client }, number) =>
    dynamoTicketStore({ client, tables: { tickets: 'tickets', identities: 'identities' } }).history(number),
};

export default readers;
