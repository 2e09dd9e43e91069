import {
  AthenaClient,
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  StartQueryExecutionCommand,
} from '@aws-sdk/client-athena';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import { askLake, NotAnswered } from '../../../adapters/athena/ask-lake.ts';

describe('asking Athena', () => {
  const lake = { workgroup: 'mrejesho-dev-questions', database: 'mrejesho_dev' };
  const rowOfTexts = (...texts: readonly string[]) => ({
    Data: texts.map((VarCharValue) => ({ VarCharValue })),
  });

  function anAthena() {
    const client = new AthenaClient({ region: 'af-south-1' });
    const calls = mockClient(client);
    calls.on(StartQueryExecutionCommand).resolves({ QueryExecutionId: 'q-1' });
    return { client, calls };
  }

  test('waits until it is done, and reads all pages', async () => {
    const { client, calls } = anAthena();
    calls
      .on(GetQueryExecutionCommand)
      .resolvesOnce({ QueryExecution: { Status: { State: 'RUNNING' } } })
      .resolves({
        QueryExecution: { Status: { State: 'SUCCEEDED' }, Statistics: { DataScannedInBytes: 42 } },
      });
    calls
      .on(GetQueryResultsCommand)
      .resolves({ ResultSet: { Rows: [rowOfTexts('office', 'n'), rowOfTexts('a', '1')] }, NextToken: 'more' })
      .on(GetQueryResultsCommand, { NextToken: 'more' })
      .resolves({ ResultSet: { Rows: [rowOfTexts('b', '2')] } });
    expect(await askLake(client, lake, 'SELECT 1')).toEqual({
      columns: ['office', 'n'],
      lines: [
        ['a', '1'],
        ['b', '2'],
      ],
      bytesRead: 42,
    });
    expect(calls.commandCalls(StartQueryExecutionCommand)[0]?.args[0].input).toEqual({
      QueryString: 'SELECT 1',
      WorkGroup: 'mrejesho-dev-questions',
      QueryExecutionContext: { Database: 'mrejesho_dev' },
    });
  });

  test.each([
    ['FAILED', 'Bytes scanned limit was exceeded', 'Bytes scanned limit was exceeded'],
    ['CANCELLED', undefined, 'The question ended as CANCELLED.'],
  ] as const)('says why it ended as %s', async (State, StateChangeReason, says) => {
    const { client, calls } = anAthena();
    calls.on(GetQueryExecutionCommand).resolves({
      QueryExecution: { Status: { State, ...(StateChangeReason !== undefined && { StateChangeReason }) } },
    });
    const asking = askLake(client, lake, 'SELECT 1');
    await expect(asking).rejects.toThrow(NotAnswered);
    await expect(asking).rejects.toThrow(says);
  });
});
