import { describe } from 'vitest';
import { dynamoOutbox } from '../../../adapters/dynamodb/outbox.ts';
import { dynamoSurgeDetector } from '../../../adapters/dynamodb/surge-detector.ts';
import { dynamoSurges } from '../../../adapters/dynamodb/surges.ts';
import { surgesContract } from '../contract/surges.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { enginesAndMemory } from './engines-and-memory.ts';

const now = () => aTuesdayNoon;

describe.each(enginesAndMemory)('surges, on $name', ({ client }) => {
  surgesContract(async () => {
    const tables = await createTables(client, 'measures', 'outbox');
    return {
      surgeDetector: dynamoSurgeDetector({ client, tables, now }),
      other: dynamoSurgeDetector({ client, tables, now }),
      surges: dynamoSurges({ client, table: tables.measures }),
      outbox: dynamoOutbox({ client, table: tables.outbox }),
    };
  });
});
