import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { suggestionKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamoSuggestionReports } from '../../../adapters/dynamodb/suggestion-reports.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { suggestionReportsContract } from '../contract/suggestion-reports.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { enginesAndMemory } from './engines-and-memory.ts';

describe.each(enginesAndMemory)('reports on suggestions, on $name', ({ client }) => {
  suggestionReportsContract(async () => {
    const { measures: table } = await createTables(client, 'measures');
    return dynamoSuggestionReports({ client, table });
  });

  it('are refused where they cannot be read', async () => {
    const { measures: TableName } = await createTables(client, 'measures');
    const packed = new TextEncoder().encode('no report');
    const Item = { ...suggestionKeys.month('2026-11'), v: 1, at: '2026-11-24T06:00:00Z', packed };
    await client.send(new PutCommand({ TableName, Item }));
    const reports = dynamoSuggestionReports({ client, table: TableName });
    await expect(reports.of('2026-11')).rejects.toThrow(CorruptItem);
  });
});
