import { describe, expect, it } from 'vitest';
import { countsInMemory, mostOfOfficer } from '../../../application/access/requests-of-officer.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { authorityWith } from '../../../functions/http/authority.ts';
import { Problem } from '../../../functions/http/problem.ts';
import { TokenRefused } from '../../../functions/http/verify-token.ts';
import { callsInFiveMinutes } from '../../builders/admission/people.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { anOfficer } from '../../builders/officer.ts';

/** Authority that counts, and how often it looked up whose a login is. A token is the officer's id; `forged-…` is none. */
function counting() {
  const looked: string[] = [];
  const state = { now: '2026-11-24T09:00:00Z' as Instant };
  const authority = authorityWith({
    verify: (token) =>
      token.startsWith('forged')
        ? Promise.reject(new TokenRefused('malformed'))
        : Promise.resolve({ issuer: 'mtoaji', subject: token }),
    logins: {
      officerOf: ({ subject }) => {
        looked.push(subject);
        return Promise.resolve(anOfficer({ id: subject, institution: 'wakala' }));
      },
    },
    now: () => state.now,
    requests: countsInMemory(),
  });
  const { log } = aCapturedLog();
  const asks = (token: string) => authority(`Bearer ${token}`, 'queues:read', log);
  return { asks, looked, later: (seconds: number) => (state.now = plusSeconds(state.now, seconds)) };
}

describe('what one officer may ask', () => {
  it('is ten times what one at work asks, and no more, whatever others ask', async () => {
    expect(mostOfOfficer.requests).toBeGreaterThan(10 * callsInFiveMinutes.officer);
    const { asks, looked } = counting();
    for (let asked = 0; asked < mostOfOfficer.requests; asked += 1) await asks('asha');
    const refused: unknown = await asks('asha').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect(refused).toMatchObject({
      facts: { code: 'too-many-requests' },
      retryAfter: mostOfOfficer.seconds,
    });
    expect(looked).toHaveLength(mostOfOfficer.requests); // what is refused reads nothing
    expect(await asks('juma')).toMatchObject({ id: 'juma' });
  });

  it('is counted anew after five minutes', async () => {
    const { asks, later } = counting();
    for (let asked = 0; asked < mostOfOfficer.requests; asked += 1) await asks('asha');
    later(mostOfOfficer.seconds - 1);
    await expect(asks('asha')).rejects.toMatchObject({ retryAfter: 1 });
    later(1);
    expect(await asks('asha')).toMatchObject({ id: 'asha' });
  });

  it('is no less for who sends forged tokens in their name', async () => {
    const { asks } = counting();
    for (let asked = 0; asked < 2 * mostOfOfficer.requests; asked += 1)
      await expect(asks('forged-asha')).rejects.toMatchObject({ facts: { code: 'login-required' } });
    expect(await asks('asha')).toMatchObject({ id: 'asha' });
  });
});
