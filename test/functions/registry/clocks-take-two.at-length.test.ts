import { expect, it, vi } from 'vitest';
import { timesAsOften } from '../../builders/runs.ts';
import { movesNoDeadlineFar } from './an-office-of-clocks.ts';

vi.setConfig({ testTimeout: 240_000 * timesAsOften });

it('one administrator alone moves no deadline by more than three working days in 30 days, in 600 sequences of requests', async () => {
  await expect(movesNoDeadlineFar(600)).resolves.toBeUndefined();
});
