/** npm run web:budgets: what pages weigh, as it travels. Fails where one weighs more than its budget. */
import { scriptsEverOf, weightOf } from './measures/weights.ts';
import { buildSite } from './site/build-site.ts';

const site = await buildSite();
const first = weightOf(site, 'home');

/** In bytes. Source: docs/design/testing.md, Pages are looked at in every state. */
const budgets = [
  { of: 'the first page, its scripts', weighs: first.scripts, atMost: 20_000 },
  { of: 'the first page, all of it', weighs: first.all, atMost: 40_000 },
  {
    of: 'the sending, its scripts until it can be used',
    weighs: weightOf(site, 'send').scripts,
    atMost: 35_000,
  },
  // What it loads besides, with every extra: the aim is 35 KB for it too.
  {
    of: 'the sending, every script that it may ever load',
    weighs: scriptsEverOf(site, 'send'),
    atMost: 57_000,
  },
];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

for (const { of, weighs, atMost } of budgets) {
  const line = `${of}: ${kilobytes(weighs)} of ${kilobytes(atMost)}`;
  if (weighs <= atMost) console.log(line);
  else {
    console.error(`${line}: too heavy`);
    process.exitCode = 1;
  }
}
