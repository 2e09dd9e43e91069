import { expect, it } from 'vitest';
import { sendDueNotices } from '../../application/notices/send-due-notices.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../words/catalogue.ts';
import { institutionDirectionTexts as texts } from '../../web/src/officer/directions/texts.ts';
import { ticketsOfOffice } from './states/work/directions.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { officePc } from './visits/officer-at-work.ts';

const { priority: priorityTexts } = catalogue<typeof import('#texts/officer/figures')>('officer/figures');

const secretary = 'latifa-sichone';
const head = 'anna-mushi';
const wanted = 'Jibuni yote. Anzeni na Mbagala.';
const promised = 'Maafisa wawili wanakwenda Temeke.';

it('a Permanent Secretary directs from the page and the head answers; its tickets are counted, and its clock asks, reminds and escalates', async () => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  const { page, site } = visit;
  const [ticket] = await ticketsOfOffice(visit);
  const presses = (name: Text) => page.getByRole('button', { name: visit.say(name) }).click();
  const opens = async (officer: string) => {
    await logsIn(visit, officer);
    await visit.opens('work-directions');
    await page.locator('.rows-of-directions').getByRole('link').first().click();
    await visit.sees(texts.what);
  };
  const passes = async (days: number) => {
    site.passes(days);
    const { ports, captured } = site.system;
    await sendDueNotices(ports, { log: captured.log, millisecondsLeft: () => Infinity });
  };
  const told = () => site.system.email.taken.map(({ to, subject }) => `${to}: ${subject}`).join('\n');

  await logsIn(visit, secretary);
  await visit.opens('work-directions');
  await page.getByRole('link', { name: visit.say(texts.new) }).click();
  await visit.sees(texts.chooseFirst);
  await page.locator('#directed').fill('DAWASA');
  await page.locator('input[type="radio"][value="dawasa"]').check();
  await visit.sees(texts.follows);
  await visit.sees(texts.foundCount({ count: 5 }));
  await page.locator('#direct-words').fill(wanted);
  await presses(texts.direct);
  await visit.sees(texts.given);

  await opens(head);
  await page.getByText(wanted).waitFor();
  await page.locator('#direction-words').fill(promised);
  await presses(texts.send);
  await visit.sees(texts.sent);

  await ticket.by(head, 'respond', {
    finding: 'not-upheld',
    reason: 'Bomba liko sawa kwa vipimo vyetu.',
  });
  await opens(secretary);
  await page.getByText(promised).waitFor();
  await visit.sees(texts.states.answered);
  await visit.sees(texts.doneOf({ done: 1, all: 5 }));

  for (const day of [1, 2, 3, 4, 5, 6, 7, 8]) await passes(Math.sign(day));
  await opens(secretary);
  await visit.sees(texts.happened['remind-before']);
  await visit.sees(texts.happened.miss);
  expect(await page.locator('.said-of-direction').innerText()).toContain(wanted);
  expect(told()).toMatch(/anna/);

  await visit.opens('work-oversight');
  const sentence = page.locator('.priorities li', {
    hasText: visit.say(priorityTexts.whatLateDirections),
  });
  expect(await sentence.locator('.figure-of-priority').innerText()).toBe('1');
  await sentence.locator('.act-of-priority').click();
  await page.locator('.rows-of-directions').waitFor();
  expect(await page.locator('.rows-of-directions > li').count()).toBe(1);
  const { violations, errors, foreign } = visit.noticed;
  expect({ violations, errors, foreign }).toEqual({ violations: [], errors: [], foreign: [] });
});
