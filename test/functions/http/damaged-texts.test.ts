import { describe, expect, it } from 'vitest';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { damagedTextsIn } from '../../../functions/http/damaged-texts.ts';
import { Problem } from '../../../functions/http/problem.ts';
import { parseParts } from '../../../functions/http/request.ts';
import { textsOfRequests, withText, type Path } from '../../builders/texts-of-requests.ts';

describe.each([
  { what: 'half of a surrogate pair', mark: '\ud800' },
  { what: 'what a decoder replaced', mark: '\ufffd' },
])('a request with $what in one of its texts', ({ mark }) => {
  const isRefused = (
    route: (typeof textsOfRequests)[number]['route'],
    body: unknown,
    path: Path,
  ): boolean => {
    try {
      parseParts(omit(route, 'params', 'query', 'headers', 'cookies'), {
        ...{ params: {}, query: {}, headers: {}, cookies: {}, device: {} },
        body,
      });
      return false;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { code, fields = [] } = error.facts;
      return code === 'number-malformed' || fields.some((field) => field.path.join('.') === path.join('.'));
    }
  };

  it('is refused at that text, whichever it is', () => {
    const taken = textsOfRequests.filter(
      ({ route, request, path }) =>
        !isRefused(route, withText(request, path, `Maji yanatoka tena ${mark}`), path),
    );
    expect(taken.map(({ at }) => at)).toEqual([]);
  });
});

describe('what was damaged', () => {
  it('is found in texts, in lists and in names of fields, wherever they are', () => {
    const part = {
      a: ['maji', { b: '\ufffd' }],
      '\udc00': 1,
      c: { d: '\ud83d' },
      e: 7,
      f: null,
      g: 'sawa 🇹🇿',
    };
    expect(damagedTextsIn(part)).toEqual([['a', 1, 'b'], ['\udc00'], ['c', 'd']]);
  });
});
