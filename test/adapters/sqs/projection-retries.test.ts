import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { sqsProjectionRetries } from '../../../adapters/sqs/projection-retries.ts';
import { projectionNames } from '../../../domain/ticketing/tickets/projection-retries.ts';

function someQueues() {
  const client = new SQSClient({ region: 'af-south-1' });
  const urls = { queues: 'https://sqs/queues', measures: 'https://sqs/measures', lake: 'https://sqs/lake' };
  return { calls: mockClient(client), retries: sqsProjectionRetries(urls, client) };
}

test('what failed is a message of its own queue, word for word, and comes when some seconds have passed', async () => {
  const { calls, retries } = someQueues();
  calls.on(SendMessageCommand).resolves({});
  for (const name of projectionNames) await retries.add(name, `{"of": "${name}"}`);
  const sent = calls.commandCalls(SendMessageCommand).map(({ args: [command] }) => command.input);
  expect(sent).toEqual(
    projectionNames.map((name) => ({
      QueueUrl: `https://sqs/${name}`,
      MessageBody: `{"of": "${name}"}`,
      DelaySeconds: 10,
    })),
  );
});

test('a message that its queue did not take is an error', async () => {
  const { calls, retries } = someQueues();
  calls.on(SendMessageCommand).rejects(new Error('Throttled'));
  await expect(retries.add('lake', '{}')).rejects.toThrow('Throttled');
});
