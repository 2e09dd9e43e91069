import { describe, expect, it } from 'vitest';
import { UsageError } from '../../operations/command-line/usage-error.ts';
import { budgetRequest } from '../../operations/sms-budget/arguments.ts';
import { budgetReport } from '../../operations/sms-budget/report.ts';

const at = '2026-11-24T09:00:00Z';
const asked = (line: readonly string[]) => budgetRequest(line, at);

describe('the command line of the budget of SMS', () => {
  it('shows how the day stands where nothing is said', () => {
    expect(asked([])).toEqual({ where: { cloud: '.local/cloud.json' } });
    expect(asked(['--stage', 'prod'])).toEqual({ where: { stage: 'prod' } });
  });

  it('sets a number, by somebody, for a reason', () => {
    expect(asked(['--per-day', '60000', '--by', ' Asha ', '--reason', 'Matokeo', '--stage', 'prod'])).toEqual(
      {
        where: { stage: 'prod' },
        budget: { perDay: 60_000, by: 'Asha', at, reason: 'Matokeo' },
      },
    );
  });

  it.each([
    [['--per-day', '-1', '--by', 'Asha', '--reason', 'x']],
    [['--per-day=1.5', '--by', 'Asha', '--reason', 'x']],
    [['--per-day', '5', '--reason', 'x']],
    [['--per-day', '5', '--by', 'Asha', '--reason', ' ']],
    [['--a-day', '5']],
  ])('refuses %o', (line) => {
    expect(() => asked(line)).toThrow(UsageError);
  });
});

describe('the report on the SMS of a day', () => {
  const days = Array.from({ length: 8 }, (_, place) => ({ date: `2026-11-1${place}`, count: 1_000 }));

  it('says what went, what is usual, and which lanes a budget has stopped', () => {
    const budget = { perDay: 2_000, by: 'Asha', at, reason: 'Matokeo' } as const;
    expect(budgetReport({ days, budget }, 100_000)).toEqual([
      '1,000 SMS went on 2026-11-17; usual are 1,000.',
      '2,000 may go in a day, as Asha set at 2026-11-24T09:00:00Z. Why: Matokeo',
      `Stopped until the midnight after that day: ${[0, 1, 2, 3, 4, 5, 6, 7].map((rank) => `unconfirmed-${rank}`).join(', ')}. What they have waits.`,
    ]);
  });

  it('says that nothing went, and what the stage lets go where nobody set a budget', () => {
    expect(budgetReport({ days: [] }, 100_000)).toEqual([
      'No SMS went yet.',
      '100,000 may go in a day, as the stage says: nobody set a budget.',
      'Nothing has stopped.',
    ]);
    expect(budgetReport({ days }, 2_000).at(-1)).toMatch(/^Stopped/);
  });
});
