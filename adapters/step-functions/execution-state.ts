import { DescribeExecutionCommand, ExecutionDoesNotExist, SFNClient } from '@aws-sdk/client-sfn';
import type { Clock } from '../../domain/ticketing/clock/clocks.ts';
import { executionArn } from './clocks.ts';

/**
 * Tells whether the execution of a clock runs; `none` where it was never started. Region, credentials and endpoint come from the SDK's
 * standard environment.
 */
export async function executionState(
  stateMachineArn: string,
  clock: Clock,
  client = new SFNClient({ maxAttempts: 5 }),
): Promise<'running' | 'ended' | 'none'> {
  try {
    const command = new DescribeExecutionCommand({ executionArn: executionArn(stateMachineArn, clock) });
    return (await client.send(command)).status === 'RUNNING' ? 'running' : 'ended';
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return 'none';
    throw error;
  }
}
