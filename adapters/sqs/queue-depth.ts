import { GetQueueAttributesCommand, GetQueueUrlCommand, type SQSClient } from '@aws-sdk/client-sqs';

const counted = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;

/** Counts the messages of a queue that wait or are worked on, as SQS knows them: about, and some seconds late. */
export async function queueDepth(client: SQSClient, name: string): Promise<number> {
  const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: name }));
  const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...counted] });
  const { Attributes = {} } = await client.send(command);
  return counted.reduce((sum, attribute) => sum + Number(Attributes[attribute] ?? 0), 0);
}
