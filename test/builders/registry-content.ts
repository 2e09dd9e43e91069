import type { Calendar } from '../../domain/deadlines/calendar.ts';
import type { Duration } from '../../domain/deadlines/duration.ts';
import type { Policy } from '../../domain/deadlines/policy.ts';
import type { RegistryContent } from '../../domain/institutions/registry-writer.ts';
import type { Category } from '../../domain/institutions/registry.ts';
import { anInstitution } from './lineage.ts';
import { anOfficer } from './officer.ts';

const days = (amount: number): Duration => ({ amount, unit: 'working-days' });

/** A policy with a row for complaints alone. */
export const aPolicy = (details: Partial<Policy> = {}): Policy => ({
  v: 1,
  version: 1,
  rows: [
    { kind: 'complaint', urgent: false, acknowledge: days(2), respond: days(15), appealWindow: days(30) },
  ],
  upperLevel: {
    ordinary: { acknowledge: days(2), respond: days(10) },
    urgent: { acknowledge: days(1), respond: days(2) },
  },
  reminders: { first: 0.5, second: 0.8 },
  root: { remindEvery: days(1), tellCitizenEvery: 10 },
  noResponse: { remindEvery: days(5), closeAfter: days(15), closeAtOnce: ['compliment'] },
  pause: { resumeAfter: days(10), atLeastLeft: days(2) },
  windowWarning: days(7),
  untoldWindow: days(60),
  spreadSeconds: 300,
  night: { from: '21:00', until: '07:00' },
  ticketsPerDay: 10,
  ...details,
});

export const aCalendar = (details: Partial<Calendar> = {}): Calendar => ({
  v: 1,
  version: 1,
  timeZone: 'Africa/Dar_es_Salaam',
  weekdays: [1, 2, 3, 4, 5],
  opens: '07:30',
  closes: '15:30',
  holidays: ['2026-12-09', '2026-12-25'],
  ...details,
});

export const aCategory = (details: Partial<Category> = {}): Category => ({
  v: 1,
  id: 'maji',
  name: { sw: 'Maji', en: 'Water' },
  kinds: ['complaint', 'question'],
  sensitive: false,
  urgent: false,
  emergencyNumbers: [],
  ...details,
});

/** A small registry: a ministry, an agency under it, and a unit under that; one officer who oversees. */
export function aRegistryContent(details: Partial<RegistryContent> = {}): RegistryContent {
  return {
    institutions: [
      anInstitution({
        id: 'wizara-maji',
        kind: 'ministry',
        name: { sw: 'Wizara ya Maji', en: 'Ministry of Water' },
        shortName: { sw: 'W. Maji', en: 'Min. Water' },
        head: { officer: 'katibu' },
      }),
      anInstitution({
        id: 'dawasa',
        parent: 'wizara-maji',
        ancestors: ['wizara-maji'],
        name: { sw: 'Mamlaka ya Maji Dar es Salaam', en: 'Dar es Salaam Water Authority' },
        shortName: { sw: 'DAWASA', en: 'DAWASA' },
        actingHeads: [{ officer: 'kaimu', from: '2026-11-01T00:00:00Z', until: '2026-12-31T20:59:59Z' }],
      }),
      anInstitution({
        id: 'dawasa-kinondoni',
        kind: 'unit',
        parent: 'dawasa',
        ancestors: ['dawasa', 'wizara-maji'],
        name: { sw: 'DAWASA Kinondoni', en: 'DAWASA Kinondoni' },
        shortName: { sw: 'Kinondoni', en: 'Kinondoni' },
      }),
    ],
    officers: [
      anOfficer({ id: 'katibu', institution: 'wizara-maji', roles: ['head', 'oversight'] }),
      anOfficer({ id: 'kaimu', institution: 'dawasa', roles: ['officer'] }),
    ],
    contacts: [{ officer: 'katibu', email: 'katibu@maji.example' }],
    categories: [aCategory(), aCategory({ id: 'rushwa', name: { sw: 'Rushwa', en: 'Corruption' } })],
    policy: aPolicy(),
    calendar: aCalendar(),
    ...details,
  };
}
