import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { officerName } from '../../words/unlisted.ts';
import { directionsTexts } from '../../web/src/officer/directions/texts.ts';
import { ownRequestsTexts } from '../../web/src/officer/requests/texts.ts';
import { ownTexts } from '../../web/src/officer/own/texts.ts';
import { ticketPageTexts } from '../../web/src/officer/ticket/texts.ts';
import { inGroups } from '../../web/src/platform/digits.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { aVisit } from './visits/a-visit.ts';
import type { WatchedVisit } from './visits/visitors.ts';
import { does, officePc } from './visits/officer-at-work.ts';

const head = 'anna-mushi';
const headAbove = 'latifa-sichone';

/** Officers of an answer as they are told of once the registry has them no longer. */
const withoutNames = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (key, value: unknown) =>
    key === 'officer' && typeof value === 'object' && value !== null ? { ...value, name: undefined } : value,
  );

describe('an officer at work', () => {
  let visit: WatchedVisit;

  beforeAll(async () => {
    visit = await aVisit({ browser: { viewport: officePc } });
  });
  beforeEach(() => visit.beginsAnew());
  afterAll(() => visit[Symbol.asyncDispose]());

  const nothingIsWrong = () => {
    const { violations, errors, foreign } = visit.noticed;
    expect({ violations, errors, foreign }).toEqual({ violations: [], errors: [], foreign: [] });
  };
  const goesToTicket = () =>
    visit.page.getByRole('heading', { name: visit.say(ticketPageTexts.acts) }).waitFor();

  it('goes from a direction to its ticket by keys, reports it done, and finds it among what ended', async () => {
    const ticket = await visit.ticket({ contact: { phone: '0712300001' } });
    await ticket.by(headAbove, 'direct', { dueBy: '2026-12-01', message: 'Andaeni taarifa.' });
    await ticket.listed();
    await logsIn(visit, head);
    await visit.opens('work-directions');
    await visit.page.getByRole('link', { name: inGroups(ticket.number) }).waitFor();
    await visit.page.keyboard.press('j');
    await visit.page.keyboard.press('Enter');
    await goesToTicket();
    await does(visit, 'report-direction', { message: 'Taarifa iko kwenye jalada.' });
    await visit.sees(directionsTexts.doneBy);
    await ticket.listed();
    await visit.opens('work-directions', { query: 'view=received-ended' });
    await visit.sees(directionsTexts.doneBy);
    await visit.opens('work-directions');
    await visit.sees(directionsTexts.emptyReceived);
    nothingIsWrong();
  });

  it('reads in words who reported a direction done, where the registry has them no longer', async () => {
    const ticket = await visit.ticket({ contact: { phone: '0712300003' } });
    await ticket.by(headAbove, 'direct', { dueBy: '2026-12-01', message: 'Andaeni taarifa.' });
    await ticket.by(head, 'report-direction', { message: 'Taarifa iko kwenye jalada.' });
    await ticket.listed();
    await logsIn(visit, head);
    visit.site.api.answersBut('list-directions', withoutNames);
    await visit.opens('work-directions', { query: 'view=received-ended' });
    await visit.sees(`${visit.say(directionsTexts.doneBy)}: ${visit.say(officerName(undefined))}`);
    expect(await visit.page.locator('main').innerText()).not.toContain(head);
    nothingIsWrong();
  });

  it('finds from their own tickets what came of a request for an identity', async () => {
    const ticket = await visit.ticket({ contact: { phone: '0712300002' } });
    const { id } = await ticket.by(head, 'request-identity', { motivation: 'Yuko hatarini.' });
    const reason = 'Namba ya simu haihitajiki.';
    await ticket.identityDecided('benard-shija', String(id), { decision: 'refuse', reason });
    await logsIn(visit, head);
    await visit.opens('work-own');
    await visit.page.getByRole('link', { name: visit.say(ownTexts.toRequests) }).click();
    await visit.sees(ownRequestsTexts.reason);
    await visit.page.getByText(reason).waitFor();
    await visit.page.getByRole('link', { name: inGroups(ticket.number) }).click();
    await goesToTicket();
    nothingIsWrong();
  });
});
