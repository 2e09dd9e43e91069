import type { LaunchOptions } from 'playwright-core';
import type { Fonts } from './shipped.ts';
import { chromiumFlags, chromiumToUse } from './chromium-to-use.ts';

/** How the browser of the tests is launched, whatever launches it. */
export async function launchOptions(fonts?: Fonts): Promise<LaunchOptions> {
  const { executablePath, env } = await chromiumToUse(fonts);
  return { executablePath, args: [...chromiumFlags], env: { ...process.env, ...env } };
}
