import { installedChromium } from './installed.ts';
import { isShipped, shippedChromium, type Fonts } from './shipped.ts';
import type { ChromiumToUse } from './a-chromium.ts';

/** Names a browser to be used in the place of the project's own. */
const chosenBy = 'MREJESHO_CHROMIUM';

/** Whether tests use the project's own Chromium: pages look the same on each machine that does. */
export const isShippedUsed = (): boolean => isShipped && process.env[chosenBy] === undefined;

/**
 * The browser of the tests: the one that `MREJESHO_CHROMIUM` names; else the project's own, on Linux on x64; else the
 * Chrome or Chromium of this machine, which has fonts of its own. Throws how to get one, where there is none.
 */
export async function chromiumToUse(fonts: Fonts = 'own'): Promise<ChromiumToUse> {
  const chosen = process.env[chosenBy];
  if (chosen !== undefined) return { executablePath: chosen, env: {} };
  if (isShippedUsed()) return shippedChromium(fonts);
  const executablePath = installedChromium();
  if (executablePath === undefined)
    throw new Error(
      'There is no browser for the tests: install Chrome (https://www.google.com/chrome) or Chromium, ' +
        `or say where one is: ${chosenBy}=/path/to/chromium npm test`,
    );
  return { executablePath, env: {} };
}

/** One process for all pages of a visit: beginning another for each page that is opened is a fifth of what the tests need of a processor. */
const processes = [
  '--process-per-site',
  // And one for all visits; not where hundreds are looked at in turn: such a process crashes now and then.
  ...(process.env['MREJESHO_AT_LENGTH'] === undefined ? ['--renderer-process-limit=1'] : []),
];

/** What it is started with: no network of its own, no sandbox, which containers do not allow. */
export const chromiumFlags: readonly string[] = [
  '--disable-gpu',
  ...processes,
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];
