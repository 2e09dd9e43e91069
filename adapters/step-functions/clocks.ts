import {
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { executionName, type ExecutionInput } from '../../contracts/workflow/response-deadline.ts';
import type { Clock, Clocks } from '../../domain/ticketing/clock/clocks.ts';
import { namingOperations } from '../aws/named-operations.ts';
import { sendingShortly } from '../aws/short-pipeline.ts';

/**
 * Clocks as executions of the state machine `response-deadline`, named so that AWS starts each of them once: a name is one for
 * all versions and aliases of the machine. The ARN may be that of an alias.
 */
export function stepFunctionsClocks(stateMachineArn: string, client: SFNClient = patientClient()): Clocks {
  return {
    async start(clock, nextWakeAt) {
      const input: ExecutionInput = { ...clock, nextWakeAt };
      const start = { stateMachineArn, name: executionName(clock), input: JSON.stringify(input) };
      await unless(ExecutionAlreadyExists, client.send(new StartExecutionCommand(start)));
    },
    async stop(clock, because) {
      const stop = { executionArn: executionArn(stateMachineArn, clock), cause: because };
      await unless(ExecutionDoesNotExist, client.send(new StopExecutionCommand(stop)));
    },
  };
}

const patientClient = (): SFNClient =>
  sendingShortly(
    namingOperations(
      new SFNClient({
        maxAttempts: 3,
        requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
      }),
    ),
  );

/** `arn:aws:states:<region>:<account>:stateMachine:<name>` has seven parts; an alias would be the eighth. */
const partsOfMachine = 7;

/** `…:execution:<name>:<execution>` names an execution, by whichever alias of its machine it was started. */
export function executionArn(stateMachineArn: string, clock: Clock): string {
  const machine = stateMachineArn.split(':').slice(0, partsOfMachine).join(':');
  return `${machine.replace(':stateMachine:', ':execution:')}:${executionName(clock)}`;
}

/** Waits for an answer; an error of this kind says that there was nothing to do. */
async function unless(nothingToDo: new (...args: never[]) => Error, answer: Promise<unknown>): Promise<void> {
  try {
    await answer;
  } catch (error) {
    if (!(error instanceof nothingToDo)) throw error;
  }
}
