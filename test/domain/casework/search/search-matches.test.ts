import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAll, markHits, hitStretchOf } from '../../../../domain/casework/search/search-matches.ts';
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

describe('the stretch around the first hit', () => {
  const long = `${'Tunateseka sana hapa mtaani. '.repeat(10)}Pampu imeharibika. ${'Tunaomba msaada. '.repeat(20)}`;

  it('is cut at words', () => {
    const stretch = hitStretchOf(long, sought('pump')) ?? '';
    expect(stretch).toMatch(/^… .*Pampu imeharibika\..* …$/u);
    expect(stretch.length).toBeLessThan(200);
  });

  it('is the whole of a short text, without contacts', () => {
    expect(hitStretchOf('Pampu mbovu, piga 0712 345 678', sought('pump'))).toBe('Pampu mbovu, piga');
  });

  it('is not there without a hit', () => {
    expect(hitStretchOf(long, sought('Grundfos'))).toBeUndefined();
  });
});
