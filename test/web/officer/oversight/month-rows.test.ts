import { describe, expect, it } from 'vitest';
import { languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { measureTexts } from '../../../../web/src/officer/oversight/measure-texts.ts';
import { rowsOfMonth } from '../../../../web/src/officer/oversight/month-rows.ts';
import { longSentencesIn } from '../../../browser/looks/sentences.ts';
import { figuresOfNation, figuresOfOffice } from '../../../browser/states/work/figures-of-nation.ts';

const { summary, before } = figuresOfNation;
if (summary === undefined || before === undefined) throw new Error('There is no month.');

const says = (name: keyof typeof measureTexts, month = summary): string | undefined =>
  rowsOfMonth.find(({ measure }) => measure === measureTexts[name])?.says(month, 'en');

describe('the measures of a month', () => {
  it('are shares with what they are of, and days', () => {
    expect(says('escalated')).toBe('9% (621 of 6,590)');
    expect(says('daysToAnswer')).toBe('half: 8 working days; nine in ten: 19 working days');
    expect(says('rating')).toBe('3.9; 1–2: 18% (189 of 1,064)');
    expect(says('settled')).toBe('2,060 · 2,180 · 620');
    expect(says('directions')).toBe('38 · 9 · 10');
  });

  it('say in words what cannot be said in figures', () => {
    expect(says('daysOfWaiting')).toBe('half: 11 days; nine in ten: fewer than nine in ten so far');
    expect(says('daysToAnswer', before)).toBe('more than half not yet');
    expect(says('rating', before)).toBe('nobody rated');
    expect(says('overturned', figuresOfOffice.summary)).toBe('none');
    expect(says('daysToAnswer', { ...summary, daysToAnswer: { of: 0 } })).toBe('none');
  });

  it.each(Object.entries(measureTexts))(
    '%s has a name and is explained in short sentences',
    (_name, text) => {
      for (const language of languages) {
        expect(text.name[language]).not.toBe('');
        expect(longSentencesIn(text.meaning[language], language)).toEqual([]);
      }
    },
  );
});
