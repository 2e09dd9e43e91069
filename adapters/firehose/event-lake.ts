import { FirehoseClient, PutRecordCommand } from '@aws-sdk/client-firehose';
import type { EventLake } from '../../domain/analytics/lake/event-lake.ts';
import { reachingStore } from '../dynamodb/engine/unavailable.ts';
import { namingOperations } from '../aws/named-operations.ts';
import { sendingShortly } from '../aws/short-pipeline.ts';

/**
 * Rows as records of a delivery stream, which gathers them by their day, writes them as Parquet and puts them where Athena reads
 * them. A record whose answer was lost is sent again.
 */
export function firehoseEventLake(stream: string, client: FirehoseClient = lakeClient()): EventLake {
  return {
    async add(row) {
      const command = new PutRecordCommand({
        DeliveryStreamName: stream,
        Record: { Data: new TextEncoder().encode(`${JSON.stringify(row)}\n`) },
      });
      await reachingStore(() => client.send(command));
    },
  };
}

const lakeClient = (): FirehoseClient =>
  sendingShortly(
    namingOperations(
      new FirehoseClient({
        maxAttempts: 3,
        requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
      }),
    ),
  );
