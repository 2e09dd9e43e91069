import { SQSClient } from '@aws-sdk/client-sqs';
import { namingOperations } from '../aws/named-operations.ts';

/** Makes a client that sends messages. The endpoint is the environment's, and a queue's address only its name. */
export const messagesClient = (): SQSClient =>
  namingOperations(
    new SQSClient({
      maxAttempts: 3,
      useQueueUrlAsEndpoint: false,
      requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
    }),
  );
