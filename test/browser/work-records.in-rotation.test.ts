import { expect, it } from 'vitest';
import { auditDeskTexts, auditorTexts, groundTexts } from '../../web/src/officer/auditor/texts.ts';
import { inGroups } from '../../web/src/platform/digits.ts';
import { custodianTexts } from '../../web/src/officer/custodian/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { sidewaysIn } from './looks/width.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { opensTrail, wereOpened } from './states/work/auditor.ts';
import { readsRequest } from './states/work/custodian.ts';
import { smallPhone } from './visits/visitors.ts';

const oldPc = { viewport: { width: 1280, height: 800 } } as const;

it('an auditor sees both chains of a ticket whole, as the browser itself computed them, by one request', async () => {
  await using visit = await aVisit({ browser: oldPc });
  await logsIn(visit, 'tumaini-lusinde');
  await opensTrail(visit);
  await visit.sees(auditorTexts.whole);
  expect(await visit.page.locator('.trail tbody').first().locator('tr').count()).toBe(2);
  expect(visit.page.url()).toBe(visit.addressOf('work-auditor', { query: 'part=ticket' }));
  expect(visit.site.api.asked('show-trail')).toHaveLength(1);
});

it('an auditor reads both chains on a phone without scrolling sideways', async () => {
  await using visit = await aVisit({ browser: { viewport: smallPhone } });
  await logsIn(visit, 'tumaini-lusinde');
  await opensTrail(visit);
  await visit.sees(auditorTexts.whole);
  expect(await sidewaysIn(visit.page)).toEqual([]);
  const cut = await visit.page
    .locator('.trail, .trail *')
    .evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().right > innerWidth).length);
  expect(cut).toBe(0);
  expect(await visit.page.locator('.trail').first().evaluate(scrollsByItself)).toBe(false);
});

/** Runs in the page: whether some of it lies beside what is seen of it. */
const scrollsByItself = (element: Element): boolean => element.scrollWidth > element.clientWidth;

it('an auditor is told of a single letter that was changed on the way', async () => {
  await using visit = await aVisit({ browser: oldPc });
  await logsIn(visit, 'tumaini-lusinde');
  await visit.context.route('**/v1/officer/trails/*', async (route) => {
    const answer = await route.fetch();
    const trail = (await answer.json()) as { events: { sealed: string }[] };
    const [first, ...rest] = trail.events;
    const changed = { ...first, sealed: first?.sealed.replace('"maji"', '"moja"') };
    await route.fulfill({ response: answer, json: { ...trail, events: [changed, ...rest] } });
  });
  await opensTrail(visit);
  await visit.sees(auditorTexts.unsound);
});

it('a custodian reads why, decides with a reason, and the request is gone from the list', async () => {
  await using visit = await aVisit({ browser: oldPc });
  await logsIn(visit, 'baraka-mbwambo');
  await readsRequest(visit);
  await visit.chooses(custodianTexts.refuse);
  await visit.fills(custodianTexts.reason, 'Hakuna hatari iliyothibitishwa na mtu yeyote.');
  await visit.presses(custodianTexts.decide);
  await visit.sees(custodianTexts.decided);
  await visit.sees(custodianTexts.empty);
  expect(visit.site.api.asked('open-identity-request')).toHaveLength(1);
  expect(JSON.parse(visit.site.api.asked('decide-identity-request')[0]?.body ?? '')).toMatchObject({
    decision: 'refuse',
  });
});

it('a decision whose answer is lost on the way is sent again as the same one', async () => {
  await using visit = await aVisit({ browser: oldPc });
  await logsIn(visit, 'baraka-mbwambo');
  await readsRequest(visit);
  await visit.chooses(custodianTexts.grant);
  await visit.fills(custodianTexts.reason, 'Hatari imethibitishwa na polisi wa kituo.');
  visit.site.api.losesAnswers('decide-identity-request');
  await visit.presses(custodianTexts.decide);
  await visit.sees(custodianTexts.uncertain);
  visit.site.api.answersAgain('decide-identity-request');
  await visit.presses(custodianTexts.decide);
  await visit.sees(custodianTexts.decided);
});

it('a hostile motivation is shown as words, and nothing leaves its place', async () => {
  await using visit = await aVisit({ browser: oldPc });
  await logsIn(visit, 'baraka-mbwambo');
  await readsRequest(visit, { motivation: `<img src=x onerror="alert(1)"> ${'W'.repeat(900)} 👩‍👩‍👧‍👧` });
  await visit.sees('<img src=x onerror="alert(1)">');
  expect(await sidewaysIn(visit.page)).toEqual([]);
  expect([...visit.noticed.violations, ...visit.noticed.errors]).toEqual([]);
});

it('an auditor sees who opened how much, goes to what one officer opened, and from there to the record of a ticket', async () => {
  await using visit = await aVisit({ browser: oldPc });
  await logsIn(visit, 'tumaini-lusinde');
  const number = await wereOpened(visit);
  await visit.opens('work-auditor');
  await visit.sees(auditDeskTexts.columns.night);
  const row = visit.page.locator('.readers tbody tr').first();
  expect(await row.locator('td').allInnerTexts()).toEqual(expect.arrayContaining(['3']));
  await row.locator('a').click();
  await visit.sees(groundTexts['own-office']);
  expect(await visit.page.locator('.deadlines tbody tr').count()).toBe(3);
  expect(visit.site.api.asked('show-trail')).toHaveLength(0);
  await visit.page.locator('.deadlines tbody a').first().click();
  await visit.sees(auditorTexts.whole);
  expect(await visit.page.locator('.trail tbody').nth(1).locator('tr').count()).toBe(4); // with the audit
  expect(await visit.page.getByRole('heading', { level: 2 }).nth(1).innerText()).toBe(inGroups(number));
});

it('an auditor reads who opened how much on a phone without scrolling sideways', async () => {
  await using visit = await aVisit({ browser: { viewport: smallPhone } });
  await logsIn(visit, 'tumaini-lusinde');
  await wereOpened(visit);
  await visit.opens('work-auditor');
  await visit.sees(auditDeskTexts.columns.night);
  expect(await sidewaysIn(visit.page)).toEqual([]);
});
