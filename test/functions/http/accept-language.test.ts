import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../functions/http/accept-language.ts';

describe('the language of a reply', () => {
  it.each([
    [undefined, 'sw'],
    ['', 'sw'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['sw-TZ, en;q=0.9', 'sw'],
    ['en;q=0.4, sw;q=0.5', 'sw'],
    ['fr, en;q=0.1', 'en'],
    ['en, sw', 'en'],
    ['*', 'sw'],
    ['fr', 'sw'],
    ['en;q=0', 'sw'],
    ['en;q=nonsense', 'sw'],
    ['english', 'sw'],
    [';;;,,q=', 'sw'],
  ] as const)('for %j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
