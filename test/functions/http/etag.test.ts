import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown, nameOfBody, weakEtag } from '../../../functions/http/etag.ts';
import { checkProperty } from '../../builders/chance.ts';

const name = nameOfBody('{"a":1}', 'sw');
const etag = weakEtag(name);

describe('the ETag of a reply', () => {
  it('is weak, and opaque to whoever reads it', () => {
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
  });

  it('is another one for other words, and for the same in another language', () => {
    checkProperty(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(nameOfBody(one, 'sw') === nameOfBody(other, 'sw')).toBe(one === other);
        expect(nameOfBody(one, 'sw')).not.toBe(nameOfBody(one, 'en'));
      }),
    );
  });
});

describe('If-None-Match', () => {
  it.each([
    ['the tag itself', etag],
    ['the tag that the edge made strong', etag.replace('W/', '')],
    ['one of several', `"other", W/"third",${etag}`],
    ['anything at all', ' * '],
  ])('knows it by %s', (_, header) => {
    expect(isKnown(name, header)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['an empty list', ''],
    ['another tag', 'W/"other"'],
    ['the tag without its quotes', etag.slice(3, -1)],
    ['a longer tag', etag.replace(/"$/, 'x"')],
    ['a star among tags', '"other", *'],
  ])('does not know it by %s', (_, header) => {
    expect(isKnown(name, header)).toBe(false);
  });

  it('is read in no time, whatever it holds', () => {
    checkProperty(
      fc.property(fc.string({ maxLength: 2000 }), (header) => {
        expect(isKnown(name, header)).toBe(header.trim() === '*');
      }),
    );
  });
});
