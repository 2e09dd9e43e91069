import { describe, expect, it } from 'vitest';
import { cookiesOf } from '../../../functions/http/cookies.ts';

describe('the cookies of a request', () => {
  it('are read where the gateway has them apart, and where they lie among the headers', () => {
    const read = { a: '1', b: 'x=y' };
    expect(cookiesOf({ headers: {}, cookies: ['a=1', 'b=x=y'] })).toEqual(read);
    expect(cookiesOf({ headers: { cookie: 'a=1; b=x=y' } })).toEqual(read);
    expect(cookiesOf({ headers: {} })).toEqual({});
  });

  it('count once: the first of a name, and none that says nothing', () => {
    const cookie = 'a=first; a=second; empty=; nameless; =x';
    expect(cookiesOf({ headers: { cookie } })).toEqual({ a: 'first' });
  });
});
