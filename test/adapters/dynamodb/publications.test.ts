import { describe, inject } from 'vitest';
import { dynamoPublications } from '../../../adapters/dynamodb/publications.ts';
import { publicationsContract } from '../contract/publications.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';

describe.each(inject('engines'))('publications, on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  publicationsContract(async () => {
    const { measures: table } = await createTables(client, 'measures');
    return dynamoPublications({ client, table });
  });
});
