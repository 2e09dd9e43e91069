import type { SQSEvent } from 'aws-lambda';
import { serialise } from '../../contracts/events/message.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';

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
