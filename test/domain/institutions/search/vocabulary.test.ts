import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOff } from '../../../../domain/foundation/text/letters-off.ts';
import { Vocabulary } from '../../../../domain/institutions/search/vocabulary.ts';
import { checkProperty } from '../../../builders/chance.ts';

/** Of few letters, so that many are near each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'm'), minLength: 1, maxLength: 8 });
const words = fc.array(word, { maxLength: 40 });

describe('a vocabulary', () => {
  it('finds the words that begin as it was typed', () => {
    checkProperty(
      fc.property(words, word, (all, typed) => {
        const beginning = [...new Set(all)].filter((candidate) => candidate.startsWith(typed)).toSorted();
        expect(new Vocabulary(all).beginningWith(typed)).toEqual(beginning);
      }),
    );
  });

  it('finds the words that are one slip away, and no other', () => {
    checkProperty(
      fc.property(words, word, (all, typed) => {
        const near = [...new Set(all)].filter(
          (candidate) => typed.length >= 4 && lettersOff(typed, candidate) === 1,
        );
        expect([...new Vocabulary(all).oneSlipFrom(typed)].toSorted()).toEqual(near.toSorted());
      }),
    );
  });

  it.each([
    ['a letter less', 'muhimbli'],
    ['a letter more', 'muhimbilli'],
    ['another letter', 'muhimbiri'],
    ['two letters swapped', 'muihmbili'],
  ])('knows a slip of the finger: %s', (_, typed) => {
    expect(new Vocabulary(['muhimbili', 'mahakama']).oneSlipFrom(typed)).toEqual(['muhimbili']);
  });

  it.each(['maj', 'haj', 'tra'])('takes "%s" for no slip: it is too short', (typed) => {
    expect(new Vocabulary(['maji', 'haji', 'trc', 'tra']).oneSlipFrom(typed)).toEqual([]);
  });
});
