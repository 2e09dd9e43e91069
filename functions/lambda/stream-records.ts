import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { builtAhead } from './initialization.ts';
import { functionLog, logOfCall } from './function-log.ts';
import type { Log } from '../../application/log.ts';

/** What is done about one record. It bears repeats; when it throws, the record comes again. */
export type RecordWork = (record: DynamoDBRecord, log: Log) => Promise<void>;

/**
 * Works off a batch of the stream of tickets. Every record is tried at each delivery, so none waits behind
 * another that fails; the answer names the first that failed, where Lambda resumes, halves the batch, and
 * sets the record aside after its tries. What comes after it then comes again. Records of one ticket are
 * worked off one after the other. `failed` is the log's entry for one that failed.
 */
export function eachRecord(work: RecordWork, failed: string) {
  return async (records: readonly DynamoDBRecord[], log: Log): Promise<DynamoDBBatchResponse> => {
    const failures = new Set<DynamoDBRecord>();
    const attempt = async (record: DynamoDBRecord): Promise<void> => {
      try {
        await work(record, log);
      } catch (error) {
        log.error(failed, { sequence: sequenceNumber(record) }, error);
        failures.add(record);
      }
    };
    await Promise.all(
      byTicket(records).map(async (ofOneTicket) => {
        for (const record of ofOneTicket) await attempt(record);
      }),
    );
    const first = records.find((record) => failures.has(record));
    return { batchItemFailures: first === undefined ? [] : [{ itemIdentifier: sequenceNumber(first) }] };
  };
}

/** The handler of a function that reads the stream of tickets. `build` runs before the first batch. */
export function streamRecords(build: () => ReturnType<typeof eachRecord>) {
  const handle = builtAhead(build);
  return ({ Records: records }: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> => {
    return handle()(records, logOfCall(functionLog(), context));
  };
}

function byTicket(records: readonly DynamoDBRecord[]): readonly (readonly DynamoDBRecord[])[] {
  return [...Map.groupBy(records, (record) => record.dynamodb?.Keys?.['PK']?.S).values()];
}

/** An empty one makes Lambda take the whole batch for failed, which is right when it is missing. */
const sequenceNumber = (record: DynamoDBRecord): string => record.dynamodb?.SequenceNumber ?? '';
