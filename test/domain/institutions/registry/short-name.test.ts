import { describe, expect, it } from 'vitest';
import { shortNameErrors } from '../../../../domain/institutions/registry/short-name.ts';

describe('a short name', () => {
  it.each(['TAKUKURU', 'Katibu Mkuu Kiongozi', "Wanging'ombe DC"])('may be %s', (name) => {
    expect(shortNameErrors(name)).toEqual({ foreign: [] });
  });

  it('may not have 21 characters', () => {
    expect(shortNameErrors('Ofisi ya Waziri Mkuuu')).toEqual({ foreign: [], tooLong: 21 });
  });

  it('counts brackets double, as an SMS does', () => {
    expect(shortNameErrors('[123456789012345678]').tooLong).toBe(22);
  });

  it('may not have a character that an SMS has no code for', () => {
    expect(shortNameErrors('Ng’ambo – Pwani').foreign).toEqual(['’', '–']);
  });
});
