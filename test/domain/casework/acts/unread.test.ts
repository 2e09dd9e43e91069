import { describe, expect, it, test } from 'vitest';
import { refer } from '../../../../domain/casework/acts/handling/refer.ts';
import { note } from '../../../../domain/casework/acts/handling/note.ts';
import { replyOfCitizen } from '../../../../domain/casework/acts/handling/reply.ts';
import { respond } from '../../../../domain/casework/acts/handling/respond.ts';
import { setAside } from '../../../../domain/casework/acts/handling/set-aside.ts';
import { hideAgain } from '../../../../domain/casework/acts/citizen/openness.ts';
import { merge, takeIn } from '../../../../domain/casework/acts/merging/merge.ts';
import type { ActInput } from '../../../../domain/casework/acts/perform.ts';
import { local } from '../../../builders/calendar.ts';
import { aLife, by, type Life } from '../../../builders/life.ts';

const at = local('2026-12-01 10:00:00'); // a Tuesday
const words = { salt: 'bb', commitment: 'dd', parts: { message: 'Maji hayajarudi hadi leo.' } };

/** The head, whose institution opened the ticket at that version the last time. */
const readAt = (readUpTo?: number): ActInput => ({ ...by.head(at), readUpTo });

const answers: readonly (readonly [string, (life: Life, input: ActInput) => string | undefined])[] = [
  [
    'a response',
    (life, input) => life.refused(respond, { ...input, finding: 'upheld', context: life.context() }),
  ],
  ['a referral', (life, input) => life.refused(refer, { ...input, context: life.context() })],
  [
    'setting it aside',
    (life, input) => life.refused(setAside, { ...input, because: 'abuse', context: life.context() }),
  ],
];

describe.each(answers)('%s', (_, refused) => {
  const sent = aLife();
  const replied = sent.did(replyOfCitizen, { ...by.citizen(at), written: words });

  it('is refused while nobody of the holder opened the ticket', () => {
    expect(refused(sent, readAt())).toBe('not-read');
    expect(refused(sent, readAt(1))).toBeUndefined();
  });

  it('is refused again once the citizen wrote, until somebody opens what was written', () => {
    expect(replied.ticket.version).toBe(2);
    expect(refused(replied, readAt(1))).toBe('not-read');
    expect(refused(replied, readAt(2))).toBeUndefined();
  });

  it('goes by what was shown and not by the clock: who opened it before the words were there did not read them', () => {
    // Both happen in the same second: the reply is version 2, and version 1 was shown.
    const [before, after] = [readAt(1), readAt(2)].map((input) => ({ ...input, at: replied.event.at }));
    expect([before, after].map((input) => input && refused(replied, input))).toEqual(['not-read', undefined]);
  });

  it('needs no opening anew for what officers write, nor for what the citizen does without words', () => {
    const noted = sent
      .did(note, { ...by.officer(at), written: words })
      .having({ openness: 'identified' })
      .did(hideAgain, by.citizen(at));
    expect(refused(noted, readAt(1))).toBeUndefined();
  });
});

describe('tickets that are merged', () => {
  const older = aLife({ number: '261100000017' });
  const newer = aLife();

  test('were both opened: nobody can tell otherwise that they are about the same', () => {
    expect(older.refused(merge, { ...readAt(), main: newer.ticket })).toBe('not-read');
    expect(newer.refused(takeIn, { ...readAt(), joining: older.ticket })).toBe('not-read');
    expect(older.refused(merge, { ...readAt(1), main: newer.ticket })).toBeUndefined();
    expect(newer.refused(takeIn, { ...readAt(1), joining: older.ticket })).toBeUndefined();
  });
});
