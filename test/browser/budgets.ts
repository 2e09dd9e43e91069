/** npm run web:budgets: what pages weigh, as it travels. Fails where one weighs more than its budget. */
import { mostAllowed } from '../builders/ratchet.ts';
import { scriptsLoadedBy, weightOf, weightOfScripts } from './measures/weights.ts';
import { buildSite } from './site/build-site.ts';

const site = await buildSite();
const first = weightOf(site, 'home');

/** What only those load who want it, or to whom it happens, on the way from the first question to the receipt. */
const extras = [
  'files',
  'office-search',
  'those-named',
  'office-tree',
  'places-of-phone',
  'number-as-qr',
  'receipt-picture',
  'understand-offline',
];

/** In bytes, of which `ratchet.json` says how many there may be. Source: docs/design/testing-pages.md, Pages are looked at in every state. */
const budgets = [
  { of: 'the first page, its scripts', weighs: first.scripts },
  { of: 'the first page, all of it', weighs: first.all },
  {
    of: 'sending, its scripts until it can be used',
    weighs: weightOf(site, 'send').scripts,
  },
  {
    of: 'sending, from the first question to the receipt',
    weighs: scriptsLoadedBy(site, 'send', extras),
  },
  {
    of: 'sending, with all that it may ever load',
    weighs: scriptsLoadedBy(site, 'send'),
  },
  {
    of: 'understanding words without a line, code and model, after the first question',
    weighs: weightOfScripts(site, ['understand-offline']),
  },
  {
    of: 'following up, its scripts until it can be used',
    weighs: weightOf(site, 'follow').scripts,
  },
  {
    of: 'help, which is only read, its scripts',
    weighs: weightOf(site, 'help').scripts,
  },
  {
    of: 'the work for a number or network under attack, which is loaded when it is asked for',
    weighs: weightOfScripts(site, ['proof-in-sight', 'solver']),
  },
  // Where each officer's day begins.
  {
    of: "the officers' first page, its scripts",
    weighs: weightOf(site, 'work-queue').scripts,
  },
  {
    of: 'the page of one ticket, its scripts',
    weighs: weightOf(site, 'work-ticket').scripts,
  },
];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

for (const { of, weighs } of budgets) {
  const atMost = mostAllowed('pages', of) ?? 0;
  const line = `${of}: ${kilobytes(weighs)} of ${kilobytes(atMost)}`;
  if (weighs <= atMost) console.log(line);
  else {
    console.error(`${line}: too heavy`);
    process.exitCode = 1;
  }
}
