/**
 * npm run web:queue: a queue of ten thousand tickets on an old office PC, over the real routes in memory. How long its
 * first page and each other takes, whether it moves, what it holds, and an hour of asking for what is new. Fails where
 * one of them is over its budget.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { launchOptions } from './chromium/launch.ts';
import { heldBy, readByWheel, readList, slowerPc, type ListRead, type Took } from './measures/long-list.ts';
import { buildSite } from './site/build-site.ts';
import { logsIn } from './site/issuer-of-site.ts';
import { LongQueue } from './site/long-queue.ts';
import { WatchedVisit } from './visitors.ts';

const tickets = 10_000;

/** So many pages of 25 are read to the end. */
const pagesRead = 200;

/** Pages that a list asks for before its reader comes to them. */
const askedAhead = 2;

/** The machine does other things too: the median of so many runs counts. */
const runs = 3;

const minutes = 60;

/** So long, in ms, each look waits for the answer that a simulated minute brings. */
const answered = 250;

/** Source: docs/design/work.md, Lists. In ms, megabytes, nodes and requests. */
const budgets = {
  firstPage: 1000,
  page: 1000,
  shift: 0,
  nodes: 6000,
  heapOfPage: 0.1,
  growth: 5,
  requests: minutes,
};

const officer = 'anna-mushi';
const oldPc = { viewport: { width: 1280, height: 800 } } as const;

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);
const quantile = (values: readonly number[], part: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

function judge(what: string, value: number, atMost: number, unit: string, besides = ''): void {
  const figure = Number.isInteger(value) ? value : value.toFixed(unit === 'ms' ? 0 : 3);
  const line = `${what}: ${figure} of ${atMost} ${unit} ${besides}`.trim();
  if (value <= atMost) console.log(line);
  else {
    console.error(`${line}: too much`);
    process.exitCode = 1;
  }
}

console.log(`${tickets} tickets on a processor ${slowerPc} times slower:`);
const site = await buildSite();
const browser = await chromium.launch(await launchOptions());

async function withLongQueue(work: (visit: WatchedVisit, queue: LongQueue) => Promise<void>): Promise<void> {
  await using visit = await WatchedVisit.begun(browser, site, { browser: oldPc });
  const queue = await LongQueue.of(visit.site.system, tickets);
  await logsIn(visit, officer);
  await work(visit, queue);
}

/** Without what the server in memory takes: on AWS it is one query, however long the queue. */
const own = ({ all, server }: Took): number => all - server;
const whole = ({ all }: Took): number => all;

const reads: ListRead[] = [];
for (let run = 0; run < runs; run += 1)
  await withLongQueue(async (visit) => {
    const isLast = run === runs - 1;
    reads.push(await readList(visit.page, visit.addressOf('work-queue'), isLast ? pagesRead : 1));
    if (isLast)
      judge(
        'requests for more lines',
        visit.site.api.asked('list-queue').filter(({ query }) => 'cursor' in query).length,
        pagesRead - 1 + askedAhead,
        `for ${pagesRead} pages`,
      );
  });
const { pages = [], nodes = [0, 0], heap = [0, 0] } = reads.at(-1) ?? {};
const firsts = reads.map(({ first }) => first);
const soMuch = (took: readonly Took[], part: number): string =>
  `with the server in memory ${quantile(took.map(whole), part).toFixed(0)} ms`;
judge('the first page', quantile(firsts.map(own), 0.5), budgets.firstPage, 'ms', soMuch(firsts, 0.5));
judge('each other page, 95 of 100', quantile(pages.map(own), 0.95), budgets.page, 'ms', soMuch(pages, 0.95));
judge('nodes in the end', nodes[1], budgets.nodes, '', `${nodes[0]} in the beginning`);
judge('heap for each page read', (heap[1] - heap[0]) / pagesRead, budgets.heapOfPage, 'MB');

await withLongQueue(async (visit) => {
  const shift = await readByWheel(visit.page, visit.addressOf('work-queue'), 60);
  judge('what moves by itself under the wheel', shift, budgets.shift, '');
});

await withLongQueue(async (visit, queue) => {
  const { page, site: built } = visit;
  await page.clock.install();
  await page.goto(visit.addressOf('work-queue'));
  await page.clock.runFor(5_000);
  await page.locator('.lines-of-tickets .line').first().waitFor();
  const session = await page.context().newCDPSession(page);
  const [before] = await heldBy(session);
  const asked = built.api.asked('list-queue').length;
  for (let minute = 0; minute < minutes; minute += 1) {
    await queue.grows(1, 'before');
    const until = built.api.asked('list-queue').length + 1;
    await page.clock.runFor(60_000);
    for (let tries = 0; tries < 20 && built.api.asked('list-queue').length < until; tries += 1)
      await wait(answered);
    await wait(answered);
  }
  const [after] = await heldBy(session);
  judge('requests in an hour, simulated', built.api.asked('list-queue').length - asked, budgets.requests, '');
  judge('heap after it', after - before, budgets.growth, 'MB more');
});

await browser.close();
