import { describe, expect, it } from 'vitest';
import { dueLookOf } from '../../../../domain/casework/queues/due-look.ts';
import type { QueueEntry } from '../../../../domain/casework/queues/queue-entry.ts';
import { aCalendar, local } from '../../../builders/calendar.ts';

const calendar = aCalendar();
const aLine = (details: Partial<QueueEntry>): QueueEntry => ({
  number: '261100000017',
  kind: 'complaint',
  urgent: false,
  sensitive: false,
  status: 'in-progress',
  due: local('2026-11-27 15:30:00'),
  holder: 'dawasa',
  ...details,
});

describe('what is due on a Friday', () => {
  it.each([
    ['a Monday before', '2026-11-23 08:00:00', 'later', 4],
    ['the Thursday before', '2026-11-26 23:59:59', 'soon', 1],
    ['that morning', '2026-11-27 00:00:00', 'today', 0],
    ['its last second', '2026-11-27 15:30:00', 'today', 0],
    ['a second after', '2026-11-27 15:30:01', 'late', 0],
    ['the Sunday after', '2026-11-29 12:00:00', 'late', 0],
    ['the Monday after', '2026-11-30 08:00:00', 'late', 1],
    ['a week after', '2026-12-04 08:00:00', 'late', 5],
  ])('looks on %s as it is', (_, now, look, days) => {
    expect(dueLookOf(aLine({}), local(now), calendar)).toEqual({ look, days, stands: false });
  });

  it('is counted in days of the calendar where it is urgent', () => {
    const urgent = aLine({ urgent: true });
    expect(dueLookOf(urgent, local('2026-11-30 08:00:00'), calendar)).toMatchObject({
      look: 'late',
      days: 3,
    });
    expect(dueLookOf(urgent, local('2026-11-21 08:00:00'), calendar)).toMatchObject({
      look: 'later',
      days: 6,
    });
  });
});

describe('a line for which no office is waited', () => {
  it('stands still while its citizen is asked, and is late where it was late before', () => {
    const now = local('2026-11-25 08:00:00');
    const asked = aLine({ status: 'awaiting-citizen', overdue: false });
    expect(dueLookOf(asked, now, calendar)).toEqual({ look: 'still', days: 2, stands: true });
    expect(dueLookOf({ ...asked, overdue: true }, now, calendar)).toEqual({
      look: 'late',
      days: 0,
      stands: true,
    });
  });

  it('rests, however long ago a window ended', () => {
    const answered = aLine({ status: 'responded', overdue: false });
    expect(dueLookOf(answered, local('2026-12-20 08:00:00'), calendar)).toMatchObject({ look: 'rest' });
  });
});
