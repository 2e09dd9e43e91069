import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { PageState } from '../visits/page-state.ts';
import { everyState } from '../states/index.ts';
import { smallPhone } from '../visits/visitors.ts';
import { boxesOn } from './boxes-on.ts';
import type { Box, Layout } from './box.ts';
import { textOfLayout } from './text-of-layout.ts';

/** Pages whose rows become columns in a tablet's window: they are also taken there. */
const withColumns = new Set<PageState['page']>(['work-queue', 'work-own', 'work-closed']);

/** The widths of the windows in which a layout is taken, in CSS pixels. */
const widthsOf = ({ page }: PageState): readonly number[] =>
  withColumns.has(page) ? [360, 768, 1280] : [360, 1280];

/** What stands around all states of a page is taken with the first one. */
const isFirstOfPage = ({ page, name }: PageState): boolean =>
  everyState.find((state) => state.page === page)?.name === name;

/** Takes the layout of a page that is in this state, first in the window that it has. */
export async function layoutOn(page: Page, state: PageState): Promise<Layout> {
  const size = page.viewportSize() ?? smallPhone;
  const taken = new Map<number, readonly Box[]>();
  const widths = widthsOf(state);
  for (const width of widths.toSorted(
    (one, other) => Number(other === size.width) - Number(one === size.width),
  )) {
    if (width !== page.viewportSize()?.width) await page.setViewportSize({ width, height: size.height });
    taken.set(width, await boxesOn(page, isFirstOfPage(state)));
  }
  await page.setViewportSize(size);
  return new Map(widths.map((width) => [width, taken.get(width) ?? []]));
}

/** Waits so long between two looks, in milliseconds: what a page has asked for is there by then. */
const apart = 500;
const looks = 40;

/** Takes the layout once it is the same in two looks. Throws where it goes on changing. */
export async function settledLayoutOn(page: Page, state: PageState): Promise<Layout> {
  let former = await layoutOn(page, state);
  for (let look = 0; look < looks; look += 1) {
    await wait(apart);
    const layout = await layoutOn(page, state);
    if (textOfLayout(layout) === textOfLayout(former)) return layout;
    former = layout;
  }
  throw new Error('The layout goes on changing.');
}
