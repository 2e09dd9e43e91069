import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../domain/foundation/time/calendar.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const shows = async (calendar: Partial<Calendar> = {}) => {
  const service = new Service({ ...aSmallCountry(), calendar: aCalendar(calendar) });
  return service.answers('show-calendar');
};
const eid = { name: { sw: 'Idd el Fitr', en: 'Eid al-Fitr' }, expected: true } as const;

describe('the calendar', () => {
  it('tells when offices are open', async () => {
    const { body, headers } = await shows();
    expect(body).toMatchObject({
      timeZone: 'Africa/Dar_es_Salaam',
      weekdays: [1, 2, 3, 4, 5],
      opens: '07:30',
      closes: '15:30',
    });
    expect(headers['cache-control']).toBe('public, max-age=300');
  });

  it('names holidays in order, and how sure each is; of one declared in haste the date alone', async () => {
    const { body } = await shows({
      holidays: ['2027-03-10', '2026-12-09'],
      celebrations: { '2027-03-10': eid },
    });
    expect(body['holidays']).toEqual([{ date: '2026-12-09' }, { date: '2027-03-10', ...eid }]);
  });

  it('says until when holidays are known, where that is soon', async () => {
    expect((await shows({ holidays: ['2026-12-25'] })).body['knownUntil']).toBe('2026-12-25');
    const years = [2026, 2027, 2028].map((year) => `${year}-12-25`);
    expect((await shows({ holidays: years })).body).not.toHaveProperty('knownUntil');
  });

  it('has the version of its content', async () => {
    const versionOf = async (calendar: Partial<Calendar>) => (await shows(calendar)).body['version'];
    expect(await versionOf({})).toBe(await versionOf({ version: 2 }));
    expect(await versionOf({})).not.toBe(await versionOf({ opens: '08:00' }));
  });
});
