import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import { launchOptions } from '../chromium/launch.ts';
import { WatchedVisit, type Visitor } from './visitors.ts';

/** All visits of a process share a browser. It ends with the process. */
const browser = await chromium.launch(await launchOptions());
const folder = inject('site');

/** Somebody visits the built site, in the browser of the run: `await using visit = await aVisit()`. `of`: another build of it. */
export const aVisit = (visitor?: Visitor, of: string = folder): Promise<WatchedVisit> =>
  WatchedVisit.begun(browser, of, visitor);

/** Somebody else visits the same site, in a browser of their own. */
export const anotherVisit = (visit: WatchedVisit, visitor?: Visitor): Promise<WatchedVisit> =>
  WatchedVisit.joining(visit, browser, visitor);
