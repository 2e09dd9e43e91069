import { expect, it } from 'vitest';
import { auditorTexts } from '../../web/src/officer/auditor/texts.ts';
import { custodianTexts } from '../../web/src/officer/custodian/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { sidewaysIn } from './looks/width.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { opensTrail } from './states/work/auditor.ts';
import { readsRequest } from './states/work/custodian.ts';
import { smallPhone } from './visits/visitors.ts';

const oldPc = { viewport: { width: 1280, height: 800 } } as const;

it('an auditor sees both chains of a ticket whole, as the browser itself computed them, by one request', async () => {
  await using visit = await aVisit({ browser: oldPc });
  await logsIn(visit, 'tumaini-lusinde');
  await opensTrail(visit);
  await visit.sees(auditorTexts.whole);
  expect(await visit.page.locator('.trail tbody').first().locator('tr').count()).toBe(2);
  expect(visit.page.url()).toBe(visit.addressOf('work-auditor'));
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
