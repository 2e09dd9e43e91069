import { describe, expect, it } from 'vitest';
import { ageInWords } from '../../../application/tickets/due-in-words.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';

const offices = { timeZone: 'Africa/Dar_es_Salaam' };

describe('how long ago a ticket was sent', () => {
  it.each<[string, Instant, string, string]>([
    ['an hour ago', '2026-11-26T07:00:00Z', 'leo', 'today'],
    ['a minute after midnight in the offices', '2026-11-25T21:01:00Z', 'leo', 'today'],
    ['a minute before midnight in the offices', '2026-11-25T20:59:00Z', 'jana', 'yesterday'],
    ['yesterday', '2026-11-25T08:00:00Z', 'jana', 'yesterday'],
    ['the day before', '2026-11-24T08:00:00Z', 'siku 2 zilizopita', '2 days ago'],
    ['weeks ago', '2026-11-05T08:00:00Z', 'siku 21 zilizopita', '21 days ago'],
    ['by a clock that is ahead of this one', '2026-11-27T08:00:00Z', 'leo', 'today'],
  ])('%s', (_, submittedAt, sw, en) => {
    const now: Instant = '2026-11-26T08:00:00Z';
    const said = (['sw', 'en'] as const).map((language) =>
      ageInWords(submittedAt, offices, { language, now }),
    );
    expect(said).toEqual([sw, en]);
  });
});
