import { describe, expect, test } from 'vitest';
import {
  applyDeadlineInput,
  applyDeadlineOutput,
  executionInput,
  executionName,
} from '../../../contracts/workflow/response-deadline.ts';

const clock = { number: '261100000007', cycle: 2, arming: 1 };

describe('the workflow of the response deadline', () => {
  test('names an execution by ticket, cycle and arming, in letters that AWS accepts', () => {
    expect(executionName(clock)).toBe('261100000007-2-1');
    expect(executionName({ ...clock, cycle: 999, arming: 99_999 })).toMatch(/^[\w-]{1,80}$/);
  });

  test('starts with a wake time in whole seconds', () => {
    const nextWakeAt = '2026-11-26T12:33:07Z';
    expect(executionInput.parse({ ...clock, nextWakeAt })).toEqual({ ...clock, nextWakeAt });
    expect(executionInput.safeParse({ ...clock, nextWakeAt: '2026-11-26T12:33:07.5Z' }).success).toBe(false);
  });

  test('understands an execution of an earlier release, which does not say how old it is', () => {
    expect(applyDeadlineInput.parse(clock)).toEqual(clock);
  });

  test('understands how Step Functions writes the start of an execution', () => {
    const input = { ...clock, startedAt: '2026-11-24T09:00:00.123Z', rounds: 0 };
    expect(applyDeadlineInput.parse(input)).toEqual(input);
  });

  test('never goes on without a time to wake', () => {
    expect(applyDeadlineOutput.safeParse({ over: false }).success).toBe(false);
    expect(applyDeadlineOutput.parse({ over: true })).toEqual({ over: true });
  });
});
