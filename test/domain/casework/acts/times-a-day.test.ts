import { describe, expect, it } from 'vitest';
import { plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';
import { possibleActs } from '../../../../domain/casework/citizen-acts/possible-acts.ts';
import { undoWithdrawal, withdraw } from '../../../../domain/casework/acts/citizen/withdraw.ts';
import { note } from '../../../../domain/casework/acts/handling/note.ts';
import { replyOfCitizen, replyOfOfficer } from '../../../../domain/casework/acts/handling/reply.ts';
import type { Change } from '../../../../domain/ticketing/tickets/event.ts';
import { ActRefused } from '../../../../domain/casework/acts/refusals.ts';
import { requireNotTooOften } from '../../../../domain/casework/acts/times-a-day.ts';
import { aCategory } from '../../../builders/category.ts';
import { aLife, by, type Life } from '../../../builders/life.ts';
import { aTuesdayNoon, theRules } from '../../../builders/ticket.ts';

const rules = theRules();
const minutes = (count: number): Instant => plusSeconds(aTuesdayNoon, 60 * count);
const tomorrow = plusSeconds(aTuesdayNoon, 86_400);

/** The life with the act, where its number a day allows it; else why not. */
function asAllowed(life: Life, change: Change): Life | string {
  try {
    requireNotTooOften(life, change, rules);
    return life.saved(change);
  } catch (error) {
    if (error instanceof ActRefused) return error.reason;
    throw error;
  }
}

/** Withdraws and takes that back, over and over: how many acts were done until one was refused. */
function looped(): { readonly life: Life; readonly done: number } {
  let life = aLife();
  for (let done = 0; ; done += 1) {
    const input = by.citizen(minutes(done));
    const next = asAllowed(
      life,
      life.ticket.status === 'closed'
        ? undoWithdrawal(life, input, rules)
        : withdraw(life, { ...input, pressure: false }, rules),
    );
    if (typeof next === 'string') return { life, done };
    life = next;
  }
}

const offered = (life: Life, at: Instant) =>
  possibleActs(life, at, {
    rules,
    context: life.context(),
    giver: life.chain,
    formerCategory: aCategory(),
  }).map(({ act }) => act);

describe('what can be repeated without end', () => {
  it('ends for the day: a ticket is withdrawn and taken back twice, and is then open', () => {
    const { life, done } = looped();
    expect(done).toBe(4);
    expect(life.ticket.status).toBe('submitted');
    expect(offered(life, minutes(10))).not.toContain('withdraw');
    expect(offered(life, tomorrow)).toContain('withdraw');
  });

  it('is counted by local day, and what is offered is what is done', () => {
    let life = aLife();
    for (let place = 0; place < 20; place += 1) {
      const next = asAllowed(life, replyOfCitizen(life, by.citizen(minutes(place)), rules));
      if (typeof next === 'string') throw new Error(next);
      life = next;
    }
    const again = (at: Instant) => asAllowed(life, replyOfCitizen(life, by.citizen(at), rules));
    expect(again(minutes(30))).toBe('too-often-today');
    expect(offered(life, minutes(30))).not.toContain('reply');
    // Midnight in Dar es Salaam is 21:00 UTC.
    expect(again('2026-11-24T20:59:59Z')).toBe('too-often-today');
    expect(again('2026-11-24T21:00:00Z')).not.toBeTypeOf('string');
    expect(offered(life, '2026-11-24T21:00:00Z')).toContain('reply');
  });

  it('is counted apart for the citizen and for all officers together', () => {
    let life = aLife();
    for (let place = 0; place < 20; place += 1)
      life = life.saved(replyOfOfficer(life, by.head(minutes(place), place % 2 === 0 ? 'neema' : 'asha')));
    expect(asAllowed(life, replyOfOfficer(life, by.head(minutes(30), 'juma')))).toBe('too-often-today');
    expect(asAllowed(life, replyOfCitizen(life, by.citizen(minutes(30)), rules))).not.toBeTypeOf('string');
    expect(asAllowed(life, note(life, by.head(minutes(30))))).not.toBeTypeOf('string');
  });
});
