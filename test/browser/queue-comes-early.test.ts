import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { problems } from '../../contracts/http/problems/problems.ts';
import { accessTexts } from '../../web/src/officer/access/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { officePc } from './visits/officer-at-work.ts';
import { ticketsWait } from './states/work/waiting-tickets.ts';
import { patience, type WatchedVisit } from './visits/visitors.ts';

/** In milliseconds: what was asked has come by then. */
const quiet = 300;

const lines = ({ page }: WatchedVisit) => page.locator('.lines-of-tickets .line');
const queues = ({ site }: WatchedVisit): readonly string[] =>
  site.api.asked('list-queue').map(({ path }) => path);

async function anOfficer(): Promise<WatchedVisit> {
  const visit = await aVisit({ browser: { viewport: officePc } });
  await ticketsWait(visit, 'anna-mushi');
  return visit;
}

async function asks(visit: WatchedVisit): Promise<void> {
  await expect.poll(() => queues(visit).length, { timeout: patience }).toBeGreaterThan(0);
  await wait(quiet);
}

describe('the first page of a queue', () => {
  it('is asked for beside who is in, once, and nothing of it is seen before that is known', async () => {
    await using visit = await anOfficer();
    visit.site.api.takes('show-me', 5 * quiet);
    await visit.opens('work-queue');
    await asks(visit);
    expect(await lines(visit).count()).toBe(0);
    await lines(visit).first().waitFor();
    await wait(quiet);
    expect(queues(visit)).toEqual(['/v1/officer/queues/dawasa']);
  });

  it('is of the office that the address names', async () => {
    await using visit = await anOfficer();
    visit.site.api.keepsWaiting('show-me');
    await visit.opens('work-queue', { query: 'institution=dawasa-kinondoni&overdue=true' });
    await asks(visit);
    expect(visit.site.api.asked('list-queue').map(({ path, query }) => [path, query])).toEqual([
      ['/v1/officer/queues/dawasa-kinondoni', { overdue: 'true', counts: 'true' }],
    ]);
  });

  it('is asked for again by nobody where it is refused, and told once', async () => {
    await using visit = await anOfficer();
    visit.site.api.refuses('list-queue', 'not-allowed');
    await visit.opens('work-queue');
    await visit.sees(problems['not-allowed'].detail);
    await wait(quiet);
    expect(queues(visit)).toHaveLength(1);
  });

  it('is not shown to whom the page is not for', async () => {
    await using visit = await anOfficer();
    visit.site.api.answersBut('show-me', (me) => ({ ...(me as object), permissions: [] }));
    await visit.opens('work-queue');
    await visit.sees(accessTexts.notAllowed);
    await wait(quiet);
    expect(await lines(visit).count()).toBe(0);
  });

  it('renews a login that was refused for it once, and asks no more where none newer comes', async () => {
    await using visit = await anOfficer();
    visit.site.api.refuses('list-queue', 'login-required');
    await visit.opens('work-queue');
    await asks(visit);
    const asked = () => [queues(visit).length, visit.site.api.asked('keep-session').length];
    await expect.poll(asked, { timeout: patience }).toEqual([1, 2]);
    await wait(quiet);
    expect(asked()).toEqual([1, 2]);
  });
});
