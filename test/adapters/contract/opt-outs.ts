import { describe, expect, it } from 'vitest';
import type { OptOuts } from '../../../domain/messaging/sms/opt-outs.ts';

const early = '2026-11-24T09:00:00Z';
const late = '2026-11-24T09:00:01Z';

/** What every list of opt-outs does. `open` gives an empty one. */
export function optOutsContract(open: () => Promise<OptOuts>): void {
  it('nobody has stopped who never said so', async () => {
    expect(await (await open()).hasStopped(['a', 'b'])).toBe(false);
  });

  it('the last word counts, and an older one that comes later does not', async () => {
    const optOuts = await open();
    await optOuts.put('a', { stopped: true, at: early });
    expect(await optOuts.hasStopped(['a'])).toBe(true);
    await optOuts.put('a', { stopped: false, at: late });
    await optOuts.put('a', { stopped: true, at: early });
    expect(await optOuts.hasStopped(['a'])).toBe(false);
  });

  describe('under several marks', () => {
    it('the newest word of any counts', async () => {
      const optOuts = await open();
      await optOuts.put('former', { stopped: true, at: early });
      expect(await optOuts.hasStopped(['current', 'former'])).toBe(true);
      await optOuts.put('current', { stopped: false, at: late });
      expect(await optOuts.hasStopped(['current', 'former'])).toBe(false);
      expect(await optOuts.hasStopped(['former', 'current'])).toBe(false);
    });
  });
}
