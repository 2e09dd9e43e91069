import { describe, expect, it } from 'vitest';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { beats, leftToTheClock } from '../../../local/demo/beats.ts';

type Dates = Parameters<typeof leftToTheClock>[0];

const date = '2026-12-21T12:30:00Z';
const allDates: readonly Dates[] = [
  {},
  { respondBy: date },
  { windowEndsAt: date },
  { respondBy: date, windowEndsAt: date },
];

describe('a story that waits for the clock', () => {
  it.each<readonly [Dates, string, string]>([
    [{ respondBy: date }, 'Litajibiwa ifikapo 21/12/2026.', 'To be answered by 21/12/2026.'],
    [{ windowEndsAt: date }, 'litafungwa lenyewe tarehe 21/12/2026', 'closes by itself on 21/12/2026'],
    [{}, 'halihitaji jibu', 'it needs no answer'],
  ])('says what it waits for (%o)', (dates, sw, en) => {
    expect(leftToTheClock(dates, 'sw')).toContain(sw);
    expect(leftToTheClock(dates, 'en')).toContain(en);
  });

  it('names a date only where there is one, and leaves no gap', () => {
    for (const dates of allDates)
      for (const language of languages) {
        const said = leftToTheClock(dates, language);
        expect(said).not.toMatch(/[{}]| \.|\s\s/);
        expect(/\d/.test(said)).toBe(Object.keys(dates).length > 0);
      }
  });

  it('tells it without a date, of a ticket that has none', async () => {
    const told: string[] = [];
    const life = {
      stage: { fastClock: false, language: 'en' },
      follow: () => Promise.resolve({}),
      tells: (_: string, what: string) => void told.push(what),
    };
    await beats.closes(life as never);
    expect(told).toEqual(['it waits: it needs no answer, and closes by itself.']);
  });
});
