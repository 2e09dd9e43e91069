import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Jobs } from '../../../domain/administration/job-store.ts';
import { ifStill } from '../engine/if-still.ts';
import { jobItem, newJobItem, overJobItem } from '../items/job-item.ts';
import { jobIndex } from '../engine/keys.ts';
import { queryItems } from '../engine/query.ts';
import { readItem } from '../engine/read-item.ts';
import type { DynamoTable } from '../engine/table.ts';

/** Jobs in the table `registry`: one that is over is in no index. */
export function dynamoJobs({ client, table }: DynamoTable): Jobs {
  return {
    async unfinished() {
      const items = await Promise.all(
        [jobIndex.partition, jobIndex.furtherPartition].map((partition) =>
          queryItems(client, {
            TableName: table,
            IndexName: 'GSI1',
            KeyConditionExpression: 'GSI1PK = :jobs',
            ExpressionAttributeValues: { ':jobs': partition },
          }),
        ),
      );
      return items.flat().map((item) => readItem(jobItem, item));
    },

    async proceed(job, after) {
      const isStored = await ifStill(() =>
        client.send(
          new PutCommand({
            TableName: table,
            Item: after === 'over' ? overJobItem({ ...job, revision: job.revision + 1 }) : newJobItem(after),
            ConditionExpression: 'revision = :revision',
            ExpressionAttributeValues: { ':revision': job.revision },
          }),
        ),
      );
      return isStored ? 'stored' : 'stale';
    },
  };
}
