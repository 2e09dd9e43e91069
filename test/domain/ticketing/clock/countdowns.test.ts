import { describe, expect, it } from 'vitest';
import { countdownsOf } from '../../../../domain/ticketing/clock/countdowns.ts';
import { acknowledge } from '../../../../domain/casework/acts/handling/acknowledge.ts';
import { requestInformation } from '../../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../../domain/casework/acts/handling/respond.ts';
import { accept } from '../../../../domain/casework/acts/citizen/accept.ts';
import { plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';
import { local } from '../../../builders/calendar.ts';
import { aLife, by, type Life } from '../../../builders/life.ts';

const wednesday = local('2026-11-25 09:00');
const sent = aLife(); // on Tuesday the 24th at noon
const acknowledged = sent.did(acknowledge, by.head(wednesday));
const of = (life: Life, at: Instant) => countdownsOf(life.ticket, at, life.rules.calendar);

describe('the times that run', () => {
  it('are to acknowledge and to respond, until it is acknowledged', () => {
    const { acknowledgeBy, respondBy } = sent.ticket.cycle;
    expect(of(sent, wednesday)).toEqual([
      { of: 'acknowledge', state: 'runs', until: acknowledgeBy, urgent: false },
      { of: 'respond', state: 'runs', until: respondBy, urgent: false },
    ]);
    expect(of(acknowledged, wednesday).map(({ of: what }) => what)).toEqual(['respond']);
  });

  it('are late from the second after the last', () => {
    const { acknowledgeBy: until } = sent.ticket.cycle;
    expect(of(sent, until)[0]).toMatchObject({ state: 'runs', until });
    expect(of(sent, plusSeconds(until, 1))[0]).toMatchObject({ of: 'acknowledge', state: 'late', until });
  });

  it('stand while the citizen is asked, with what was left then', () => {
    const asked = acknowledged.did(requestInformation, by.head(wednesday));
    const [standing, ...others] = of(asked, local('2026-11-30 09:00'));
    expect(others).toEqual([]);
    expect(standing).toEqual({
      of: 'respond',
      state: 'stands',
      since: wednesday,
      until: asked.ticket.pause?.resumeAt,
      left: { amount: 14, unit: 'working-days' },
    });
  });

  it("are the citizen's once it is answered, and none once it is closed", () => {
    const answered = acknowledged.did(respond, {
      ...by.head(wednesday),
      finding: 'upheld' as const,
      context: acknowledged.context(),
    });
    const until = answered.ticket.windowEndsAt;
    expect(of(answered, wednesday)).toEqual([{ of: 'appeal', state: 'runs', until, urgent: true }]);
    expect(of(answered, plusSeconds(until ?? wednesday, 1))).toEqual([]);
    expect(of(answered.did(accept, by.citizen(wednesday)), wednesday)).toEqual([]);
  });

  it('are none to respond where nothing is due', () => {
    const opinion = aLife({ kind: 'opinion' });
    expect(of(opinion, wednesday).map(({ of: what }) => what)).toEqual(['acknowledge']);
  });
});
