import { describe, expect, it } from 'vitest';
import { dueInWords } from '../../../application/tickets/due-in-words.ts';
import type { DatedEntry } from '../../../domain/casework/queues/due-look.ts';
import { aCalendar, local } from '../../builders/calendar.ts';

const due = local('2026-11-27 15:30:00');
const running: DatedEntry = { due, urgent: false, status: 'in-progress' };
const paused: DatedEntry = { ...running, status: 'awaiting-citizen' };

describe('when a ticket is due, in the few words of a row', () => {
  it.each<[string, DatedEntry, string, string, string]>([
    ['days ahead', running, '2026-11-23 08:00:00', 'bado siku 4', 'in 4 days'],
    ['that day', running, '2026-11-27 08:00:00', 'leo, saa 9:30 alasiri', 'today, 15:30'],
    ['late since that day', running, '2026-11-27 16:00:00', 'imechelewa leo', 'late today'],
    ['a working day late', running, '2026-11-30 08:00:00', 'imechelewa siku 1', '1 day late'],
    ['while its citizen is asked', paused, '2026-11-23 08:00:00', 'imesimama', 'paused'],
    [
      'late, while its citizen is asked',
      paused,
      '2026-12-01 08:00:00',
      'imechelewa, imesimama',
      'late, paused',
    ],
    ['answered', { ...running, overdue: false }, '2026-12-01 08:00:00', 'haidaiwi', 'not due'],
  ])('%s', (_, dated, now, sw, en) => {
    const said = (['sw', 'en'] as const).map(
      (language) => dueInWords(dated, aCalendar(), { language, now: local(now) }).dueShort,
    );
    expect(said).toEqual([sw, en]);
  });
});
