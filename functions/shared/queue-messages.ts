import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { functionLog, logOfCall } from './function-log.ts';
import type { Log, LogFields } from '../../application/log.ts';

/** How the messages of a queue are understood. */
export interface Reading<Content> {
  /** What a message says, with what the log may know of it. Undefined: it is passed over. Throws when it makes no sense. */
  readonly read: (body: string) => { readonly content: Content; readonly fields: LogFields } | undefined;
  /** The log's entry for a message that is passed over. */
  readonly passedOver: string;
}

/**
 * What is done about one message. It bears repeats and any order; when it throws, the message comes again.
 * `attempt` counts how often it came, from 1.
 */
export type Work<Content> = (content: Content, log: Log, attempt: number) => Promise<void>;

/**
 * The handler of a queue. Each message succeeds or fails alone: SQS brings back those that failed, and sets
 * them aside after its limit of tries. `build` runs with the first batch.
 */
export function queueMessages<Content>(
  reading: Reading<Content>,
  build: () => Work<Content>,
  log: () => Log = functionLog,
) {
  let work: Work<Content> | undefined;
  let lines: Log | undefined;
  return async ({ Records: records }: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    work ??= build();
    lines ??= log();
    const handle = messageHandler(reading, work, logOfCall(lines, context));
    const handled = await Promise.all(records.map(handle));
    return { batchItemFailures: handled.filter((failed) => failed !== undefined) };
  };
}

type Failure = SQSBatchResponse['batchItemFailures'][number];

const messageHandler =
  <Content>({ read, passedOver }: Reading<Content>, work: Work<Content>, log: Log) =>
  async ({ body, messageId, attributes }: SQSRecord): Promise<Failure | undefined> => {
    const attempt = Number(attributes.ApproximateReceiveCount);
    let message = log.with({ attempt });
    try {
      const understood = read(body);
      if (understood === undefined) {
        message.info(passedOver);
        return undefined;
      }
      message = message.with(understood.fields);
      await work(understood.content, message, attempt);
      return undefined;
    } catch (error) {
      message.error('message-not-handled', {}, error);
      return { itemIdentifier: messageId };
    }
  };
