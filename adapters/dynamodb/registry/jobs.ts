import { DeleteCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Jobs } from '../../../domain/administration/job-store.ts';
import { ifStill } from '../if-still.ts';
import { jobItem, newJobItem } from '../items/job-item.ts';
import { registryKeys } from '../keys.ts';
import { queryItems } from '../query.ts';
import { readItem } from '../read-item.ts';

/** Jobs in the table `registry`: one that is over is gone from it. */
export function dynamoJobs({ client, table }: { client: DynamoDBDocumentClient; table: string }): Jobs {
  return {
    async unfinished() {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :jobs',
        ExpressionAttributeValues: { ':jobs': registryKeys.jobs },
        ConsistentRead: true,
      });
      return items.map((item) => readItem(jobItem, item));
    },

    async proceed(job, after) {
      const condition = {
        TableName: table,
        ConditionExpression: 'revision = :revision',
        ExpressionAttributeValues: { ':revision': job.revision },
      };
      const isStored = await ifStill(() =>
        after === 'over'
          ? client.send(new DeleteCommand({ ...condition, Key: registryKeys.job(job.version, job.place) }))
          : client.send(new PutCommand({ ...condition, Item: newJobItem(after) })),
      );
      return isStored ? 'stored' : 'stale';
    },
  };
}
