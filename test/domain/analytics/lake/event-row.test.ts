import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lakeColumns, lakePartition } from '../../../../contracts/lake/table.ts';
import { rowOf } from '../../../../domain/analytics/lake/event-row.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { actNames } from '../../../../domain/foundation/vocabulary/acts.ts';
import { channels, kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { aCalendar, local } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aState, anEvent } from '../../../builders/ticket-event.ts';

const calendar = aCalendar();

/** What rows may say in words: closed vocabularies, dates, and what the registry calls places, offices and categories. */
const mayBeTold = new Set([
  'type',
  'at',
  'by.actor',
  'facts.finding',
  'facts.receivedAt',
  'facts.way',
  'facts.cameBy',
  'subject.kind',
  'subject.category',
  'subject.channel',
  'subject.region',
  'subject.council',
  'subject.whereabouts',
  ...['before', 'after'].flatMap((state) => [`${state}.holder`, `${state}.status`, `${state}.respondBy`]),
]);

const secret = 'SIRI';

/** The same event with a secret in the place of each text that rows may not tell, and with more of them beside. */
function withSecrets(value: unknown, path: string, more: string): unknown {
  if (typeof value === 'string') return mayBeTold.has(path) ? value : `${secret} ${path}`;
  if (Array.isArray(value)) return value.map((part, place) => withSecrets(part, `${path}.${place}`, more));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    withSecrets(part, path === '' ? name : `${path}.${name}`, more),
  ]);
  return { [more]: `${secret} ${path} ${more}`, ...Object.fromEntries(parts) };
}

const anAnyEvent = fc
  .record({
    type: fc.constantFrom(...actNames),
    kind: fc.constantFrom(...kinds),
    channel: fc.constantFrom(...channels),
    urgent: fc.boolean(),
    actor: fc.constantFrom(
      'citizen',
      'officer',
      'assignee',
      'head',
      'head-above',
      'oversight',
      'custodian',
      'system',
    ),
    seconds: fc.nat(400 * 86_400),
  })
  .map(({ type, kind, channel, urgent, actor, seconds }) =>
    anEvent({
      type,
      version: 2,
      at: new Date(Date.parse('2026-11-24T07:00:00Z') + seconds * 1000)
        .toISOString()
        .replace('.000', '') as TicketEvent['at'],
      by: { actor, officer: 'asha', institution: 'kituo' },
      before: aState({ assignee: 'asha', unit: 'dawati' }),
      after: aState({ holder: 'mkoa', cycle: 2, assignee: 'juma', unit: 'dawati' }),
      subject: {
        kind,
        channel,
        urgent,
        region: 'dodoma',
        council: 'dodoma-mjini',
        ward: 'kata',
        whereabouts: 'on-the-road',
      },
      request: 'ombi',
      commitment: 'ahadi',
    }),
  );

describe('what the lake keeps of an event', () => {
  it('holds no text, no name, no officer and no number, whatever stands in the event', () => {
    checkProperty(
      fc.property(anAnyEvent, fc.string({ minLength: 1 }), (event, more) => {
        const row = rowOf(withSecrets(event, '', more) as TicketEvent, 'pseudonym', calendar);
        expect(JSON.stringify(row ?? {})).not.toContain(secret);
      }),
      { numRuns: 200 },
    );
  });

  it('has no column beside those of the table, and no place smaller than a council', () => {
    const columns = [lakePartition, ...Object.keys(lakeColumns)];
    checkProperty(
      fc.property(anAnyEvent, (event) => {
        const row = rowOf(event, 'pseudonym', calendar) ?? {};
        expect(Object.keys(row).filter((name) => !columns.includes(name))).toEqual([]);
        expect(Object.values(row)).not.toContain('kata');
      }),
    );
  });

  it('is the same however often the event is told', () => {
    checkProperty(
      fc.property(anAnyEvent, (event) => {
        expect(rowOf(structuredClone(event), 'pseudonym', calendar)).toEqual(
          rowOf(event, 'pseudonym', calendar),
        );
      }),
    );
  });

  test.each([
    ['an officer', { about: { officer: 'asha', filedAt: local('2026-11-24 10:00:00') } }],
    ['a head', { about: { headOf: 'kituo', filedAt: local('2026-11-24 10:00:00') } }],
    ['a name in words', { about: { unboundName: true, filedAt: local('2026-11-24 10:00:00') } }],
    ['a sensitive matter', { subject: { sensitive: true } }],
  ] as const)('is nothing where it is about %s', (_whom, details) => {
    for (const type of actNames)
      expect(rowOf(anEvent({ type, ...details }), 'pseudonym', calendar)).toBeUndefined();
  });

  test('is a row where its ticket only began elsewhere', () => {
    const about = { sentTo: 'kituo', start: 'mkoa', filedAt: local('2026-11-24 10:00:00') };
    expect(rowOf(anEvent({ about }), 'pseudonym', calendar)).toBeDefined();
  });

  test.each([
    'name-officer',
    'request-identity',
    'grant-identity',
    'refuse-identity',
    'lapse-identity',
    'open-up',
    'hide-again',
    'lose-touch',
    'confirm-phone',
    'disown-phone',
    'attach',
  ] as const)('is nothing of %s', (type) => {
    expect(rowOf(anEvent({ type }), 'pseudonym', calendar)).toBeUndefined();
  });

  it('is this, of a transfer in the evening', () => {
    const transfer = anEvent({
      type: 'transfer',
      version: 3,
      at: local('2026-11-26 20:15:59'),
      by: { actor: 'head', officer: 'asha', institution: 'kituo' },
      before: aState(),
      after: aState({ holder: 'maji', cycle: 2, respondBy: '2026-12-17T12:30:00Z' }),
      subject: { region: 'dodoma', council: 'dodoma-mjini', ward: 'kata', whereabouts: 'on-the-road' },
    });
    expect(rowOf(transfer, 'ab12', calendar)).toEqual({
      day: '2026-11-26',
      ticket: 'ab12',
      version: 3,
      act: 'transfer',
      doer: 'office',
      at_minute: Date.parse('2026-11-26T17:15:00Z') / 60_000,
      working_minute: 108_960, // 227 working days: 236 from Monday to Friday, less nine holidays
      in_hours: false,
      kind: 'complaint',
      category: 'water-supply',
      channel: 'web',
      region: 'dodoma',
      council: 'dodoma-mjini',
      office: 'maji',
      former_office: 'kituo',
      cycle: 2,
      arrival: true,
      respond_by: Date.parse('2026-12-17T12:30:00Z') / 60_000,
      former_respond_by: Date.parse('2026-12-15T12:30:00Z') / 60_000,
      whereabouts: 'on-the-road',
    });
  });

  it('says nothing of suggestions in an event of before it was stated whether all were ordinary', () => {
    const understood = { model: '3f9c02ab', kinds: [], categories: ['maji'], offices: ['dawasa'] };
    const row = (stated: object) =>
      rowOf(
        anEvent({ facts: { secretKey: '1', understood: { ...understood, ...stated } } }),
        'ab12',
        calendar,
      );
    expect(JSON.stringify(row({}))).not.toContain('suggested');
    expect(row({ ordinary: true })).toMatchObject({ suggested_category: 'maji', suggested_office: 'dawasa' });
  });

  it('is of the local day, which in Tanzania begins three hours before that of UTC', () => {
    expect(rowOf(anEvent({ at: local('2026-11-25 02:59:59') }), 'pseudonym', calendar)?.day).toBe(
      '2026-11-25',
    );
  });
});
