import { describe, expect, expectTypeOf, test } from 'vitest';
import { attributesOf, parse, serialise } from '../../../contracts/events/message.ts';
import {
  EventOfLaterRelease,
  UnreadableMessage,
  type EventMessage,
} from '../../../contracts/events/ticket-event.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { actNames } from '../../../domain/foundation/vocabulary/acts.ts';
import { aState, anEscalation, anEvent } from '../../builders/ticket-event.ts';

/** What both types name, without what a later release may add, and without who may write it. */
type Named<Type> = Type extends readonly unknown[]
  ? Type
  : Type extends object
    ? { -readonly [Key in keyof Type as string extends Key ? never : Key]: Named<Type[Key]> }
    : Type;

type Common = Omit<Named<TicketEvent>, 'facts'>;

const bodyOf = (changes: object): string => JSON.stringify({ ...anEvent(), ...changes });

describe('the message about an event of a ticket', () => {
  test('names exactly what the domain names', () => {
    expectTypeOf<Omit<Named<EventMessage>, 'facts'>>().toEqualTypeOf<Common>();
  });

  test('arrives as it was sent', () => {
    const event = anEscalation({ facts: { step: 'acknowledgement-missed' } });
    expect(parse(serialise(event))).toEqual(event);
  });

  test.each(actNames)('states the facts of its act: %s', (type) => {
    const event = anEvent({ type });
    expect(parse(serialise(event))).toEqual(event);
  });

  test('is refused without a fact that its act needs, and names it', () => {
    expect(() => parse(bodyOf({ type: 'respond', facts: { final: true } }))).toThrow(/facts\.finding/);
    expect(() => parse(bodyOf({ facts: { secretKey: '1', way: 'dove' } }))).toThrow(/facts\.way/);
  });

  test('keeps what only a later release knows, at every depth', () => {
    const facts = { secretKey: '1', weather: 'fair' };
    const later = { ...anEvent(), facts, after: { ...aState(), fee: 3 }, mood: 'calm' };
    expect(parse(JSON.stringify(later))).toEqual(later);
  });

  test.each([
    ['its act', { type: 'celebrate' }],
    ['its meaning', { v: 2 }],
    ['both', { type: 'celebrate', v: 7 }],
  ])('is of a later release when only that knows %s', (_, changes) => {
    expect(() => parse(bodyOf(changes))).toThrow(EventOfLaterRelease);
  });

  test.each([
    ['no JSON', '{"v":1'],
    ['no object', '"submit"'],
    ['no meaning', bodyOf({ v: 0 })],
    ['no standing', bodyOf({ after: undefined })],
    ['a number with letters', bodyOf({ number: '2611ABC00007' })],
    ['a time with fractions of a second', bodyOf({ at: '2026-11-24T09:00:00.123Z' })],
    ['a day that no calendar has', bodyOf({ at: '2026-13-41T09:00:00Z' })],
    ['an unknown status', bodyOf({ after: { ...aState(), status: 'lost' } })],
  ])('is refused with %s', (_, body) => {
    expect(() => parse(body)).toThrow(UnreadableMessage);
  });

  test('is refused without repeating what it held', () => {
    const body = bodyOf({ number: 'Asha Juma +255712345678' });
    expect(() => parse(body)).toThrow(/number: invalid_format/);
    expect(() => parse(body)).not.toThrow(/Asha|255712345678/);
  });
});

describe('an event that whoever tells of it cannot read', () => {
  const content = { ...anEvent(), type: 'celebrate', guests: ['all'] };
  const { number, version, at } = content;
  const unread = { number, version, at, unread: content };

  test('travels as it was stored', () => {
    expect(JSON.parse(serialise(unread))).toEqual(content);
  });

  test('is let through by every subscription', () => {
    expect(attributesOf(unread)).toEqual({
      type: 'unread',
      clock: 'changed',
      queues: 'changed',
      mergers: 'changed',
    });
  });
});

describe('its attributes, by which subscriptions filter', () => {
  test.each([
    ['submit', 'changed', 'changed', anEvent()],
    ['escalate', 'changed', 'changed', anEscalation()],
    ['remind', 'same', 'same', anEvent({ type: 'remind', before: aState() })],
    ['raise-urgency', 'same', 'changed', anEvent({ type: 'raise-urgency', before: aState() })],
    ['rearm', 'changed', 'same', anEvent({ type: 'rearm', before: aState(), after: aState({ arming: 1 }) })],
    [
      'accept',
      'changed',
      'changed',
      anEvent({
        type: 'accept',
        before: aState({ status: 'responded' }),
        after: { status: 'closed', holder: 'kituo', cycle: 1, arming: 0 },
      }),
    ],
  ])('say of %s that the clock is %s, and the queues are %s', (type, clock, queues, event) => {
    expect(attributesOf(event)).toEqual({ type, clock, queues, mergers: 'same' });
  });

  const answered = anEvent({
    type: 'respond',
    before: aState(),
    after: aState({ status: 'responded' }),
  });
  test.each([
    ['taking in another', 'same', anEvent({ type: 'take-in', before: aState() })],
    ['a merger', 'same', anEvent({ type: 'merge', before: aState() })],
    ['the answer to a main ticket', 'changed', { ...answered, after: { ...answered.after, tookIn: true } }],
    ['any other answer', 'same', answered],
    [
      'a note on a main ticket',
      'same',
      anEvent({ type: 'note', before: aState({ tookIn: true }), after: aState({ tookIn: true }) }),
    ],
  ] as const)('say of %s that mergers are %s', (_, mergers, event) => {
    expect(attributesOf(event).mergers).toBe(mergers);
  });
});
