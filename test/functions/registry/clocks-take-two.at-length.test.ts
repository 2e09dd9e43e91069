import { expect, it } from 'vitest';
import { movesNoDeadlineFar } from './an-office-of-clocks.ts';

it('one administrator alone moves no deadline by more than three working days in 30 days, in 600 sequences of requests', async () => {
  await expect(movesNoDeadlineFar(600)).resolves.toBeUndefined();
});
