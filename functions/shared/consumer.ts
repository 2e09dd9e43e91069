import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { parse } from '../../contracts/events/message.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { functionLog, logOfCall } from './function-log.ts';
import type { Log } from './log.ts';

/** What a consumer does about one event. It bears repeats and any order; when it throws, the event comes again. */
export type React = (event: TicketEvent, log: Log) => Promise<void>;

/**
 * The handler of a queue that hears the topic `ticket-events` (raw delivery). Each message succeeds or
 * fails alone: SQS brings back those that failed, and sets them aside after its limit of tries. An event
 * that only a later release knows is passed over. `build` runs with the first batch.
 */
export function consumer(build: () => React, log: () => Log = functionLog) {
  let react: React | undefined;
  let lines: Log | undefined;
  return async ({ Records: records }: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    react ??= build();
    lines ??= log();
    const handle = messageHandler(react, logOfCall(lines, context));
    const handled = await Promise.all(records.map(handle));
    return { batchItemFailures: handled.filter((failed) => failed !== undefined) };
  };
}

type Failure = SQSBatchResponse['batchItemFailures'][number];

const messageHandler =
  (react: React, log: Log) =>
  async ({ body, messageId, attributes }: SQSRecord): Promise<Failure | undefined> => {
    let message = log.with({ attempt: Number(attributes.ApproximateReceiveCount) });
    try {
      const event = parse(body);
      if (event === undefined) {
        message.info('event-of-a-later-release-passed-over');
        return undefined;
      }
      const { number, version, type } = event;
      message = message.with({ number, version, type });
      await react(event, message);
      return undefined;
    } catch (error) {
      message.error('message-not-handled', {}, error);
      return { itemIdentifier: messageId };
    }
  };
