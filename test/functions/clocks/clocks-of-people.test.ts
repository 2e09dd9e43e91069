import { stepOf } from '../../builders/ticket-event.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { accept, undoAcceptance } from '../../../domain/casework/acts/citizen/accept.ts';
import { undoWithdrawal, withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { replyOfCitizen } from '../../../domain/casework/acts/handling/reply.ts';
import { requestInformation } from '../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../domain/casework/acts/handling/respond.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { local } from '../../builders/calendar.ts';
import { by } from '../../builders/life.ts';
import { aLineage } from '../../builders/lineage.ts';
import { aPolicy, aPolicyOfSeconds, lasting } from '../../builders/policy.ts';
import { Country, levels } from './a-country.ts';

const number = '261100000007';

/** Eight seconds to answer, a window of a minute with a warning fifteen seconds before its end. */
const policy = aPolicy({
  ...aPolicyOfSeconds(),
  pause: { resumeAfter: lasting(20, 'seconds'), atLeastLeft: lasting(4, 'seconds') },
  windowWarning: lasting(15, 'seconds'),
});

let country: Country;
beforeEach(async () => {
  country = new Country({ policy });
  await country.sends(number);
  await country.lives(1);
});

const ticket = async (): Promise<Ticket> => {
  const stored = await country.tickets.load(number);
  if (stored === undefined) throw new Error('There is no such ticket.');
  return stored;
};

/** What its clock did, each with the seconds since `from`: a clock acts in the second after the last one on time. */
const doneSince = async (from: Instant) =>
  (await country.storyOf(number))
    .filter(({ at, by: { actor } }) => actor === 'system' && at >= from)
    .map((event) => [stepOf(event) ?? event.type, (Date.parse(event.at) - Date.parse(from)) / 1000]);

/** The clocks that wait for it: one, or none of a ticket that is closed. */
const waiting = () => country.clocks.running.map(({ nextWakeAt }) => nextWakeAt);

const answers = (promisedFor?: string) =>
  country.did(number, (history, at, rules) =>
    respond(
      history,
      {
        ...by.head(at),
        finding: 'upheld',
        context: { lineage: aLineage(...levels), office: undefined },
        ...(promisedFor !== undefined && { promisedFor }),
      },
      rules,
    ),
  );

describe('a clock that stands while the citizen is asked', () => {
  beforeEach(() =>
    country.did(number, (history, at, rules) => requestInformation(history, by.head(at), rules)),
  );

  test('goes on by itself when no reply comes, with what was left', async () => {
    const asked = country.now;
    await country.lives(34);

    // 7 of 8 seconds were left.
    expect(await doneSince(asked)).toEqual([
      ['resume', 21],
      ['escalate', 29],
      ['acknowledgement-missed', 33],
    ]);
  });

  test('goes on at once with the reply, by a clock that wakes earlier', async () => {
    await country.lives(15);
    const replied = country.now;
    await country.did(number, (history, at, rules) => replyOfCitizen(history, by.citizen(at), rules));
    await country.lives(10);

    const story = await doneSince(replied);
    expect(story.at(-1)).toEqual(['escalate', 8]);
    expect(story.map(([type]) => type)).not.toContain('resume');
    expect(waiting()).toEqual([(await ticket()).nextWakeAt]);
  });
});

describe('the window of an appeal', () => {
  test('warns before it closes, and closes the ticket, whose clock is over', async () => {
    await answers();
    const answered = country.now;
    await country.lives(70);

    expect(await doneSince(answered)).toEqual([
      ['window-closing', 45],
      ['lapse', 61],
    ]);
    expect(await ticket()).toMatchObject({ status: 'closed', closedBecause: 'lapsed' });
    expect(waiting()).toEqual([]);
  });

  test('that closed by an acceptance runs on when that is taken back', async () => {
    await answers();
    const answered = country.now;
    await country.lives(5);
    await country.did(number, (history, at, rules) => accept(history, by.citizen(at), rules));
    await country.lives(5);
    expect(waiting()).toEqual([]);
    await country.did(number, (history, at, rules) => undoAcceptance(history, by.citizen(at), rules));
    await country.lives(1);

    const { windowEndsAt = answered, nextWakeAt } = await ticket();
    expect(waiting()).toEqual([nextWakeAt]);
    country.now = plusSeconds(windowEndsAt, -1);
    await country.lives(5);
    expect(await ticket()).toMatchObject({ status: 'closed', closedBecause: 'lapsed' });
    expect((await doneSince(answered)).map(([type]) => type)).toEqual(['window-closing', 'lapse']);
  });
});

describe('a promised remedy', () => {
  test('is asked after on its day, and its window counts from there', async () => {
    await answers('2026-11-26');
    const { promisedBy = country.now, windowEndsAt } = await ticket();
    expect(promisedBy > local('2026-11-26 23:00:00')).toBe(true);
    expect(windowEndsAt).toBe(plusSeconds(promisedBy, 60));
    country.now = plusSeconds(promisedBy, -5);
    await country.lives(80);

    expect(await doneSince(promisedBy)).toEqual([
      ['remedy-due', 0],
      ['window-closing', 45],
      ['lapse', 61],
    ]);
  });
});

describe('a ticket that was withdrawn', () => {
  test('has no clock, and when that is undone one that leaves what was left', async () => {
    await country.lives(2);
    await country.did(number, (history, at, rules) =>
      withdraw(history, { ...by.citizen(at), pressure: false }, rules),
    );
    const withdrawn = country.now;
    await country.lives(30);
    expect(await doneSince(withdrawn)).toEqual([]);
    expect(waiting()).toEqual([]);

    await country.did(number, (history, at, rules) => undoWithdrawal(history, by.citizen(at), rules));
    const undone = country.now;
    await country.lives(8);

    // 5 of 8 seconds were left.
    const { type, at } = (await country.storyOf(number)).at(-1) ?? {};
    expect([type, at]).toEqual(['escalate', plusSeconds(undone, 6)]);
  });
});
