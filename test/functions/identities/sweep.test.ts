import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { local } from '../../builders/calendar.ts';
import { aConfidentialTicket, anAskedTicket, sweeps } from './a-request.ts';

/** Tuesday noon and two working days. */
const decideBy = local('2026-11-26 12:00:00');
const lapsesAt = local('2026-11-30 12:00:00');

describe('the sweeper of requests for identities', () => {
  it('leaves alone what is in time', async () => {
    const { office, number } = await anAskedTicket();
    office.now = decideBy;
    await sweeps(office);
    expect((await office.happened(number)).length).toBe(2);
  });

  it('tells once of one that is late, and lets it lapse after as much time again', async () => {
    const { office, number, desk } = await anAskedTicket();
    for (const at of [
      plusSeconds(decideBy, 1),
      lapsesAt,
      plusSeconds(lapsesAt, 1),
      plusSeconds(lapsesAt, 900),
    ]) {
      office.now = at;
      await sweeps(office);
      await sweeps(office);
    }
    expect((await office.happened(number)).slice(2)).toEqual([
      'remind-custodians by system',
      'lapse-identity by system',
    ]);
    expect((await desk.lists()).body).toEqual({ requests: [] });
    expect((await desk.decides('grant')).body).toMatchObject({ refusal: 'decided-already' });
  });

  it('lets one that fails hide no other, and finds it the next time', async () => {
    const { office, number, desk } = await aConfidentialTicket();
    const second = await office.receives({ phone: '+255712345679', ticket: { number: '261100000021' } });
    await desk.asks();
    await office.does('mkuu-wakala', 'request-identity', second, { motivation: 'Tunahitaji kumfikia.' });
    office.now = plusSeconds(decideBy, 1);
    const policy = office.registry.policy.bind(office.registry);
    let failed = false;
    office.registry.policy = (version) => {
      if (failed) return policy(version);
      failed = true;
      return Promise.reject(new Error('Not now.'));
    };
    await sweeps(office);
    expect([(await office.happened(number)).length, (await office.happened(second)).length]).toEqual([2, 3]);
    expect(JSON.stringify(office.captured.lines)).toContain('identity-requests-not-swept');
    await sweeps(office);
    expect((await office.happened(number)).length).toBe(3);
  });

  it('begins nothing that it has no time to end', async () => {
    const { office, number } = await anAskedTicket();
    office.now = plusSeconds(decideBy, 1);
    await sweeps(office, 1_000);
    expect((await office.happened(number)).length).toBe(2);
  });
});
