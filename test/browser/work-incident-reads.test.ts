import { afterEach, beforeEach, expect, it } from 'vitest';
import { incidentTexts } from '../../web/src/officer/incident/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { officePc } from './visits/officer-at-work.ts';
import { pumpIsReported } from './states/work/incident.ts';
import type { WatchedVisit } from './visits/visitors.ts';

let visit: WatchedVisit;
beforeEach(async () => {
  visit = await aVisit({ browser: { viewport: officePc } });
});
afterEach(() => visit[Symbol.asyncDispose]());

it('opens each ticket of an incident once, however often the key for it is pressed', async () => {
  const numbers = await pumpIsReported(visit, 4);
  await visit.opens('work-incident', { number: numbers[0] ?? '' });
  const readUnread = visit.page.getByRole('button', { name: visit.say(incidentTexts.readUnread) });
  await readUnread.waitFor();
  const unread = Number((await readUnread.textContent())?.replaceAll(/\D/gu, ''));
  expect(unread).toBeGreaterThan(1);
  const opened: string[] = [];
  visit.page.on('request', (request) => {
    const [number] = /\/v1\/officer\/tickets\/\d{12}(?=$|\?)/u.exec(request.url()) ?? [];
    if (number !== undefined) opened.push(number);
  });

  // A key that is held down.
  for (let press = 0; press < 4; press += 1) await visit.page.keyboard.press('s');

  await readUnread.waitFor({ state: 'detached' });
  await visit.page.waitForLoadState('networkidle');
  expect(new Set(opened).size).toBe(unread);
  expect(opened).toHaveLength(unread);
});
