import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAll, markHits, hasHit } from '../../../../domain/casework/search/search-matches.ts';
import { readSearch } from '../../../../domain/casework/search/search-request.ts';
import { checkProperty } from '../../../builders/chance.ts';

const sought = (typed: string) => {
  const read = readSearch(typed);
  return read.by === 'words' ? read.words : [];
};

describe('what is asked is held against the text', () => {
  it.each([
    ['pump azimio', ['The pumps of Azimio street'], true],
    ['pump azimio', ['Pampu ya kisima', 'Azimio'], true],
    ['pump azimo', ['The pump of Azimio'], true],
    ['pump azimio', ['The pump of Keko'], false],
    ['grundfos', ['Piga 0712345678'], false],
  ])('%s in %s: %s', (typed, texts, has) => {
    expect(hasAll(sought(typed), texts)).toBe(has);
  });
});

describe('hits are marked', () => {
  it('in whatever form they are written', () => {
    expect(markHits('Azimo: pampu mbovu', sought('pump azimio'))).toEqual([
      { text: 'Azimo', hit: true },
      { text: ': ' },
      { text: 'pampu', hit: true },
      { text: ' mbovu' },
    ]);
  });

  it('and the pieces are the text', () => {
    checkProperty(
      fc.property(fc.string(), (text) => {
        const pieces = markHits(text, sought('pump azimio'));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('what a text says', () => {
  it.each([
    ['has it', 'Tunateseka sana. Pampu imeharibika.', true],
    ['has it beside a contact', 'Pampu mbovu, piga 0712 345 678', true],
    ['has it in a contact alone', 'Andika kwa pampu@mfano.go.tz', false],
    ['has it not', 'Tunateseka sana.', false],
  ])('%s', (_, text, has) => {
    expect(hasHit(text, sought('pump'))).toBe(has);
  });
});
