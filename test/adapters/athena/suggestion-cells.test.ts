import {
  AthenaClient,
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  StartQueryExecutionCommand,
} from '@aws-sdk/client-athena';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { athenaSuggestionCells } from '../../../adapters/athena/suggestion-cells.ts';
import { textOfQuestion } from '../../../operations/questions/questions.ts';
import { aSuggestionCell } from '../../builders/suggestion-cell.ts';

const columns = [
  ...['month', 'category', 'council', 'office', 'model', 'suggested', 'tickets'],
  ...['category_first', 'office_at_all', 'transferred', 'reclassified'],
];

/** Athena, with these lines to every question; undefined is nothing. */
function anAthena(...lines: readonly (readonly (string | undefined)[])[]) {
  const client = new AthenaClient({ region: 'af-south-1' });
  const calls = mockClient(client);
  calls.on(StartQueryExecutionCommand).resolves({ QueryExecutionId: 'q-1' });
  calls.on(GetQueryExecutionCommand).resolves({ QueryExecution: { Status: { State: 'SUCCEEDED' } } });
  const Rows = [columns, ...lines].map((line) => ({
    Data: line.map((VarCharValue) => (VarCharValue === undefined ? {} : { VarCharValue })),
  }));
  calls.on(GetQueryResultsCommand).resolves({ ResultSet: { Rows } });
  const cells = athenaSuggestionCells({
    client,
    lake: { workgroup: 'mrejesho-dev-questions', database: 'mrejesho_dev' },
    question: textOfQuestion('what-became-of-suggestions'),
  });
  return { calls, cells };
}

test('each line is a cell, and what is missing in it is absent', async () => {
  const { cells } = anAthena(
    ['2026-11', 'maji', 'nyamagana', 'kituo', '3f9c02ab', 'kituo', '7', '6', '7', '0', '1'],
    ['2026-11', 'maji', undefined, 'bodi', '3f9c02ab', undefined, '2', '0', '0', '2', '0'],
  );
  const [first, second] = await cells.between('2026-10-01', '2026-11-24');
  expect(first).toEqual(aSuggestionCell({ tickets: 7, categoryFirst: 6, reclassified: 1 }));
  expect(second).toMatchObject({ office: 'bodi', tickets: 2, transferred: 2 });
  expect(Object.keys(second ?? {})).not.toEqual(expect.arrayContaining(['council']));
  expect(second).not.toHaveProperty('suggested');
});

test('the lake is asked of all offices on the days, and of nothing else', async () => {
  const { calls, cells } = anAthena();
  expect(await cells.between('2026-10-01', '2026-11-24')).toEqual([]);
  const [call] = calls.commandCalls(StartQueryExecutionCommand);
  const { QueryString: sql = '' } = call?.args[0].input ?? {};
  expect(sql).toContain("WHERE day BETWEEN '2026-10-01' AND '2026-11-24'");
  expect(sql).toContain("'all' IN ('all', sent.office)");
  expect(sql).not.toMatch(/\?|--/);
});

test('an answer without a column that is needed is no answer', async () => {
  const { cells } = anAthena(['2026-11', 'maji', undefined, 'kituo']);
  await expect(cells.between('2026-10-01', '2026-11-24')).rejects.toThrow(/tickets/);
});
