import { expect, it } from 'vitest';
import type { Publications } from '../../../domain/analytics/publication/publications.ts';
import { publish } from '../../../domain/analytics/publication/publish.ts';
import { aRandomCountry, countedMonth } from '../../builders/attack/random-country.ts';

const at = '2026-12-01T01:00:00Z';

/** What a random country publishes. */
function aPublication(month: string, seed = 1) {
  const [country] = aRandomCountry(seed, [month]);
  if (country === undefined) throw new Error('There is a month.');
  return publish(countedMonth(country));
}

/** What every store of publications does. `open` gives an empty one. */
export function publicationsContract(open: () => Promise<Publications>): void {
  it('has nothing of a month that was not published', async () => {
    const publications = await open();
    expect(await publications.of('2026-10')).toBeUndefined();
    expect(await publications.months()).toEqual([]);
  });

  it('gives back what was published, and lists the newest month first', async () => {
    const publications = await open();
    for (const month of ['2026-12', '2026-10', '2026-11'])
      expect(await publications.add(aPublication(month), at)).toBe('published');

    expect(await publications.of('2026-10')).toEqual(aPublication('2026-10'));
    expect(await publications.months()).toEqual([
      { month: '2026-12', publishedAt: at },
      { month: '2026-11', publishedAt: at },
      { month: '2026-10', publishedAt: at },
    ]);
  });

  it('never changes a month that was published', async () => {
    const publications = await open();
    await publications.add(aPublication('2026-10', 1), at);
    expect(await publications.add(aPublication('2026-10', 2), '2026-12-02T01:00:00Z')).toBe('was-published');

    expect(await publications.of('2026-10')).toEqual(aPublication('2026-10', 1));
    expect(await publications.months()).toEqual([{ month: '2026-10', publishedAt: at }]);
  });

  it('publishes once, whoever does it at once', async () => {
    const publications = await open();
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map((seed) => publications.add(aPublication('2026-10', seed), at)),
    );
    expect(outcomes.toSorted()).toEqual(['published', 'was-published', 'was-published', 'was-published']);
    expect(await publications.months()).toHaveLength(1);
  });
}
