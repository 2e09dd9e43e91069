import type { LaunchOptions } from 'playwright-core';
import { chromiumFlags, chromiumToUse } from './chromium-to-use.ts';

/** How the browser of the tests is launched, whatever launches it. */
export async function launchOptions(): Promise<LaunchOptions> {
  const { executablePath, env } = await chromiumToUse();
  return { executablePath, args: [...chromiumFlags], env: { ...process.env, ...env } };
}
