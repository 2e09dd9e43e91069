import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordedPageSize } from '../../domain/casework/queues/queues.ts';
import { columnNames, savedTexts } from '../../web/src/officer/saved-lists/saved-texts.ts';
import { listTexts } from '../../web/src/officer/lists/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { LongQueue } from './site/long-queue.ts';
import type { WatchedVisit } from './visits/visitors.ts';

/** More than three pages of them. */
const tickets = 3 * wordedPageSize + 7;

let visit: WatchedVisit;
beforeEach(async () => {
  visit = await aVisit({ browser: { viewport: { width: 1280, height: 800 } } });
  await LongQueue.of(visit.site.system, tickets);
  await logsIn(visit, 'anna-mushi');
  await visit.page.goto(visit.addressOf('work-queue'));
  await visit.page.locator('.lines-of-tickets .line').first().waitFor();
});
afterEach(() => visit[Symbol.asyncDispose]());

describe('a list that is saved as a table', () => {
  it('has each ticket once, those of pages that nobody has scrolled to as well, in the language of the page', async () => {
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.presses(listTexts.save),
    ]);
    expect(download.suggestedFilename()).toMatch(/^malalamiko-na-maoni-\d{4}-\d{2}-\d{2}\.csv$/);
    const [head, ...rows] = parse(await buffer(await download.createReadStream()), { bom: true });
    expect(head?.slice(0, 2)).toEqual([columnNames.number.sw, columnNames.subject.sw]);
    expect(rows).toHaveLength(tickets);
    expect(new Set(rows.map(([number]) => number)).size).toBe(tickets);
    await visit.sees(savedTexts.all(tickets));
  });

  it('is not saved once its reader stopped it', async () => {
    const downloads: unknown[] = [];
    visit.page.on('download', (one) => downloads.push(one));
    const released = Promise.withResolvers<undefined>();
    await visit.page.route('**/v1/officer/queues/*cursor=*', async (route) => {
      await released.promise;
      await route.continue();
    });
    await visit.presses(listTexts.save);
    await visit.presses(listTexts.stopSaving);
    released.resolve(undefined);
    await visit.sees(savedTexts.stopped);
    expect(downloads).toEqual([]);
  });

  it('is not saved where a page of it does not come, and it is said why', async () => {
    const downloads: unknown[] = [];
    visit.page.on('download', (one) => downloads.push(one));
    visit.site.api.refuses('list-queue', 'store-unavailable');
    await visit.presses(listTexts.save);
    await expect.poll(() => visit.page.locator('.save-list [role=status]').textContent()).toMatch(/\p{L}/u);
    await visit.page.getByRole('button', { name: visit.say(listTexts.save) }).waitFor();
    expect(await visit.page.locator('.save-list [role=status]').textContent()).not.toContain(
      visit.say(savedTexts.all(tickets)),
    );
    expect(downloads).toEqual([]);
  });
});
