import { aKey } from '../../../builders/http-request.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import { custodianTexts as texts } from '../../../../web/src/officer/custodian/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';

const page = 'work-custodian';
const officer = 'baraka-mbwambo';
const motivation = 'Mtoa taarifa yuko hatarini: tunahitaji kumfikia leo.';

/** Whoever holds a ticket asks who sent it. */
export async function asksForIdentity(visit: Visit, body: object = { motivation }): Promise<string> {
  const { number } = await visit.ticket();
  const params = { number };
  const headers = { authorization: 'Bearer anna-mushi', 'idempotency-key': aKey() };
  await visit.site.system.answers('open-ticket', { params, headers });
  await visit.site.system.answers('request-identity', { params, headers, body });
  return number;
}

/** A request is open before a custodian, with its motivation. */
export async function readsRequest(visit: Visit, body?: object): Promise<void> {
  await asksForIdentity(visit, body);
  await visit.opens(page);
  await visit.sees(texts.decideBy);
  await visit.page.locator('.identity-requests button').first().click();
  await visit.sees(texts.decision);
}

export const custodianStates: readonly PageState[] = [
  { page, name: 'empty', officer, shows: texts.empty },
  {
    page,
    name: 'unavailable',
    officer,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('list-identity-requests', 'store-unavailable');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'waiting',
    officer,
    shows: texts.lifeAtRisk,
    reach: async (visit) => {
      await asksForIdentity(visit);
      await asksForIdentity(visit, { motivation, lifeAtRisk: true });
      await visit.opens(page);
    },
  },
  { page, name: 'opened', officer, shows: texts.motivation, reach: (visit) => readsRequest(visit) },
  {
    page,
    name: 'everything-missing',
    officer,
    shows: texts.noDecision,
    reach: async (visit) => {
      await readsRequest(visit);
      await visit.presses(texts.decide);
    },
  },
  {
    page,
    name: 'granted',
    officer,
    shows: texts.decided,
    reach: async (visit) => {
      await readsRequest(visit);
      await visit.chooses(texts.grant);
      await visit.fills(texts.reason, 'Hatari imethibitishwa na polisi wa kituo.');
      await visit.presses(texts.decide);
    },
  },
];
