import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { isShippedUsed } from '../chromium/chromium-to-use.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import type { PageState } from '../visits/page-state.ts';
import { acceptedLayout, nameOfState } from './accepted.ts';
import type { Layout } from './box.ts';
import { differencesOf, type Difference } from './differences.ts';
import { layoutOn } from './layout-on.ts';

/** The language in which layouts are taken: pages are built alike in both. */
export const acceptedLanguage: Language = 'sw';

/** What differs in a window of this width. */
export interface DifferencesAt {
  readonly width: number;
  readonly differences: readonly Difference[];
}

/** Compares layouts in each width of a window, and answers those in which they differ. */
export const comparedLayouts = (accepted: Layout, shown: Layout): readonly DifferencesAt[] =>
  [...shown]
    .map(([width, boxes]) => ({ width, differences: differencesOf(accepted.get(width) ?? [], boxes) }))
    .filter(({ differences }) => differences.length > 0);

/** Limits what is said of one state and width: one cause often moves many boxes. */
const mostSaid = 12;

/** Says differences in lines, those of one width after the other. */
export const saidDifferences = (state: PageState, found: readonly DifferencesAt[]): readonly string[] =>
  found.flatMap(({ width, differences }) => {
    const at = `${nameOfState(state)}, Swahili, ${width} px`;
    const more = differences.length - mostSaid;
    return [
      ...differences.slice(0, mostSaid).map(({ says }) => `${at}: ${says}`),
      ...(more > 0 ? [`${at}: and ${more} more`] : []),
    ];
  });

/** How long what a page has asked for may take, in milliseconds, and how long until the next look. */
const patience = 5_000;
const untilNextLook = 250;

let isTold = false;

/** Layouts are those of one browser with one font: in others lines break elsewhere. */
function tellOfOtherBrowser(): void {
  if (!isTold)
    console.warn(
      'Layouts are not compared: they were accepted in the Chromium that npm brings, and this is another.',
    );
  isTold = true;
}

/** Finds what of a page in this state lies elsewhere than accepted, in words; of another browser than the project's own: nothing. */
export async function movedOn(page: Page, state: PageState): Promise<readonly string[]> {
  if (state.byMachine === true) return [];
  if (!isShippedUsed()) {
    tellOfOtherBrowser();
    return [];
  }
  const name = nameOfState(state);
  const accepted = acceptedLayout(state);
  if (accepted === undefined) return [`${name} has no accepted layout: npm run web:accept -- ${name}`];
  const until = performance.now() + patience;
  let found = comparedLayouts(accepted, await layoutOn(page, state));
  while (found.length > 0 && performance.now() < until) {
    await wait(untilNextLook);
    found = comparedLayouts(accepted, await layoutOn(page, state));
  }
  if (found.length === 0) return [];
  return [...saidDifferences(state, found), `Look at it, and accept it: npm run web:accept -- ${name}`];
}
