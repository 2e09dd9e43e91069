import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse, serialise } from '../../../../contracts/events/message.ts';
import { plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import { requestIdentity } from '../../../../domain/casework/identities/ask.ts';
import { grantIdentity, refuseIdentity } from '../../../../domain/casework/identities/decide.ts';
import {
  requestAskedAt,
  requestsOn,
  type RequestState,
} from '../../../../domain/casework/identities/identity-request.ts';
import { dueOnRequest } from '../../../../domain/casework/identities/what-is-due.ts';
import { viewOf } from '../../../../domain/casework/identities/view.ts';
import { local } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aLife, by, type Life } from '../../../builders/life.ts';
import { aTuesdayNoon } from '../../../builders/ticket.ts';
import { asked, decision, granted, lastRequest, refused, swept } from './a-request.ts';

const friday = local('2026-11-27 14:00:00');
const tuesday = local('2026-12-01 14:00:00');
const thursday = local('2026-12-03 14:00:00');

describe('a request to reveal an identity', () => {
  const life = asked(aLife(), friday);

  it('is due after two working days, over the weekend', () => {
    expect(lastRequest(life)).toEqual({
      asked: 2,
      version: 2,
      asker: 'mkuu-kituo',
      institution: 'kituo',
      lifeAtRisk: false,
      askedAt: friday,
      decideBy: tuesday,
      state: 'requested',
    });
  });

  it('is due after four hours by the clock where a life is at risk', () => {
    const saturday = local('2026-11-28 22:00:00');
    expect(lastRequest(asked(aLife(), saturday, true)).decideBy).toBe(local('2026-11-29 02:00:00'));
  });

  it('moves no deadline and no wake time, and leaves the ticket as it was', () => {
    const { version, ...after } = life.ticket;
    expect({ ...after, version: version - 1 }).toEqual(aLife().ticket);
  });

  it('is listed by when it is due', () => {
    const change = requestIdentity(aLife(), { ...by.head(friday), lifeAtRisk: false }, life.rules);
    expect(change.listing).toEqual({
      asked: 2,
      asker: 'mkuu-kituo',
      institution: 'kituo',
      askedAt: friday,
      dueBy: tuesday,
    });
  });

  it('is told by events that travel', () => {
    const events = granted(swept(life, plusSeconds(tuesday, 1)), thursday).events;
    for (const event of events) expect(parse(serialise(event))).toEqual(event);
  });
});

describe('who may not ask', () => {
  const asking = { ...by.head(friday), lifeAtRisk: false };
  test.each([
    ['of an anonymous ticket', aLife({ openness: 'anonymous', canBeTold: false }), 'nothing-to-reveal'],
    ['again while a request waits', asked(aLife(), friday), 'identity-asked-already'],
    [
      'having written it down at the desk',
      aLife({ by: { actor: 'officer', officer: 'mkuu-kituo' } }),
      'wrote-it-down',
    ],
    ['once it is closed', aLife().having({ status: 'closed' }), 'wrong-status'],
  ] as const)('%s', (_, life, reason) => {
    expect(life.refused(requestIdentity, asking)).toBe(reason);
  });

  it('is everybody who does not handle it', () => {
    expect(aLife().refused(requestIdentity, { ...by.officer(friday), lifeAtRisk: false })).toBe(
      'wrong-status',
    );
  });

  it('is not somebody else while one waits, nor the same once it was settled', () => {
    const waiting = asked(aLife(), friday);
    expect(waiting.refused(requestIdentity, { ...by.assignee(friday), lifeAtRisk: false })).toBeUndefined();
    expect(refused(waiting, friday).refused(requestIdentity, asking)).toBeUndefined();
  });
});

