import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { cloud } from './under-test.ts';

/** Tells all that happened to a ticket again. */
export async function tellAgain(ticket: string): Promise<void> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'operations/replay.ts',
      ...['--ticket', ticket],
      ...['--table', cloud.tables.tickets, '--topic', cloud.topicArn],
    ],
    { env: { ...process.env, ...cloud.awsEnv } },
  );
  expect(stdout).toMatch(/Told the topic [1-9]\d* events again/);
}
