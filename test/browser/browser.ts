import type { TestProject } from 'vitest/node';
import { chromiumToUse } from './chromium/chromium-to-use.ts';
import { buildSite } from './site/build-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    readonly site: string;
  }
}

/** Builds the site, and unpacks the browser in which its tests are run. */
export default async function setup({ provide }: TestProject): Promise<void> {
  provide('site', await buildSite());
  await chromiumToUse();
}
