import { expect, it } from 'vitest';
import { movedBy, watchesWhatMoves } from './measures/long-list.ts';
import { LongQueue } from './site/long-queue.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { officePc } from './visits/officer-at-work.ts';
import type { WatchedVisit } from './visits/visitors.ts';

/** In milliseconds: so slow a line that whoever reads comes to the end before the next lines do. */
const slow = 300;

const pages = ({ page }: WatchedVisit) => page.locator('.lines-of-tickets > [role=none]').count();

async function aLongQueue(): Promise<WatchedVisit> {
  const visit = await aVisit({ browser: { viewport: officePc } });
  await LongQueue.of(visit.site.system, 120);
  await logsIn(visit, 'anna-mushi');
  await watchesWhatMoves(visit.page);
  return visit;
}

it('what stands below a queue is not pushed away under a reader who is faster than its lines', async () => {
  await using visit = await aLongQueue();
  visit.site.api.takes('list-queue', slow);
  await visit.opens('work-queue');
  for (let before = 0; before < 4; before = await pages(visit)) {
    await expect.poll(() => pages(visit)).toBeGreaterThan(before);
    await visit.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  }
  expect(await movedBy(visit.page)).toEqual({ shift: 0, what: [] });
});

/** Every figure that is told, as large. */
const asLarge = (body: unknown, large: number): unknown =>
  JSON.parse(JSON.stringify(body), (_, value: unknown) => (typeof value === 'number' ? large : value));

it('a figure of five digits stands beside a filter without moving another', async () => {
  await using visit = await aLongQueue();
  visit.site.api.answersBut('list-queue', (body) => ({
    ...(body as object),
    counts: asLarge((body as { readonly counts?: unknown }).counts, 49_000),
  }));
  await visit.opens('work-queue');
  await visit.page.getByRole('link', { name: '98000' }).first().waitFor();
  expect(await movedBy(visit.page)).toEqual({ shift: 0, what: [] });
});
