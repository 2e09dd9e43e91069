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
    expect(openPageAt('asha', page, after(19))).toBeUndefined();
    expect(openPageAt('asha', page, after(20))).toEqual({ ...page, saidAt: after(20) });
  });

  it('is closed 50 seconds after its last word, and then opened anew', () => {
    expect(isStillOpen(page, after(49))).toBe(true);
    expect(isStillOpen(page, after(50))).toBe(false);
    expect(openPageAt('asha', page, after(50))).toEqual({
      officer: 'asha',
      since: after(50),
      saidAt: after(50),
    });
  });

  it('that asks every 15 or 20 seconds is never taken for closed, though one question is lost', () => {
    for (const every of [15, 20]) {
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
