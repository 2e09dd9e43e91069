import type { CDPSession, Page } from 'playwright-core';

/** An old office PC: four times slower than this machine. */
export const slowerPc = 4;

/** How long something took until it was painted, in ms; and how much of that the server took, in memory as it is. */
export interface Took {
  readonly all: number;
  readonly server: number;
}

/** What a list cost that was read to some length. */
export interface ListFigures {
  /** From the beginning of the navigation until the first lines were painted. */
  readonly first: Took;
  /** Of each page after the first, from the wish for it until it was painted. */
  readonly pages: readonly Took[];
  /** So many pages there were in the end: more than were wished for, where two came at once. */
  readonly came: number;
  /** Megabytes of JavaScript, and nodes of the document, after the first page and in the end. */
  readonly heap: readonly [number, number];
  readonly nodes: readonly [number, number];
}

/**
 * Runs in the page: waits until the list has more pages than `before`, and answers how long that took from `began` on, by the
 * clock of the page.
 */
const whenPainted = ({ before, began }: { readonly before: number; readonly began: number }): Promise<Took> =>
  new Promise((painted) => {
    const ready = (): boolean => document.querySelectorAll('.lines-of-tickets > [role=none]').length > before;
    const tell = (): void => {
      const waits = performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.includes('/v1/') && startTime >= began)
        .map((entry) => {
          const { requestStart, responseStart } = entry as PerformanceResourceTiming;
          return responseStart - requestStart;
        });
      performance.clearResourceTimings();
      painted({ all: performance.now() - began, server: waits.reduce((sum, wait) => sum + wait, 0) });
    };
    const look = (): void => {
      if (ready()) requestAnimationFrame(() => setTimeout(tell));
      else requestAnimationFrame(look);
    };
    look();
  });

/** Runs in the page: goes to the end of the list. Answers how many pages it has, and when it went. */
function goToTheEnd(): { readonly before: number; readonly began: number } {
  const before = document.querySelectorAll('.lines-of-tickets > [role=none]').length;
  const began = performance.now();
  scrollTo(0, document.documentElement.scrollHeight);
  return { before, began };
}

/** What moved by itself: how far, cumulative layout shift, and the class or name of what did. */
export interface Moved {
  readonly shift: number;
  readonly what: readonly string[];
}

/** Runs in the page, before anything else: adds up what moves by itself. */
function addUpShifts(): void {
  type Shift = PerformanceEntry & {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  };
  const moved = { shift: 0, what: [] as string[] };
  Reflect.set(globalThis, 'movedInTest', moved);
  const nameOf = (node: Node | null): string =>
    node instanceof Element ? node.className || node.localName : (node?.nodeName ?? 'what is gone');
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      moved.shift += value;
      moved.what.push(...sources.map(({ node }) => nameOf(node)));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Adds up what moves by itself in each page that is opened from now on. */
export const watchesWhatMoves = (page: Page): Promise<unknown> => page.addInitScript(addUpShifts);

/** What moved by itself since the page was opened. */
export const movedBy = (page: Page): Promise<Moved> =>
  page.evaluate(() => Reflect.get(globalThis, 'movedInTest') as Moved);

/** What a page holds now that nothing is left over: megabytes of its heap, and nodes. */
export async function heldBy(session: CDPSession): Promise<readonly [heap: number, nodes: number]> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return [usedSize / 1e6, nodes];
}

/** Opens a list on a slower processor and reads so many pages of it, each from the very end of the one before. */
export async function readList(page: Page, address: string, count: number): Promise<ListFigures> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerPc });
  await page.goto(address, { waitUntil: 'commit' });
  const first = await page.evaluate(whenPainted, { before: 0, began: 0 });
  const [heapFirst, nodesFirst] = await heldBy(session);
  const pages: Took[] = [];
  for (let read = 1; read < count; read += 1)
    pages.push(await page.evaluate(whenPainted, await page.evaluate(goToTheEnd)));
  const [heapLast, nodesLast] = await heldBy(session);
  const { before: came } = await page.evaluate(goToTheEnd);
  await session.detach();
  return { first, pages, came, heap: [heapFirst, heapLast], nodes: [nodesFirst, nodesLast] };
}

/** Opens a list and reads it by the wheel, so many turns. What moved by itself. */
export async function readByWheel(page: Page, address: string, turns: number): Promise<Moved> {
  await watchesWhatMoves(page);
  await page.goto(address);
  await page.locator('.lines-of-tickets .line').first().waitFor();
  await page.mouse.move(600, 500);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, turn % 5 === 4 ? -400 : 700);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 250)));
  }
  return movedBy(page);
}
