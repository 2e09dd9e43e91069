import { afterEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../../web/src/api/problem.ts';
import {
  beginAnother,
  draftOfAct,
  dropDraftOfAct,
  saveDraftOfAct,
  somethingIsTyped,
} from '../../../web/src/officer/ticket/drafts-of-acts.ts';
import { movedOnIn, onlyAt } from '../../../web/src/officer/ticket/moved-on.ts';
import { pauseAfterFailures, pauseBetweenLooks } from '../../../web/src/officer/ticket/poll-status.ts';
import { problemDetailsOf } from '../../../contracts/http/problems/problem-details.ts';
import { anEntry } from './an-opened-ticket.ts';

const [one, other] = ['261112345671', '261199999990'];

afterEach(() => {
  for (const number of [one, other]) dropDraftOfAct(number, 'note');
});

describe('an act that was begun', () => {
  it('keeps its key while it is typed, and gets another as another one', () => {
    const { key } = saveDraftOfAct(one, 'note', { typed: { message: 'a' } });
    expect(saveDraftOfAct(one, 'note', { typed: { message: 'ab' } }).key).toBe(key);
    expect(beginAnother(one, 'note').key).not.toBe(key);
    expect(draftOfAct(one, 'note')?.typed).toEqual({ message: 'ab' });
  });

  it('is of its ticket alone', () => {
    saveDraftOfAct(one, 'note', { typed: { message: 'a' } });
    expect(draftOfAct(other, 'note')).toBeUndefined();
  });

  it('is something that would be lost, once a letter stands there, until it is done', () => {
    expect(somethingIsTyped()).toBe(false);
    saveDraftOfAct(one, 'note', { typed: { message: ' ' } });
    expect(somethingIsTyped()).toBe(false);
    saveDraftOfAct(one, 'note', { typed: { message: 'a' } });
    expect(somethingIsTyped()).toBe(true);
    dropDraftOfAct(one, 'note');
    expect(somethingIsTyped()).toBe(false);
  });
});

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

it('the page looks every 15 seconds, and less often while nobody can be asked', () => {
  expect(pauseAfterFailures(0)).toBe(pauseBetweenLooks);
  expect(pauseBetweenLooks).toBeLessThanOrEqual(15_000);
  expect([1, 2, 3, 10].map(pauseAfterFailures)).toEqual([30_000, 60_000, 120_000, 120_000]);
});
