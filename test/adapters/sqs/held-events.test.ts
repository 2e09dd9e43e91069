import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { sqsHeldEvents } from '../../../adapters/sqs/held-events.ts';
import { parse } from '../../../contracts/events/message.ts';
import { anEvent } from '../../builders/ticket-event.ts';

test('a held event is a message of its own queue, as it came, and comes when its seconds have passed', async () => {
  const client = new SQSClient({ region: 'af-south-1' });
  const calls = mockClient(client);
  calls.on(SendMessageCommand).resolves({});
  const event = anEvent({ version: 4 });
  await sqsHeldEvents('https://sqs/notices', client).hold(event, 31);
  const [sent] = calls.commandCalls(SendMessageCommand).map(({ args: [command] }) => command.input);
  expect(sent).toMatchObject({ QueueUrl: 'https://sqs/notices', DelaySeconds: 31 });
  expect(parse(sent?.MessageBody ?? '')).toEqual(event);
});

test('an event that its queue did not take is an error', async () => {
  const client = new SQSClient({ region: 'af-south-1' });
  mockClient(client).on(SendMessageCommand).rejects(new Error('Throttled'));
  await expect(sqsHeldEvents('https://sqs/notices', client).hold(anEvent(), 1)).rejects.toThrow('Throttled');
});
