/**
 * npm run web:queue: a queue of ten thousand tickets on an old office PC, over the real routes in memory. How long its
 * first page and each other takes, whether it moves, what it holds, and an hour of asking for what is new. Fails where
 * one of them is over its budget.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Request } from 'playwright-core';
import type { Refreshed } from '../../web/src/resource/fresh.ts';
import { paceOfLists } from '../../web/src/officer/platform/paces.ts';
import { pauseAfter } from '../../web/src/resource/use-polling.ts';
import { launchOptions } from './chromium/launch.ts';
import {
  heldBy,
  readByWheel,
  readList,
  slowerPc,
  type ListFigures,
  type Took,
} from './measures/long-list.ts';
import { buildSite } from './site/build-site.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { LongQueue } from './site/long-queue.ts';
import { WatchedVisit } from './visits/visitors.ts';

const tickets = 10_000;

/** So many pages are read to the end. */
const pagesRead = 200;

/** Pages that are on their way when it ends. */
const askedAhead = 1;

/** The machine does other things too: the median of so many runs counts. */
const runs = 3;

/** How long a list is left open, in simulated minutes and milliseconds. */
const minutes = 60;
const minute = 60_000;

/** Nothing has been on its way for so long, in ms: what came is taken in. */
const quiet = 150;

/** Source: docs/design/work-lists.md, Lists. In ms, megabytes, nodes and requests. */
const budgets = {
  firstPage: 1000,
  page: 1000,
  shift: 0,
  nodes: 6000,
  heapOfPage: 0.1,
  growth: 5,
};

/**
 * How often a list asks in an hour in which each answer is like this: its page sets the pauses, and the hour passes minute by
 * minute.
 */
function requestsInAnHour(each: Refreshed): number {
  let count = 0;
  for (let [at, pause] = [minute, minute]; at <= minutes * minute; at += Math.ceil(pause / minute) * minute) {
    count += 1;
    pause = pauseAfter(paceOfLists, each, pause);
  }
  return count;
}

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

const reads: ListFigures[] = [];
for (let run = 0; run < runs; run += 1)
  await withLongQueue(async (visit) => {
    const isLast = run === runs - 1;
    const read = await readList(visit.page, visit.addressOf('work-queue'), isLast ? pagesRead : 1);
    reads.push(read);
    if (isLast)
      judge(
        'requests for more lines',
        visit.site.api.asked('list-queue').filter(({ query }) => 'cursor' in query).length,
        read.came - 1 + askedAhead,
        `for ${read.came} pages`,
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
  const { shift, what } = await readByWheel(visit.page, visit.addressOf('work-queue'), 60);
  judge('what moves by itself under the wheel', shift, budgets.shift, '', [...new Set(what)].join(', '));
});

/** Waits until the page has heard the answer to whatever it asked. */
async function allIsHeard(onTheWay: ReadonlySet<Request>): Promise<void> {
  for (let since = performance.now(); performance.now() - since < quiet;) {
    await wait(quiet / 3);
    if (onTheWay.size > 0) since = performance.now();
  }
}

await withLongQueue(async (visit, queue) => {
  const { page, site: built } = visit;
  const onTheWay = new Set<Request>();
  page.on('request', (request) => onTheWay.add(request));
  page.on('requestfinished', (request) => onTheWay.delete(request));
  page.on('requestfailed', (request) => onTheWay.delete(request));
  await page.clock.install();
  await page.goto(visit.addressOf('work-queue'));
  await page.locator('.lines-of-tickets .line').first().waitFor();
  await allIsHeard(onTheWay);
  // By the clock under that of the server, which pages go by.
  await page.clock.pauseAt(Date.now() + minute);
  const minutesPass = async (count: number, happens: () => Promise<void>) => {
    for (let passed = 0; passed < count; passed += 1) {
      await happens();
      await page.clock.runFor(minute);
      await allIsHeard(onTheWay);
    }
  };
  const comes = () => queue.grows(1, 'before');
  await minutesPass(2, comes);
  const session = await page.context().newCDPSession(page);
  const [before] = await heldBy(session);
  const anHour = async (hour: string, each: Refreshed, happens: () => Promise<void>) => {
    const asked = built.api.asked('list-queue').length;
    await minutesPass(minutes, happens);
    const requests = built.api.asked('list-queue').length - asked;
    const should = requestsInAnHour(each);
    judge(`requests in a simulated hour ${hour}`, requests, should, '');
    judge(`minutes of it that were missed`, should - requests, 0, '');
  };
  await anHour('in which each minute brings a ticket', 'news', comes);
  await anHour('in which nothing is new', 'nothing', () => Promise.resolve());
  const [after] = await heldBy(session);
  judge('heap after both', after - before, budgets.growth, 'MB more');
});

await browser.close();
