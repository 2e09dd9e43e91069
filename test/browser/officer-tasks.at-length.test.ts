import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CountedHands } from './tasks/counted-hands.ts';
import { officerTasks } from './tasks/officer-tasks.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { aVisit } from './visits/a-visit.ts';
import { officePc } from './visits/officer-at-work.ts';

const page = readFileSync('docs/design/officer-tasks.md', 'utf8');

/** What the page says that a task takes: `| task | officer | before | actions | seconds |`. */
const written = new Map(
  [...page.matchAll(/^\| ([^|]+?) +\|[^|]+\|[^|]+\| +(\d+) \| +(\d+) \|$/gm)].map(
    ([, name = '', actions, seconds]) => [name, { actions: Number(actions), seconds: Number(seconds) }],
  ),
);

it('each task that is written is done in a browser, and no other', () => {
  expect([...written.keys()].toSorted()).toEqual(Object.keys(officerTasks).toSorted());
});

it.each(Object.entries(officerTasks))('%s: it takes what is written', async (name, task) => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  const tickets = await task.brings(visit);
  await logsIn(visit, task.officer);
  await task.begins(visit, tickets);
  const hands = new CountedHands(visit);
  await task.does({ visit, hands, tickets });
  expect(hands.effort).toEqual(written.get(name));
});
