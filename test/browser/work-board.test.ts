import { expect, it } from 'vitest';
import type { ReplyOf } from '../../web/src/api/routes.ts';
import { boardTexts } from '../../web/src/officer/board/texts.ts';
import { officerActTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
import { aKey } from '../builders/http-request.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { officePc } from './visits/officer-at-work.ts';
import type { WatchedVisit } from './visits/visitors.ts';
import { showsBoard } from './states/work/board.ts';

async function aBoard(officer?: string): Promise<WatchedVisit> {
  const visit = await aVisit({ browser: { viewport: officePc } });
  await showsBoard(visit, officer);
  return visit;
}

const column = ({ page }: WatchedVisit, id: string) =>
  page.locator('.board .column', { has: page.locator(`#column-${id}`) });
const numbersOf = (visit: WatchedVisit, id: string) =>
  column(visit, id)
    .locator('.card')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-number')));
const numberInFocus = ({ page }: WatchedVisit) =>
  page.evaluate(() => document.activeElement?.closest('.card')?.getAttribute('data-number'));
const dialog = ({ page }: WatchedVisit) => page.locator('dialog[open]');
const asked = ({ site }: WatchedVisit) => site.api.asked('assign');

/** A board on which what nobody had is the first of what an officer has. */
function withGiven(body: unknown, number: string, to: string): unknown {
  const { unassigned, officers } = body as ReplyOf<'show-board'>;
  const { lines = [] } = unassigned ?? {};
  const given = lines.filter((line) => line.number === number);
  return {
    ...Object(body),
    unassigned: { ...unassigned, lines: lines.filter((line) => line.number !== number) },
    officers: officers.map((column) =>
      column.officer.id === to ? { ...column, lines: [...given, ...column.lines] } : column,
    ),
  };
}

it('a ticket is given to an officer by keys alone, once what that does was shown', async () => {
  await using visit = await aBoard();
  const { keyboard } = visit.page;
  const [number = ''] = await numbersOf(visit, 'nobody');
  await keyboard.press('ArrowRight');
  expect(await numberInFocus(visit)).toBe(number);
  await keyboard.press('p');
  await visit.page.locator('#give-to').waitFor();
  await visit.page.locator('#give-to').selectOption('musa-mollel');
  await dialog(visit).locator('.preview .becomes').waitFor();
  expect(asked(visit)).toEqual([]);
  await visit.page.route(/\/board\?|\/board$/, (route) =>
    route.fallback({ headers: { ...route.request().headers(), 'if-none-match': '' } }),
  );
  visit.site.api.answersBut('show-board', (body) => withGiven(body, number ?? '', 'musa-mollel'));
  await dialog(visit)
    .getByRole('button', { name: visit.say(officerActTexts.assign.send) })
    .press('Enter');
  await dialog(visit).waitFor({ state: 'detached' });
  expect(asked(visit).map(({ body }) => body)).toEqual(['{"officer":"musa-mollel"}']);
  await expect.poll(() => numberInFocus(visit)).toBe(number);
  await column(visit, 'musa-mollel').locator(`.card[data-number="${number}"]`).waitFor();
  await expect.poll(() => numberInFocus(visit)).toBe(number);
});

it('a ticket is dragged to an officer, and given once what that does was shown', async () => {
  await using visit = await aBoard();
  const [number = ''] = await numbersOf(visit, 'nobody');
  await visit.page.locator(`.card[data-number="${number}"]`).dragTo(column(visit, 'musa-mollel'));
  await dialog(visit).locator('.preview .becomes').waitFor();
  expect(await visit.page.locator('#give-to').inputValue()).toBe('musa-mollel');
  await dialog(visit)
    .getByRole('button', { name: visit.say(officerActTexts.assign.send) })
    .click();
  await dialog(visit).waitFor({ state: 'detached' });
  expect(asked(visit)).toHaveLength(1);
});

it('who may not give tickets sees who has which, and moves none', async () => {
  await using visit = await aBoard('musa-mollel');
  expect((await numbersOf(visit, 'musa-mollel')).length).toBeGreaterThan(0);
  expect(await visit.page.locator('.board .give').count()).toBe(0);
  await visit.page.keyboard.press('ArrowRight');
  await visit.page.keyboard.press('p');
  expect(await dialog(visit).count()).toBe(0);
});

it('a board is one request, whatever is on it', async () => {
  await using visit = await aBoard();
  expect(visit.site.api.asked('show-board')).toHaveLength(1);
  expect(visit.site.api.asked('list-queue')).toHaveLength(0);
});

it('a ticket that moved on meanwhile is previewed anew, and given by the next press', async () => {
  await using visit = await aBoard();
  const number = String((await numbersOf(visit, 'nobody'))[0]);
  await visit.page.locator(`.card[data-number="${number}"]`).dragTo(column(visit, 'musa-mollel'));
  await dialog(visit).locator('.preview .becomes').waitFor();
  const noted = await visit.site.system.answers('note', {
    params: { number },
    headers: { authorization: 'Bearer anna-mushi', 'idempotency-key': aKey() },
    body: { message: 'Fundi amepigiwa simu leo asubuhi.' },
  });
  expect(noted.status).toBe(200);
  const send = dialog(visit).getByRole('button', { name: visit.say(officerActTexts.assign.send) });
  await send.click();
  await dialog(visit).locator('[role=alert]').waitFor();
  await expect.poll(() => visit.site.api.asked('preview-officer-act').length).toBe(2);
  await dialog(visit).locator('.preview .becomes').waitFor();
  await send.click();
  await dialog(visit).waitFor({ state: 'detached' });
  expect(asked(visit)).toHaveLength(2);
});

it('says that there are none where everybody has theirs', async () => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  await logsIn(visit, 'anna-mushi');
  await visit.opens('work-board');
  await column(visit, 'nobody').waitFor();
  expect(await column(visit, 'nobody').innerText()).toContain(visit.say(boardTexts.nothingOfNobody));
  expect(await column(visit, 'nobody').innerText()).not.toContain(visit.say(boardTexts.nothing));
});
