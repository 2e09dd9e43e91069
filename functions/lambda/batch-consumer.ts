import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { FailedEvent, ReceivedEvent } from '../../application/received-event.ts';
import type { Log } from '../../application/log.ts';
import { eventsOfCitizens } from './consumer.ts';
import { functionLog, logOfCall } from './function-log.ts';
import { builtAhead } from './initialization.ts';

/** One message as it was understood, or why not. */
type ReadMessage = { readonly received: ReceivedEvent } | { readonly failed: string } | 'passed-over';

/**
 * The handler of a queue that is told of tickets of citizens, whose events are worked on together: `apply` gives those that failed.
 * SQS brings these back, and sets them aside after its limit of tries. `build` runs before the first batch.
 */
export function consumerOfBatches<Ports>(
  apply: (ports: Ports, received: readonly ReceivedEvent[]) => Promise<readonly FailedEvent[]>,
  build: () => Ports,
  log: () => Log = functionLog,
) {
  const ports = builtAhead(build);
  let lines: Log | undefined;
  return async ({ Records: records }: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const given = ports();
    const ofCall = logOfCall((lines ??= log()), context);
    const ids = new Map<ReceivedEvent, string>();
    const failed: string[] = [];
    for (const record of records) {
      const message = readFrom(record, ofCall);
      if (message === 'passed-over') continue;
      if ('failed' in message) failed.push(message.failed);
      else ids.set(message.received, record.messageId);
    }
    for (const { received, error } of await appliedTo([...ids.keys()], (events) => apply(given, events))) {
      received.log.error('message-not-handled', {}, error);
      failed.push(ids.get(received) ?? '');
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

/** Where it fails as a whole, each of them failed. */
async function appliedTo(
  received: readonly ReceivedEvent[],
  apply: (received: readonly ReceivedEvent[]) => Promise<readonly FailedEvent[]>,
): Promise<readonly FailedEvent[]> {
  if (received.length === 0) return [];
  try {
    return await apply(received);
  } catch (error) {
    return received.map((each) => ({ received: each, error }));
  }
}

function readFrom({ body, messageId, attributes }: SQSRecord, log: Log): ReadMessage {
  const message = log.with({ attempt: Number(attributes.ApproximateReceiveCount) });
  try {
    const understood = eventsOfCitizens(body);
    if ('content' in understood)
      return { received: { event: understood.content, log: message.with(understood.fields) } };
    message.info(understood.passedOver);
    return 'passed-over';
  } catch (error) {
    message.error('message-not-handled', {}, error);
    return { failed: messageId };
  }
}
