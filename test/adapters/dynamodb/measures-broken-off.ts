import { BatchWriteCommand, ScanCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { addFigures } from '../../../adapters/dynamodb/add-figures.ts';
import { newEventItem } from '../../../adapters/dynamodb/items/event-item.ts';
import { measureKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamoMeasuresProjector } from '../../../adapters/dynamodb/measures-projector.ts';
import { dynamoRegistry } from '../../../adapters/dynamodb/registry/registry.ts';
import { dynamoRegistryWriter } from '../../../adapters/dynamodb/registry/registry-writer.ts';
import { patience } from '../../../adapters/dynamodb/engine/retry.ts';
import { dynamoRollUpStore } from '../../../adapters/dynamodb/roll-up-store.ts';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { Recounter, type Recounting } from '../../../operations/measures/recount.ts';
import { BusyCountry, busyInstitutions } from '../../builders/busy-country.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { Killed, mortalClient } from '../../builders/dynamodb/mortal-client.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { authentic } from '../../builders/registry-macs.ts';

/** A stage of which measures heard every event, and no roll-up ran. */
export async function aStageToRollUp(client: DynamoDBDocumentClient) {
  const tables = await createTables(client, 'tickets', 'measures', 'registry', 'identities');
  await dynamoRegistryWriter({ ...authentic, client, tables }).write({
    ...aRegistryContent({ calendar: aCalendar(), institutions: busyInstitutions }),
    basedOn: 0,
    version: 1,
    by: 'test',
    at: '2026-11-24T09:00:00Z',
  });
  const { events } = new BusyCountry(80, 5);
  for (let start = 0; start < events.length; start += 25) {
    const puts = events
      .slice(start, start + 25)
      .map((event) => ({ PutRequest: { Item: newEventItem(event) } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [tables.tickets]: puts } }));
  }
  const measuresProjector = dynamoMeasuresProjector({
    client,
    table: tables.measures,
    now: () => aTuesdayNoon,
  });
  for (const event of events) await measuresProjector.apply(event, () => Promise.resolve(aCalendar()));
  const recounter = new Recounter(client, tables, authentic.macs);
  const keeperOf = (through: DynamoDBDocumentClient) =>
    dynamoRollUpStore({ client: through, table: tables.measures });

  /** Runs the roll-up until it dies. True: it came to its end. */
  const rollsUp = async (writes = Infinity): Promise<boolean> => {
    const ports = {
      rollUpStore: keeperOf(mortalClient(client, writes).client),
      registry: dynamoRegistry({ ...authentic, client, table: tables.registry }),
      now: () => plusSeconds(aTuesdayNoon, 29 * 86_400),
      settlingSeconds: 120,
    };
    try {
      await rollUpMeasures(ports, { log: aCapturedLog().log, millisecondsLeft: () => 60_000 });
      return true;
    } catch (error) {
      if (error instanceof Killed) return false;
      throw error;
    }
  };
  const isAtWork = async (): Promise<boolean> => (await keeperOf(client).progress())?.working !== undefined;
  const everything = async (): Promise<string> => {
    const { Items: items = [] } = await client.send(new ScanCommand({ TableName: tables.measures }));
    return items
      .map((item) =>
        JSON.stringify(item, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value)),
      )
      .toSorted()
      .join('\n');
  };
  /** Somebody adds two to a figure of the ministry. */
  const spoils = () =>
    addFigures(
      { client, table: tables.measures, patience },
      {
        key: measureKeys.month('wizara', '2026-11'),
        adds: new Map([['2026-11', { 'question.arrived': 2 }]]),
      },
      { treeDay: '2026-11-24' },
    );
  return { recounter, rollsUp, isAtWork, everything, spoils };
}

/** How many figures a recount names. */
export const differences = ({ misheard, wrong, wrongSums, wrongTrends }: Recounting): readonly unknown[] => [
  ...misheard,
  ...wrong,
  ...(wrongSums ?? ['sums were not compared']),
  ...(wrongTrends ?? ['trends were not compared']),
];
