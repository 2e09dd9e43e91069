import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { serialise } from '../../contracts/events/message.ts';
import type { HeldEvents } from '../../domain/ticketing/tickets/held-events.ts';
import { messagesClient } from './messages-client.ts';

/** Held events as messages of the queue from which they came, delayed by SQS. */
export const sqsHeldEvents = (queueUrl: string, client: SQSClient = messagesClient()): HeldEvents => ({
  async hold(event, seconds) {
    await client.send(
      new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: serialise(event), DelaySeconds: seconds }),
    );
  },
});
