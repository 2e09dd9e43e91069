import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { snsEventPublisher } from '../../../adapters/sns/event-publisher.ts';
import { parse } from '../../../contracts/events/message.ts';
import { anEscalation } from '../../builders/ticket-event.ts';

const topicArn = 'arn:aws:sns:af-south-1:000000000000:mrejesho-local-ticket-events';

function aTopic() {
  const client = new SNSClient({ region: 'af-south-1' });
  return { calls: mockClient(client), publisher: snsEventPublisher(topicArn, client) };
}

test('an event is one message on the topic, with the attributes that subscriptions filter by', async () => {
  const { calls, publisher } = aTopic();
  calls.on(PublishCommand).resolves({ MessageId: 'm-1' });
  await publisher.publish(anEscalation());
  const [sent, ...more] = calls.commandCalls(PublishCommand).map(({ args: [command] }) => command.input);
  expect(more).toEqual([]);
  expect(sent).toMatchObject({
    TopicArn: topicArn,
    MessageAttributes: {
      type: { DataType: 'String', StringValue: 'escalate' },
      clock: { DataType: 'String', StringValue: 'changed' },
      queues: { DataType: 'String', StringValue: 'changed' },
      mergers: { DataType: 'String', StringValue: 'same' },
    },
  });
  expect(parse(sent?.Message ?? '')).toEqual(anEscalation());
});

test('a topic that does not take it is an error, so that the stream delivers the event again', async () => {
  const { calls, publisher } = aTopic();
  calls.on(PublishCommand).rejects(new Error('Throttled'));
  await expect(publisher.publish(anEscalation())).rejects.toThrow('Throttled');
});
