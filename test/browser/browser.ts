import type { TestProject } from 'vitest/node';
import { launchBrowser } from './chromium/launch.ts';
import { buildSite } from './site/build-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    readonly site: string;
    /** Where the browser of the run listens. */
    readonly browser: string;
  }
}

/** Builds the site, and starts the one browser in which all its tests run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('site', await buildSite());
  const browser = await launchBrowser();
  provide('browser', browser.wsEndpoint());
  return () => browser.close();
}
