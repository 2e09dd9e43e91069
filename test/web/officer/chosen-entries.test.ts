import { describe, expect, it } from 'vitest';
import { mostOfReach } from '../../../domain/foundation/vocabulary/at-once.ts';
import {
  chooseUpTo,
  chooseFound,
  forgetChosen,
  keepAmong,
  nothingChosen,
  takeResults,
  toggleEntry,
} from '../../../web/src/officer/queue/chosen-entries.ts';

const order = Array.from({ length: 140 }, (_, place) => String(place));
const numbers = (chosen: ReturnType<typeof nothingChosen>) => [...chosen.numbers.value];

describe('the lines that are chosen', () => {
  it('are toggled one by one, as many as go at once', () => {
    const chosen = nothingChosen();
    for (const number of order.slice(0, mostOfReach.chosen + 1)) toggleEntry(chosen, number);
    expect([numbers(chosen), chosen.isFull.value]).toEqual([order.slice(0, mostOfReach.chosen), true]);
    toggleEntry(chosen, '3');
    expect([chosen.numbers.value.size, chosen.isFull.value]).toEqual([mostOfReach.chosen - 1, false]);
  });

  it.each([
    ['down', '2', '5', ['2', '3', '4', '5']],
    ['up', '5', '2', ['5', '4', '3', '2']],
    ['to itself', '5', '5', ['5']],
  ])('are a range from the last one, %s', (_, from, to, expected) => {
    const chosen = nothingChosen();
    toggleEntry(chosen, from);
    chooseUpTo(chosen, order, to);
    expect(numbers(chosen)).toEqual(expected);
  });

  it('are of a range those nearest to where it begins, where it is too long', () => {
    const chosen = nothingChosen();
    toggleEntry(chosen, '130');
    chooseUpTo(chosen, order, '10');
    expect([numbers(chosen).at(-1), chosen.isFull.value]).toEqual([String(131 - mostOfReach.chosen), true]);
  });

  it('are one alone where nothing was toggled before, or that is listed no longer', () => {
    const chosen = nothingChosen();
    chooseUpTo(chosen, order, '7');
    expect(numbers(chosen)).toEqual(['7']);
    toggleEntry(chosen, 'gone');
    chooseUpTo(chosen, order, '9');
    expect(numbers(chosen)).toEqual(['7', 'gone', '9']);
    keepAmong(chosen, order);
    expect(numbers(chosen)).toEqual(['7', '9']);
  });

  it('stay chosen where they were refused, with why, and are given up where they are done', () => {
    const chosen = nothingChosen();
    for (const number of ['1', '2', '3']) toggleEntry(chosen, number);
    takeResults(
      chosen,
      new Map([
        ['1', { done: 'Acknowledged.' }],
        ['2', { refused: 'It was answered.', code: 'wrong-status' }],
      ]),
    );
    expect(numbers(chosen)).toEqual(['2', '3']);
    expect(chosen.results.value.get('2')).toEqual({ refused: 'It was answered.', code: 'wrong-status' });
    forgetChosen(chosen);
    expect([numbers(chosen), chosen.results.value.size]).toEqual([[], 0]);
  });

  it('are all that a filter found, listed or not, until they are given up', () => {
    const chosen = nothingChosen();
    chooseFound(chosen, order);
    keepAmong(chosen, ['1']);
    toggleEntry(chosen, '2');
    expect([chosen.numbers.value.size, chosen.reach.value]).toEqual([order.length - 1, 'found']);
    forgetChosen(chosen);
    expect(chosen.reach.value).toBe('chosen');
    chooseFound(
      chosen,
      Array.from({ length: mostOfReach.found + 1 }, (_, place) => String(place)),
    );
    expect([chosen.numbers.value.size, chosen.isFull.value]).toEqual([mostOfReach.found, true]);
  });
});
