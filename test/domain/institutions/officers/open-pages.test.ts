import { describe, expect, it } from 'vitest';
import {
  closedPageAt,
  isStillOpen,
  openPageAt,
} from '../../../../domain/institutions/officers/open-pages.ts';
import { plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';

const since: Instant = '2026-11-24T09:00:00Z';
const page = { officer: 'asha', since, saidAt: since };
const after = (seconds: number) => plusSeconds(since, seconds);

describe('a page that is open', () => {
  it('says so at once, and again only when what it said grows old', () => {
    expect(openPageAt('asha', undefined, since)).toEqual(page);
    expect(openPageAt('asha', page, after(49))).toBeUndefined();
    expect(openPageAt('asha', page, after(50))).toEqual({ ...page, saidAt: after(50) });
  });

  it('is closed three minutes after its last word, and then opened anew', () => {
    expect(isStillOpen(page, after(179))).toBe(true);
    expect(isStillOpen(page, after(180))).toBe(false);
    expect(openPageAt('asha', page, after(180))).toEqual({
      officer: 'asha',
      since: after(180),
      saidAt: after(180),
    });
  });

  it('is not taken for closed where it asks every two minutes', () => {
    let known = page;
    for (let asked = 1; asked < 40; asked += 1) {
      const now = after(asked * 120);
      expect(isStillOpen(known, now)).toBe(true);
      known = openPageAt('asha', known, now) ?? known;
      expect(known.since).toBe(since);
    }
  });

  it('that asks every 15 to 60 seconds is never taken for closed, though one question is lost', () => {
    for (const every of [15, 20, 30, 60]) {
      let known = page;
      for (let asked = 1; asked < 40; asked += 1) {
        const now = after(asked * every);
        expect(isStillOpen(known, now)).toBe(true);
        if (asked % 3 !== 2) known = openPageAt('asha', known, now) ?? known;
        expect(known.since).toBe(since);
      }
    }
  });

  it('is closed at once where it says that it was left', () => {
    expect(isStillOpen(closedPageAt('asha', since), since)).toBe(false);
  });
});
