import { describe, expect, it } from 'vitest';
import type { PhoneSession, PhoneSessions } from '../../../domain/messaging/sessions/phone-sessions.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';

const now = '2026-11-24T09:00:00Z';
const until = '2026-11-24T09:05:00Z';
const afterwards = '2026-11-24T09:05:01Z';
const asha = '+255712345678';
const juma = '+255712345679';

const aSession = (version = 1, details: Partial<PhoneSession> = {}): PhoneSession => ({
  version,
  until,
  content: `{"at":"screen ${version}","text":"Ng'ombe: {*#} 😀"}`,
  ...details,
});

/** What every store of phones' sessions does. `open` gives an empty one. */
export function phoneSessionsContract(open: () => Promise<PhoneSessions>): void {
  describe('keeping a session', () => {
    it('knows nothing of a phone that never dialled', async () => {
      expect(await (await open()).of(asha, now)).toEqual({});
    });

    it('gives back what was kept, to this phone alone', async () => {
      const sessions = await open();

      expect(await sessions.keep(asha, aSession(), now)).toBe(true);
      expect(await sessions.of(asha, now)).toEqual({ session: aSession() });
      expect(await sessions.of(juma, now)).toEqual({});
    });

    it('gives back a long one whole', async () => {
      const sessions = await open();
      const long = aSession(1, { content: 'Maji hayatoki. '.repeat(800) });
      await sessions.keep(asha, long, now);

      expect(await sessions.of(asha, now)).toEqual({ session: long });
    });

    it('goes from one version to the next', async () => {
      const sessions = await open();
      await sessions.keep(asha, aSession(), now);

      expect(await sessions.keep(asha, aSession(2), now)).toBe(true);
      expect(await sessions.of(asha, now)).toEqual({ session: aSession(2) });
    });

    it.each([
      ['the first, where there is one already', [1], 1],
      ['one that was kept before', [1, 2], 2],
      ['one older than what is there', [1, 2, 3], 2],
      ['one beyond the next', [1], 3],
      ['one that follows nothing', [], 2],
    ])('does not keep %s', async (_, before, version) => {
      const sessions = await open();
      for (const earlier of before) await sessions.keep(asha, aSession(earlier), now);
      const remembered = await sessions.of(asha, now);

      expect(await sessions.keep(asha, aSession(version, { content: 'another' }), now)).toBe(false);
      expect(await sessions.of(asha, now)).toEqual(remembered);
    });

    it('keeps one of many that come at once', async () => {
      const sessions = await open();
      await sessions.keep(asha, aSession(), now);
      const tried = Array.from({ length: 8 }, (_, place) => aSession(2, { content: `by ${place}` }));

      const kept = await Promise.all(tried.map((session) => sessions.keep(asha, session, now)));

      expect(kept.filter(Boolean)).toHaveLength(1);
      expect(await sessions.of(asha, now)).toEqual({ session: tried[kept.indexOf(true)] });
    });
  });

  describe('the end of a session', () => {
    it('comes after its last second, and then a new one may begin', async () => {
      const sessions = await open();
      await sessions.keep(asha, aSession(), now);

      expect(await sessions.of(asha, until)).toEqual({ session: aSession() });
      expect(await sessions.of(asha, afterwards)).toEqual({});
      const next = aSession(1, { until: plusSeconds(afterwards, 300), content: 'the next' });
      expect(await sessions.keep(asha, next, afterwards)).toBe(true);
      expect(await sessions.of(asha, afterwards)).toEqual({ session: next });
    });

    it('can be made at once, as often as one likes, and leaves what was wished', async () => {
      const sessions = await open();
      await sessions.keep(asha, aSession(), now);
      await sessions.remember(asha, 'Kinondoni', now);

      await sessions.end(asha);
      await sessions.end(asha);

      expect(await sessions.of(asha, now)).toEqual({ wish: 'Kinondoni' });
      expect(await sessions.keep(asha, aSession(), now)).toBe(true);
    });

    it('of one phone leaves the others', async () => {
      const sessions = await open();
      await sessions.keep(asha, aSession(), now);
      await sessions.end(juma);

      expect(await sessions.of(asha, now)).toEqual({ session: aSession() });
    });
  });

  describe('what a phone wished', () => {
    it('is remembered beside its session, and the newest wish alone', async () => {
      const sessions = await open();
      await sessions.keep(asha, aSession(), now);
      await sessions.remember(asha, 'Kinondoni', now);
      await sessions.remember(asha, 'Temeke', now);

      expect(await sessions.of(asha, now)).toEqual({ session: aSession(), wish: 'Temeke' });
      expect(await sessions.of(juma, now)).toEqual({});
    });

    it('is forgotten when its owner wishes so', async () => {
      const sessions = await open();
      await sessions.remember(asha, 'Kinondoni', now);
      await sessions.remember(asha, undefined, now);
      await sessions.remember(asha, undefined, now);

      expect(await sessions.of(asha, now)).toEqual({});
    });

    it('is forgotten after 400 days', async () => {
      const sessions = await open();
      await sessions.remember(asha, 'Kinondoni', now);
      const last = plusSeconds(now, 400 * 24 * 3600);

      expect(await sessions.of(asha, last)).toEqual({ wish: 'Kinondoni' });
      expect(await sessions.of(asha, plusSeconds(last, 1))).toEqual({});
    });
  });
}
