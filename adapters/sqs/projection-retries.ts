import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { ProjectionName, ProjectionRetries } from '../../domain/ticketing/tickets/projection-retries.ts';
import { messagesClient } from './messages-client.ts';

/** Seconds after which a message is tried again: what it met is over by then in the ordinary case. */
const retriedAfterSeconds = 10;

/** Retries as messages of queues, by the address of each projection's. */
export const sqsProjectionRetries = (
  queueUrls: Readonly<Record<ProjectionName, string>>,
  client: SQSClient = messagesClient(),
): ProjectionRetries => ({
  async add(projection, message) {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrls[projection],
        MessageBody: message,
        DelaySeconds: retriedAfterSeconds,
      }),
    );
  },
});
