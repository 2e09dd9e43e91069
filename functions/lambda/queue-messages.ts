import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Log, LogFields } from '../../application/log.ts';
import { builtAhead } from './initialization.ts';
import { functionLog, logOfCall } from './function-log.ts';

/** What a message says, with what the log may know of it; or the log's entry for one that is passed over. */
type Understood<Content> =
  { readonly content: Content; readonly fields: LogFields } | { readonly passedOver: string };

/** How a message of a queue is understood. Throws when it makes no sense, or makes sense to a later release alone. */
export type Reading<Content> = (body: string) => Understood<Content>;

/** One message that came. */
interface Received<Content> {
  readonly content: Content;
  readonly log: Log;
  /** How often it came, from 1. */
  readonly attempt: number;
}

/**
 * The handler of a queue. Each message succeeds or fails alone: SQS brings back those that failed, and sets
 * them aside after its limit of tries. `receive` bears repeats and any order. `build` runs before the first batch.
 */
export function queueMessages<Content, Ports>(
  read: Reading<Content>,
  receive: (ports: Ports, received: Received<Content>) => Promise<void>,
  build: () => Ports,
  log: () => Log = functionLog,
) {
  const ports = builtAhead(build);
  let lines: Log | undefined;
  return async ({ Records: records }: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const given = ports();
    lines ??= log();
    const work = (received: Received<Content>) => receive(given, received);
    const handle = messageHandler(read, work, logOfCall(lines, context));
    const handled = await Promise.all(records.map(handle));
    return { batchItemFailures: handled.filter((failed) => failed !== undefined) };
  };
}

type Failure = SQSBatchResponse['batchItemFailures'][number];

const messageHandler =
  <Content>(read: Reading<Content>, work: (received: Received<Content>) => Promise<void>, log: Log) =>
  async ({ body, messageId, attributes }: SQSRecord): Promise<Failure | undefined> => {
    const attempt = Number(attributes.ApproximateReceiveCount);
    let message = log.with({ attempt });
    try {
      const understood = read(body);
      if ('passedOver' in understood) {
        message.info(understood.passedOver);
        return undefined;
      }
      message = message.with(understood.fields);
      await work({ content: understood.content, log: message, attempt });
      return undefined;
    } catch (error) {
      message.error('message-not-handled', {}, error);
      return { itemIdentifier: messageId };
    }
  };
