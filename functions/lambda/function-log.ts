import type { Context } from 'aws-lambda';
import { logLevel } from './environment.ts';
import type { Log } from '../../application/log.ts';
import { createLog } from './log.ts';

/** The log of a function, as talkative as its environment says. */
export const functionLog = (): Log => createLog({ level: logLevel() });

/** Returns a log for one invocation, whose lines carry its request id. */
export const logOfCall = (log: Log, { functionName, awsRequestId }: Context): Log =>
  log.with({ function: functionName, request: awsRequestId });
