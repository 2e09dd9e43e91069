import { describe } from 'vitest';
import { dynamoPublications } from '../../../adapters/dynamodb/publications.ts';
import { publicationsContract } from '../contract/publications.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { enginesAndMemory } from './engines-and-memory.ts';

describe.each(enginesAndMemory)('publications, on $name', ({ client }) => {
  publicationsContract(async () => {
    const { measures: table } = await createTables(client, 'measures');
    return dynamoPublications({ client, table });
  });
});
