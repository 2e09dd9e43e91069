import { GetQueueAttributesCommand, GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';

const counted = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;

/** Credentials and endpoint come from the SDK's standard environment. */
export const queuesIn = (region: string): SQSClient => new SQSClient({ region, maxAttempts: 5 });

/** Counts the messages of a queue that wait or are worked on, as SQS knows them: about, and some seconds late. */
export async function queueDepth(client: SQSClient, name: string): Promise<number> {
  const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: name }));
  const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...counted] });
  const { Attributes = {} } = await client.send(command);
  return counted.reduce((sum, attribute) => sum + Number(Attributes[attribute] ?? 0), 0);
}
