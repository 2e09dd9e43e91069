import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { serialise } from '../../contracts/events/message.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { aCall } from './call-of.ts';

/** A batch as SQS delivers it, with raw delivery from the topic. */
export const aBatch = (...bodies: (string | TicketEvent)[]): SQSEvent => ({
  Records: bodies.map((body, place) => ({
    messageId: `m-${place + 1}`,
    receiptHandle: 'handle',
    body: typeof body === 'string' ? body : serialise(body),
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 'sns',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:af-south-1:000000000000:mrejesho-local-clocks',
    awsRegion: 'af-south-1',
  })),
});

/** Delivers events to a consumer, ten messages a batch, and again what failed. */
export const deliveringTo =
  (handler: (batch: SQSEvent, call: Context) => Promise<SQSBatchResponse>) =>
  async (events: readonly TicketEvent[]): Promise<void> => {
    for (let start = 0; start < events.length; start += 10) {
      let batch = aBatch(...events.slice(start, start + 10));
      while (batch.Records.length > 0) {
        const { batchItemFailures } = await handler(batch, aCall());
        const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
        batch = { Records: batch.Records.filter(({ messageId }) => failed.has(messageId)) };
      }
    }
  };
