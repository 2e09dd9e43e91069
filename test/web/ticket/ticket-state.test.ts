import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../web/src/api/problem.ts';
import { movedOnIn, onlyAt } from '../../../web/src/officer/ticket/moved-on.ts';
import { problemDetailsOf } from '../../../contracts/http/problems/problem-details.ts';
import { anEntry } from './an-opened-ticket.ts';

describe('a ticket that moved on', () => {
  const refusedWith = (more: object): Failure => ({
    because: 'refused',
    problem: { ...problemDetailsOf({ code: 'act-refused' }, 'en'), ...more },
  });

  it('is told with what happened meanwhile', () => {
    const meanwhile = [anEntry({ version: 4 })];
    const failure = refusedWith({ status: 412, version: 4, meanwhile });
    expect(movedOnIn(failure)).toEqual({ version: 4, meanwhile });
  });

  it('is nothing else that is refused, and no broken line', () => {
    expect(movedOnIn(refusedWith({}))).toBeUndefined();
    expect(movedOnIn({ because: 'unreachable' })).toBeUndefined();
    expect(movedOnIn(undefined)).toBeUndefined();
  });

  it('is told from others by a strong tag', () => {
    expect(onlyAt(7)).toBe('"7"');
  });
});
