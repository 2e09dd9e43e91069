import { describe, expect, it } from 'vitest';
import { clockTime, timeInWords } from '../../words/clock-times.ts';

describe('a time of day', () => {
  it.each([
    [0, 0, 'saa 6 usiku', '00:00'],
    [3, 59, 'saa 9:59 usiku', '03:59'],
    [5, 30, 'saa 11:30 alfajiri', '05:30'],
    [7, 30, 'saa 1:30 asubuhi', '07:30'],
    [12, 0, 'saa 6 mchana', '12:00'],
    [15, 0, 'saa 9 alasiri', '15:00'],
    [15, 5, 'saa 9:05 alasiri', '15:05'],
    [17, 0, 'saa 11 jioni', '17:00'],
    [19, 0, 'saa 1 usiku', '19:00'],
    [23, 59, 'saa 5:59 usiku', '23:59'],
  ])('at %i:%i is %s, in English %s', (hour, minute, sw, en) => {
    expect(timeInWords(hour, minute, 'sw')).toBe(sw);
    expect(timeInWords(hour, minute, 'en')).toBe(en);
  });

  it('is another one in Swahili at each minute of a day', () => {
    const all = Array.from({ length: 24 * 60 }, (_, at) => timeInWords(Math.floor(at / 60), at % 60, 'sw'));
    expect(new Set(all).size).toBe(24 * 60);
  });

  it('is that of the wall in the offices', () => {
    expect(clockTime('2026-12-01T12:00:00Z', 'Africa/Dar_es_Salaam', 'sw')).toBe('saa 9 alasiri');
  });
});
