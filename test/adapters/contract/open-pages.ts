import { describe, expect, it } from 'vitest';
import type { OpenPages } from '../../../domain/institutions/officers/open-pages.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';

const number = '261100000013';
const since: Instant = '2026-11-24T09:00:00Z';
const asha = { officer: 'asha', since, saidAt: since };
const musa = { officer: 'musa', since: plusSeconds(since, 30), saidAt: plusSeconds(since, 30) };

const sorted = async (pages: OpenPages, ticket = number) =>
  (await pages.of(ticket)).toSorted((a, b) => (a.officer < b.officer ? -1 : 1));

/** What every store of open pages does. `open` gives an empty one. */
export function openPagesContract(open: () => Promise<OpenPages>): void {
  describe('pages that are open', () => {
    it('are none of a ticket of which nobody said so', async () => {
      expect(await (await open()).of(number)).toEqual([]);
    });

    it('are those of each officer who said so, of that ticket alone', async () => {
      const pages = await open();
      await pages.say(number, asha);
      await pages.say(number, musa);
      await pages.say('261100000021', musa);
      expect(await sorted(pages)).toEqual([asha, musa]);
      expect(await sorted(pages, '261100000021')).toEqual([musa]);
    });

    it('say last what was said last', async () => {
      const pages = await open();
      await pages.say(number, asha);
      const again = { ...asha, saidAt: plusSeconds(since, 21) };
      await pages.say(number, again);
      expect(await pages.of(number)).toEqual([again]);
    });
  });
}
