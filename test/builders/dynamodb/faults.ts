import { DynamoDBServiceException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** A cancelled transaction with a reason for each of its items, in their order. */
export const cancelled = (...codes: readonly string[]): TransactionCanceledException =>
  new TransactionCanceledException({
    $metadata: { httpStatusCode: 400 },
    message: 'Transaction cancelled',
    CancellationReasons: codes.map((code) => ({ Code: code })),
  });

/** What DynamoDB, or the way to it, answers with an error of this name. */
export const failing = (name: string, httpStatusCode = 400): DynamoDBServiceException =>
  new DynamoDBServiceException({
    name,
    $fault: httpStatusCode >= 500 ? 'server' : 'client',
    $metadata: { httpStatusCode },
    message: name,
  });

/** A connection that broke before any answer. */
export const broken = (code: string): Error => Object.assign(new Error(code), { code });
