import { describe, expect, it } from 'vitest';
import { memoryServerKeys } from '../../../builders/doubles/server-keys.ts';
import {
  afterAsking,
  afterUse,
  codesADay,
  isInForce,
  isPassCode,
  judgedByCodes,
  noCodes,
  passCode,
  smsOfCode,
  wrongOfCode,
} from '../../../../domain/foundation/rate-limits/pass-codes.ts';
import { numberClosesAt } from '../../../../domain/foundation/rate-limits/rate-limits.ts';
import { plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';
import { languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { partsOf } from '../../../../domain/foundation/vocabulary/gsm7.ts';
import { noticeTexts } from '../../../../words/notices/notice-texts.ts';
import { longestSms } from '../../../../words/notices/check-texts.ts';

const keys = memoryServerKeys();
const number = '261100000017';
const source = { day: '2026-11-24', place: 0 };
const at: Instant = '2026-11-24T09:00:00Z';

describe('a code', () => {
  it('has six digits, and is another one at each number, day and place', () => {
    const codes = [
      passCode(keys, keys.current, number, source),
      passCode(keys, keys.current, '261100000025', source),
      passCode(keys, keys.current, number, { ...source, day: '2026-11-25' }),
      passCode(keys, keys.current, number, { ...source, place: 1 }),
    ];
    for (const code of codes) expect(code).toMatch(/^[0-9]{6}$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is known under every version of the key, in groups as people type it, and otherwise not', () => {
    for (const version of keys.versions) {
      const code = passCode(keys, version, number, source);
      expect(isPassCode(keys, number, source, `${code.slice(0, 3)}-${code.slice(3)} `)).toBe(true);
      expect(isPassCode(keys, number, { ...source, place: 1 }, code)).toBe(false);
      for (const other of ['', code.slice(1), `${code}1`])
        expect(isPassCode(keys, number, source, other)).toBe(false);
    }
  });

  it('lets nothing through before it is sent, nor once five wrong secrets came by it', () => {
    expect(isInForce(noCodes)).toBe(false);
    expect(isInForce({ ...noCodes, sent: 1, wrong: wrongOfCode - 1 })).toBe(true);
    expect(isInForce({ ...noCodes, sent: 1, wrong: wrongOfCode })).toBe(false);
    expect(isInForce(afterUse(0))).toBe(false);
  });

  it('lets so little through that a number stays below 0.5 % a year, whoever has every code', () => {
    expect(((numberClosesAt + judgedByCodes) * 365) / 10 ** 8).toBeLessThan(0.005);
  });
});

describe('an SMS with a code', () => {
  it('goes three times, ten minutes apart, and tells the same code', () => {
    const times = [0, 599, 600, 1_199, 1_200, 86_000];
    let standing = noCodes;
    const went = times.filter((seconds) => {
      const after = afterAsking(standing, plusSeconds(at, seconds));
      standing = after ?? standing;
      return after !== undefined;
    });
    expect(went).toEqual([0, 600, 1_200]);
    expect(standing).toMatchObject({ place: 0, sent: smsOfCode });
  });

  it('tells the next code at once where the last was used up, twenty a day', () => {
    expect(afterAsking(afterUse(0), at)).toEqual({ place: 1, sent: 1, sentAt: at, wrong: 0 });
    const worn = { place: 3, sent: 3, sentAt: at, wrong: wrongOfCode };
    expect(afterAsking(worn, at)).toEqual({ place: 4, sent: 1, sentAt: at, wrong: 0 });
    expect(afterAsking({ ...worn, place: codesADay - 1 }, at)).toBeUndefined();
    expect(afterAsking(afterUse(codesADay - 1), at)).toBeUndefined();
  });

  it.each(languages)('is one message, in %s', (language) => {
    expect(partsOf(longestSms(noticeTexts, 'pass-code', language, {}))).toBe(1);
  });
});
