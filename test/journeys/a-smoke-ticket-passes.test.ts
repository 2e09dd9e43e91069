import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { everythingStored } from './steps/everything-stored.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** What `npm run smoke` says, and how it ends. */
const smoke = (...words: readonly string[]): Promise<{ readonly stdout: string }> =>
  promisify(execFile)(process.execPath, [
    'operations/send-smoke.ts',
    ...['--cloud', `${inject('cloudFolder')}/cloud.json`, '--category', 'maji', ...words],
  ]);

it('a smoke ticket comes in, has its clock, is withdrawn, and leaves its traces in the audit log alone', async () => {
  const { stdout } = await smoke('--institution', 'dawasa');
  const steps = stdout.trim().split('\n');
  expect(steps.map((line) => line.replace(/:.*/, ''))).toEqual([
    'send',
    'send again',
    'follow',
    'officers alone',
    'clock',
    'withdraw',
    'clock ends',
  ]);
  const [number = ''] = /\d{12}/.exec(stdout) ?? [];

  // What came after it through the same queues has been projected: so it would have been, too.
  const { number: ordinary } = await aCitizen().send(aComplaint());
  const stored = await until('the ticket of a citizen in the queues', 30, async () => {
    const tables = await everythingStored();
    return tables.get(cloud.tables.projections)?.includes(ordinary) === true ? tables : undefined;
  });
  const holding = [...stored].filter(([, items]) => items.includes(number)).map(([table]) => table);
  expect(holding).toEqual([cloud.tables.tickets]);
  expect(cloud.sent().filter(({ text }) => text.includes(number))).toEqual([]);
});

it('a smoke ticket that nobody receives ends the command with the step that failed', async () => {
  await expect(smoke('--institution', 'hakuna')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^send: status 4\d\d, and not 201 \(unknown-institution\)/) as unknown,
  });
});
