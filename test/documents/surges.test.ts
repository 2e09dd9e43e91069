import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundsOf, lateAfterHour, tableOfSurges, theSurges } from '../builders/surge-load/simulated-surge.ts';

const surges = await theSurges();

/** More than it waits anyway, which is told. */
const isLate = (seconds: number): boolean => seconds > 60;

describe('docs/design/surges.md', () => {
  it('holds surges as `npm run surge:simulate` writes them', () => {
    expect(readFileSync('docs/design/surges.md', 'utf8')).toContain(tableOfSurges(surges));
  });
});

describe.each(surges)('$name, for an hour', ({ recorded, perSecond }) => {
  const bounds = boundsOf(recorded);

  it('is late with what goes out, and with nothing that is stored, counted or listed', () => {
    const late = bounds.filter((bound) => isLate(lateAfterHour(bound, perSecond))).map(({ what }) => what);
    const goesOut = ["SMS at the provider's pace", 'send-notices, from notices', 'the route that sends'];
    expect(late.filter((what) => !goesOut.includes(what))).toEqual([]);
    expect(late).toContain("SMS at the provider's pace");
  });

  it('meets no partition that many share at four times the tickets of the nation', () => {
    const partitions = bounds.filter(({ what }) => /^[a-z]+(?:\/GSI\d)? [A-Z]/.test(what));
    expect(partitions.length).toBeGreaterThan(10);
    expect(partitions.filter(({ breaksAt }) => breaksAt < 400)).toEqual([]);
  });

  it('has surges watched and figures counted with room to spare', () => {
    const of = (name: string) => bounds.find(({ what }) => what.startsWith(name))?.breaksAt;
    expect(of('watch-surges')).toBeGreaterThan(4 * 100);
    expect(of('measures CHANGES')).toBeGreaterThan(1_000);
  });
});