describe('a decision', () => {
  const waiting = asked(aLife(), friday);

  it('that grants lets the asker see it for a day, the last second included', () => {
    const life = granted(waiting, tuesday);
    const ends = plusSeconds(tuesday, 24 * 3600);
    expect(lastRequest(life)).toMatchObject({ state: 'granted', viewUntil: ends });
    expect(viewOf(life, 'mkuu-kituo', ends)).toBeDefined();
    expect(viewOf(life, 'mkuu-kituo', plusSeconds(ends, 1))).toBeUndefined();
    expect(viewOf(life, 'afisa-1', tuesday)).toBeUndefined();
  });

  it('that refuses shows nothing', () => {
    const life = refused(waiting, tuesday);
    expect(lastRequest(life)).toMatchObject({ state: 'refused', settledAt: tuesday, version: 3 });
    expect(viewOf(life, 'mkuu-kituo', tuesday)).toBeUndefined();
  });

  it('settles the request: it is in no list of custodians, and there is no second decision', () => {
    for (const act of [grantIdentity, refuseIdentity]) {
      expect(act(waiting, decision(waiting, tuesday), waiting.rules).listing).toEqual({
        asked: 2,
        asker: 'mkuu-kituo',
        institution: 'kituo',
        askedAt: friday,
      });
      for (const settled of [granted(waiting, tuesday), refused(waiting, tuesday)])
        expect(settled.refused(act, decision(settled, thursday))).toBe('decided-already');
    }
  });

  it('may come late, until the request lapses', () => {
    const late = swept(waiting, plusSeconds(tuesday, 1));
    expect(late.refused(grantIdentity, decision(late, thursday))).toBeUndefined();
  });

  it('grants nothing on a ticket that was closed, and may refuse', () => {
    const closed = waiting.having({ status: 'closed' });
    expect(closed.refused(grantIdentity, decision(closed, tuesday))).toBe('wrong-status');
    expect(closed.refused(refuseIdentity, decision(closed, tuesday))).toBeUndefined();
  });

  it('is about its own request alone', () => {
    const both = waiting.did(requestIdentity, { ...by.assignee(friday), lifeAtRisk: true });
    const life = granted(both, friday);
    expect(requestsOn(life).map(({ state }) => state)).toEqual(['requested', 'granted']);
    expect(requestAskedAt(life, 3)?.asker).toBe('afisa-1');
    expect(requestAskedAt(life, 1)).toBeUndefined();
  });
});

describe('a request that nobody decides', () => {
  const waiting = asked(aLife(), friday);

  it('is left alone to the last second', () => {
    expect(dueOnRequest(waiting, lastRequest(waiting), tuesday, waiting.rules)).toBeUndefined();
  });

  it('is told to custodians and oversight once, and is due again after as much time', () => {
    const late = plusSeconds(tuesday, 1);
    const change = dueOnRequest(waiting, lastRequest(waiting), late, waiting.rules);
    expect(change?.event).toMatchObject({ type: 'remind-custodians', facts: { institution: 'kituo' } });
    expect(change?.listing).toEqual({
      asked: 2,
      asker: 'mkuu-kituo',
      institution: 'kituo',
      askedAt: friday,
      dueBy: thursday,
    });
    const reminded = swept(waiting, late);
    expect(swept(reminded, thursday)).toBe(reminded);
  });

  it('lapses then: silence reveals nothing', () => {
    const reminded = swept(waiting, plusSeconds(tuesday, 1));
    const lapsed = swept(reminded, plusSeconds(thursday, 1));
    expect(lapsed.event).toMatchObject({ type: 'lapse-identity', facts: { asker: 'mkuu-kituo' } });
    expect(lastRequest(lapsed).state).toBe('lapsed');
    expect(viewOf(lapsed, 'mkuu-kituo', thursday)).toBeUndefined();
  });

  it('lapses at once when the ticket was closed meanwhile', () => {
    const closed = waiting.having({ status: 'closed' });
    expect(swept(closed, plusSeconds(tuesday, 1)).event.type).toBe('lapse-identity');
  });
});

describe('whatever is done to a request, in whatever order', () => {
  const steps: Readonly<Record<string, (life: Life, hours: number) => Life>> = {
    grant: (life, hours) => granted(life, plusSeconds(aTuesdayNoon, hours * 3600)),
    refuse: (life, hours) => refused(life, plusSeconds(aTuesdayNoon, hours * 3600)),
    sweep: (life, hours) => swept(life, plusSeconds(aTuesdayNoon, hours * 3600)),
  };

  it('it is settled at most once, and shows the identity only where it was granted', () => {
    checkProperty(
      fc.property(fc.array(fc.constantFrom('grant', 'refuse', 'sweep'), { maxLength: 8 }), (done) => {
        const states: RequestState[] = [];
        done.reduce(
          (life, step, place) => {
            const settled = lastRequest(life).state !== 'requested';
            const next = settled && step !== 'sweep' ? life : (steps[step]?.(life, 30 * place) ?? life);
            const { state } = lastRequest(next);
            if (settled) expect(next).toBe(life);
            if (!settled && state !== 'requested') states.push(state);
            expect(viewOf(next, 'mkuu-kituo', aTuesdayNoon) !== undefined).toBe(state === 'granted');
            return next;
          },
          asked(aLife(), aTuesdayNoon),
        );
        expect(states.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
