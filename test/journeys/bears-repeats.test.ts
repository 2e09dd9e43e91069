import { InvokeCommand } from '@aws-sdk/client-lambda';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../local/demo/citizen.ts';
import { accountOf } from './steps/account.ts';
import { lambda } from './steps/aws.ts';
import { eventsOf, itemsOf } from './steps/history.ts';
import { repeatsAreHeardBy } from './steps/queues.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

describe('a ticket at the root', () => {
  const began = new Date(Date.now() - 1000).toISOString().replace(/\.\d+Z/, 'Z');
  let receipt: Receipt;

  /** Nothing is on its way, and each clock and each message is there once. Its daily life goes on meanwhile. */
  const expectNothingDoubled = async (): Promise<void> => {
    const { events, clocks, messages, counted } = await until(
      'all that follows has followed',
      60,
      async () => {
        const account = await accountOf(receipt.number);
        const isSent = account.waiting === 0 && account.messages.sent.length >= account.messages.due.length;
        // What happened while it was looked at may be among what is sent, and not among what is due.
        const isStill = (await eventsOf(receipt.number)).length === account.events.length;
        return isSent && isStill && account.counted.upTo === account.events.length ? account : undefined;
      },
    );
    expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
    expect(clocks.started).toEqual(clocks.due);
    expect(messages.sent).toEqual(messages.due);
    expect(counted.early).toBe(0);
    expect(counted.writes).toBeLessThanOrEqual(events.length);
  };

  beforeAll(async () => {
    receipt = await aCitizen().send(aComplaint({ institution: 'kmk' }));
    await until('it is flagged', 120, async () =>
      (await eventsOf(receipt.number)).some(({ type }) => type === 'flag') ? true : undefined,
    );
  });

  it('has each clock, each message and each count once, though its stream batch is delivered three times', async () => {
    const stored = await itemsOf(receipt.number);
    const batch = {
      Records: stored
        .filter(({ entity }) => entity?.S === 'event')
        .map((NewImage, index) => ({
          eventID: String(index),
          eventName: 'INSERT',
          eventSource: 'aws:dynamodb',
          awsRegion: cloud.region,
          dynamodb: { NewImage, SequenceNumber: String(index + 1), StreamViewType: 'NEW_IMAGE' },
        })),
    };

    for (let delivery = 1; delivery <= 3; delivery += 1) {
      const { Payload, FunctionError } = await lambda.send(
        new InvokeCommand({ FunctionName: 'mrejesho-local-relay-events', Payload: JSON.stringify(batch) }),
      );
      expect(FunctionError).toBeUndefined();
      expect(JSON.parse(Payload?.transformToString() ?? '')).toEqual({ batchItemFailures: [] });
    }
    await repeatsAreHeardBy('clocks', 'queues', 'measures', 'surges', 'notices');

    await expectNothingDoubled();
  });

  it('has each clock, each message and each count once, though all events are replayed', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        'operations/replay.ts',
        ...['--from', began, '--until', new Date(Date.now() + 1000).toISOString().replace(/\.\d+Z/, 'Z')],
        ...['--table', cloud.tables.tickets, '--topic', cloud.topicArn],
      ],
      { env: { ...process.env, ...cloud.awsEnv } },
    );
    await repeatsAreHeardBy('clocks', 'queues', 'measures', 'surges', 'notices');

    expect(stdout).toMatch(/Told the topic [1-9]\d* events again/);
    await expectNothingDoubled();
  });
});
