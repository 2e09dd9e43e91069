import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inEach } from '../../domain/foundation/vocabulary/language.ts';
import { restingSince } from '../../web/src/officer/frame/texts.ts';
import { ticketPageTexts } from '../../web/src/officer/ticket/texts.ts';
import { awayAfter, looksWhileAwayEvery } from '../../web/src/officer/platform/presence.ts';
import { timeOfDay } from '../../web/src/platform/dates.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { officePc } from './visits/officer-at-work.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const officer = 'musa-mollel';
/** Who may merge tickets. */
const head = 'anna-mushi';

/** In milliseconds of this machine: what was asked has come by then. */
const quiet = 200;

const now = ({ page }: WatchedVisit): Promise<number> => page.evaluate(() => Date.now());

/** An officer with a ticket open, for whose page time goes by as fast as the test says. */
async function atTicket(by = officer) {
  const visit = await aVisit({ browser: { viewport: officePc } });
  await logsIn(visit, by);
  const ticket = await visit.ticket();
  const { number } = ticket;
  await visit.page.clock.install({ time: visit.site.system.now });
  // Pages of visits go by a clock of their own: from here on by the one that was installed.
  await visit.page.addInitScript(() => {
    Date.now = () => new Date().getTime();
  });
  await visit.page.goto(visit.addressOf('work-ticket', { number }));
  await visit.page.locator('[data-act="note"]').waitFor();
  await wait(quiet);
  return [visit, ticket] as const;
}

const anOfficer = async (): Promise<WatchedVisit> => (await atTicket())[0];

async function passes({ page }: WatchedVisit, milliseconds: number): Promise<void> {
  await page.clock.runFor(milliseconds);
  await wait(quiet);
}

/** Time goes by up to a moment of the page, in ms. */
const passesTo = async (visit: WatchedVisit, moment: number): Promise<void> =>
  passes(visit, Math.max(1, moment - (await now(visit))));

/** So often the page asked on this route. */
const asked = ({ site }: WatchedVisit, route: Parameters<WatchedVisit['site']['api']['asked']>[0]): number =>
  site.api.asked(route).length;

async function isSeen({ page }: WatchedVisit, state: 'visible' | 'hidden'): Promise<void> {
  await page.evaluate((seen) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: seen });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
  await wait(quiet);
}

const seconds = (some: number): number => some * 1000;

describe('the page of a ticket', () => {
  it('asks after 15 seconds, and half as often each time, as long as nothing moves', async () => {
    await using visit = await anOfficer();
    const before = asked(visit, 'show-standing');
    let [last, count] = [await now(visit), before];
    for (const pause of [15, 30, 60, 120]) {
      await passesTo(visit, last + seconds(pause - 3));
      expect(asked(visit, 'show-standing')).toBe(count);
      await passesTo(visit, last + seconds(pause));
      last += seconds(pause);
      count += 1;
      expect(asked(visit, 'show-standing')).toBe(count);
    }
    const known = visit.site.api.asked('show-standing').slice(before);
    expect(known.every(({ headers }) => headers['if-none-match'] !== undefined)).toBe(true);
  });

  it('rests after five minutes without input, says since when, asks every ten minutes, and at once when its officer is back', async () => {
    await using visit = await anOfficer();
    const begun = await now(visit);
    for (const after of [15, 45, 105, 225]) await passesTo(visit, begun + seconds(after));
    const last = await now(visit);
    await passesTo(visit, begun + awayAfter);
    const since = await now(visit);
    const count = asked(visit, 'show-standing');
    await visit.sees(restingSince(inEach((language) => timeOfDay(since, language))));
    await passesTo(visit, last + looksWhileAwayEvery - seconds(3));
    expect(asked(visit, 'show-standing')).toBe(count);
    for (const looks of [1, 2, 3]) {
      await passesTo(visit, last + looks * looksWhileAwayEvery + seconds(3));
      expect(asked(visit, 'show-standing')).toBe(count + looks);
    }
    await passes(visit, seconds(60));
    await visit.page.mouse.move(200, 200);
    await passes(visit, 1);
    expect(asked(visit, 'show-standing')).toBe(count + 4);
    expect(await visit.page.locator('.resting').count()).toBe(0);
  });

  it('goes on when its officer is back though the clock of the machine was put back meanwhile', async () => {
    await using visit = await anOfficer();
    await passes(visit, awayAfter);
    const count = asked(visit, 'show-standing');
    await visit.page.clock.setSystemTime((await now(visit)) - 12 * awayAfter);
    await visit.page.mouse.move(200, 200);
    await passes(visit, seconds(15));
    expect(asked(visit, 'show-standing')).toBe(count + 1);
  });

  it('asks soon when its officer goes on after a minute, and not more often while they do', async () => {
    await using visit = await anOfficer();
    await passes(visit, seconds(15 + 30 + 60 + 20)); // the last one was 20 seconds ago
    const count = asked(visit, 'show-standing');
    await visit.page.mouse.move(200, 200);
    await passes(visit, 1);
    expect(asked(visit, 'show-standing')).toBe(count + 1);
    for (let moved = 0; moved < 12; moved += 1) {
      await visit.page.mouse.move(200 + moved, 220);
      await passes(visit, seconds(5));
    }
    expect(asked(visit, 'show-standing')).toBe(count + 2); // after 30 seconds, and not yet after 60 more
  });

  it('asks nothing while nobody sees it, and at once when it is seen again', async () => {
    await using visit = await anOfficer();
    await isSeen(visit, 'hidden');
    const count = asked(visit, 'show-standing');
    await passes(visit, seconds(240));
    expect(asked(visit, 'show-standing')).toBe(count);
    await isSeen(visit, 'visible');
    await passes(visit, 1);
    expect(asked(visit, 'show-standing')).toBe(count + 1);
  });

  it('asks anew which others are of the same incident when the ticket has another version', async () => {
    const [opened, ticket] = await atTicket(head);
    await using visit = opened;
    await visit.presses(ticketPageTexts.showAlike);
    await expect.poll(() => asked(visit, 'show-alike-tickets')).toBe(1);
    await passes(visit, seconds(15));
    expect(asked(visit, 'show-alike-tickets')).toBe(1);
    await ticket.officer('acknowledge');
    await passes(visit, seconds(30));
    await expect.poll(() => asked(visit, 'show-alike-tickets')).toBe(2);
  });

  it('says that it is left with the ETag of what it knows, so that nothing is decided for it', async () => {
    await using visit = await anOfficer();
    await visit.page.goto(visit.addressOf('work-queue'));
    const left = () => visit.site.api.asked('show-standing').filter(({ query }) => query['page'] === 'left');
    await expect.poll(() => left().length).toBeGreaterThan(0);
    expect(left().every(({ headers }) => headers['if-none-match'] !== undefined)).toBe(true);
  });
});

it('the page of a queue asks for its lines and for how many each filter finds by one request, with its ETag', async () => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  await logsIn(visit, officer);
  await visit.ticket();
  await visit.opens('work-queue');
  await visit.page.locator('.figure-of-filter').first().filter({ hasText: /\d/ }).waitFor();
  await isSeen(visit, 'hidden');
  await visit.page.clock.install({ time: visit.site.system.now });
  await isSeen(visit, 'visible');
  await passes(visit, seconds(61));
  expect(asked(visit, 'count-queue')).toBe(0);
  const requests = visit.site.api.asked('list-queue');
  expect(requests.map(({ query }) => query['counts'])).toEqual(['true', 'true']);
  expect(requests.at(-1)?.headers['if-none-match']).toMatch(/"/);
});
