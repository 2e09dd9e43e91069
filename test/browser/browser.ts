import type { TestProject } from 'vitest/node';
import { chromiumToUse } from './chromium/chromium-to-use.ts';
import { buildSite } from './site/build-site.ts';
import { sweptPart, type SweptPart } from './states/changed-pages.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    readonly site: string;
    /** Which states of pages this run sweeps. */
    readonly swept: SweptPart;
  }
}

/** Builds the site, and unpacks the browser in which its tests are run. */
export default async function setup({ provide }: TestProject): Promise<void> {
  provide('swept', sweptPart());
  provide('site', await buildSite());
  await chromiumToUse();
}
