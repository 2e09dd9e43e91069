import type { Context } from 'aws-lambda';

/** What Lambda tells a function about one call. */
export function aCall({ millisecondsLeft = 30_000 } = {}): Context {
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: 'mrejesho-local-test',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:af-south-1:000000000000:function:mrejesho-local-test',
    memoryLimitInMB: '256',
    awsRequestId: 'call-1',
    logGroupName: '/aws/lambda/mrejesho-local-test',
    logStreamName: 'stream',
    getRemainingTimeInMillis: () => millisecondsLeft,
    /* eslint-disable @typescript-eslint/no-deprecated -- the type still asks for them */
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
    /* eslint-enable @typescript-eslint/no-deprecated */
  };
}
