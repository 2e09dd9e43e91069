import { expect, it } from 'vitest';
import { workNavigation } from '../../web/src/officer/frame/navigation.ts';
import { officeTexts } from '../../web/src/officer/office/texts.ts';
import { ownTexts } from '../../web/src/officer/own/texts.ts';
import { ownRequestsTexts } from '../../web/src/officer/requests/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { officePc } from './visits/officer-at-work.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import type { WatchedVisit } from './visits/visitors.ts';

async function anOfficer(login: string): Promise<WatchedVisit> {
  const visit = await aVisit({ browser: { viewport: officePc } });
  await logsIn(visit, login);
  return visit;
}

const offered = ({ page }: WatchedVisit) => page.locator('.masthead nav a').allTextContents();
const nameOf = (visit: WatchedVisit, way: string): string =>
  visit.say(workNavigation.find(([name]) => name === way)?.[1] ?? '');

it.each([
  ['a head', 'anna-mushi', true],
  ['a complaints officer, who heads no office,', 'hamisi-kibwana', false],
] as const)('%s is led to an office to look after only where there is one', async (_, login, isLed) => {
  await using visit = await anOfficer(login);
  await visit.opens('work-queue');
  await expect.poll(() => offered(visit)).toContain(nameOf(visit, 'queue'));
  expect((await offered(visit)).includes(nameOf(visit, 'office'))).toBe(isLed);
});

it('the office of who heads none says so, where somebody comes by its address', async () => {
  await using visit = await anOfficer('hamisi-kibwana');
  await visit.opens('work-office');
  await visit.sees(officeTexts.notHead);
});

it('from one’s requests for identities one comes back to one’s tickets, to which they belong', async () => {
  await using visit = await anOfficer('anna-mushi');
  await visit.opens('work-requests');
  await visit.sees(ownRequestsTexts.empty);
  const here = visit.page.locator('.masthead [aria-current]');
  await expect.poll(() => here.allTextContents()).toEqual([nameOf(visit, 'own')]);
  await visit.page.locator('main .back').click();
  await visit.sees(ownTexts.empty);
});
