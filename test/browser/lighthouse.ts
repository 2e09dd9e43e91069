/**
 * npm run web:lighthouse: the pages through which people come, on a slow phone. Fails where one is slower than its
 * budget, moves while it loads, or is not all right for those who see badly, for browsers or for who searches.
 */
import { chromium } from 'playwright-core';
import { freePort } from '../../local/system/ports.ts';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { pageAddresses, type PageName } from '../../web/src/platform/addresses.ts';
import { launchOptions } from './chromium/launch.ts';
import { believingCertificates, secureServer } from './measures/secure-server.ts';
import { judge, type Judged } from './measures/slow-phone.ts';
import { buildSite } from './site/build-site.ts';
import { Site } from './site/site.ts';

/** Until a page hears what is pressed, in milliseconds. Source: docs/design/testing-pages.md, Pages are looked at in every state. */
const budgets: Partial<Record<PageName, number>> = { home: 2000, send: 3500 };

/** The machine does other things too: the median of so many runs counts. Two that keep to the budget are more than half of them. */
const runs = 3;
const mostOfThem = 2;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What is not as it should be. */
function failuresOf(judgements: readonly Judged[], budget: number): readonly string[] {
  const interactive = median(judgements.map((one) => one.interactive));
  const shift = Math.max(...judgements.map((one) => one.shift));
  const complaints = new Set(judgements.flatMap((one) => one.complaints));
  const poor = judgements.flatMap(({ scores }) =>
    Object.entries(scores)
      .filter(([, score]) => score < 100)
      .map(([category, score]) => `${category} ${score.toFixed(0)} of 100`),
  );
  return [
    ...(interactive > budget ? [`interactive after ${interactive.toFixed(0)} of ${budget} ms`] : []),
    ...(shift > 0 ? [`moves by ${shift}`] : []),
    ...new Set(poor),
    ...(poor.length > 0 ? complaints : []),
  ];
}

const site = await Site.serving(await buildSite(), await secureServer());
const port = await freePort();
const options = await launchOptions();
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), `--remote-debugging-port=${port}`, believingCertificates],
});
try {
  for (const [page, budget] of Object.entries(budgets) as [PageName, number][])
    for (const language of languages) {
      const address = pageAddresses[page][language];
      const judgements: Judged[] = [];
      const isDecided = () => judgements.filter((one) => one.interactive <= budget).length >= mostOfThem;
      while (judgements.length < runs && !isDecided())
        judgements.push(await judge(site.origin + address, port));
      const times = judgements.map(({ interactive }) => interactive.toFixed(0)).join(', ');
      const failures = failuresOf(judgements, budget);
      console.log(`${address}: interactive after ${times} ms; budget ${budget} ms`);
      for (const failure of failures) console.error(`${address}: ${failure}`);
      if (failures.length > 0) process.exitCode = 1;
    }
} finally {
  await browser.close();
  await site.close();
}
