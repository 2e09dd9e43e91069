import {
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import { stepFunctionsClocks } from '../../../adapters/step-functions/clocks.ts';

const stateMachineArn =
  'arn:aws:states:af-south-1:000000000000:stateMachine:mrejesho-local-response-deadline';
const clock = { number: '261100000007', cycle: 2, arming: 1 };
const nextWakeAt = '2026-12-17T12:31:40Z';
const refusal = { message: 'refused', $metadata: {} };

function aStateMachine(arn = stateMachineArn) {
  const client = new SFNClient({ region: 'af-south-1' });
  return { calls: mockClient(client), clocks: stepFunctionsClocks(arn, client) };
}

describe('a clock as an execution', () => {
  test('starts under its name, with the time to wake and nothing that a person wrote', async () => {
    const { calls, clocks } = aStateMachine();
    calls.on(StartExecutionCommand).resolves({});
    await clocks.start(clock, nextWakeAt);
    const [call] = calls.commandCalls(StartExecutionCommand);
    expect(call?.args[0].input).toEqual({
      stateMachineArn,
      name: '261100000007-2-1',
      input: JSON.stringify({ ...clock, nextWakeAt }),
    });
  });

  test('that an alias starts is stopped by the name that it has on its machine, whichever version runs it', async () => {
    const { calls, clocks } = aStateMachine(`${stateMachineArn}:live`);
    calls.on(StartExecutionCommand).resolves({});
    calls.on(StopExecutionCommand).resolves({});
    await clocks.start(clock, nextWakeAt);
    await clocks.stop(clock, 'After it: transfer');
    expect(calls.commandCalls(StartExecutionCommand)[0]?.args[0].input.stateMachineArn).toBe(
      `${stateMachineArn}:live`,
    );
    expect(calls.commandCalls(StopExecutionCommand)[0]?.args[0].input.executionArn).toBe(
      'arn:aws:states:af-south-1:000000000000:execution:mrejesho-local-response-deadline:261100000007-2-1',
    );
  });

  test('is started when it runs already, or ran before', async () => {
    const { calls, clocks } = aStateMachine();
    calls.on(StartExecutionCommand).rejects(new ExecutionAlreadyExists(refusal));
    await expect(clocks.start(clock, nextWakeAt)).resolves.toBeUndefined();
  });

  test('that cannot be started now is an error', async () => {
    const { calls, clocks } = aStateMachine();
    calls.on(StartExecutionCommand).rejects(new Error('Throttled'));
    await expect(clocks.start(clock, nextWakeAt)).rejects.toThrow('Throttled');
  });

  test('stops with the reason that the console shows', async () => {
    const { calls, clocks } = aStateMachine();
    calls.on(StopExecutionCommand).resolves({});
    await clocks.stop(clock, 'After it: transfer');
    const [call] = calls.commandCalls(StopExecutionCommand);
    expect(call?.args[0].input).toEqual({
      executionArn:
        'arn:aws:states:af-south-1:000000000000:execution:mrejesho-local-response-deadline:261100000007-2-1',
      cause: 'After it: transfer',
    });
  });

  test('that never ran is stopped already', async () => {
    const { calls, clocks } = aStateMachine();
    calls.on(StopExecutionCommand).rejects(new ExecutionDoesNotExist(refusal));
    await expect(clocks.stop(clock, 'After it: accept')).resolves.toBeUndefined();
  });
});
