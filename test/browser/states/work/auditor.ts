import { failureTexts } from '../../../../web/src/api/texts.ts';
import { plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import { aKey } from '../../../builders/http-request.ts';
import {
  auditorTexts as texts,
  auditDeskTexts,
  groundTexts,
} from '../../../../web/src/officer/auditor/texts.ts';
import { sampleTexts } from '../../../../web/src/officer/auditor/sample-texts.ts';
import { accessTexts } from '../../../../web/src/officer/access/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Reader } from '../../visits/reader.ts';
import type { Visit } from '../../visits/visit.ts';
import { changes } from './registry-changes.ts';
import { requestsWereMade } from './requests.ts';

const page = 'work-auditor';
const officer = 'tumaini-lusinde';

/** Asks for the record of a ticket by its number. */
export async function asksForTrail(visit: Reader, number: string): Promise<void> {
  await visit.opens(page, { query: 'part=ticket' });
  await visit.fills(texts.number, number);
  await visit.presses(texts.open);
}

/** Asks for the record of a ticket that was sent, acknowledged and opened. */
export async function opensTrail(visit: Visit): Promise<void> {
  const ticket = await visit.ticket();
  await ticket.officer('acknowledge');
  await asksForTrail(visit, ticket.number);
}

/** Officers opened tickets, one of them often and at night. */
export async function wereOpened(visit: Visit): Promise<string> {
  const { number } = await visit.ticket();
  for (const officer of ['anna-mushi', 'anna-mushi', 'anna-mushi'])
    await visit.site.system.answers('open-ticket', {
      params: { number },
      requestId: aKey(),
      headers: { authorization: `Bearer ${officer}` },
    });
  return number;
}

const sampleKey = '00000000-0000-4000-8000-00000000005a';

/** Asks for something of samples, as the page does. */
async function asksOfSample(visit: Visit, body: object): Promise<void> {
  const headers = { authorization: `Bearer ${officer}`, 'idempotency-key': sampleKey };
  const { status, text } = await visit.site.system.answers('sample-audit', { body, headers });
  if (status !== 200) throw new Error(text);
}

/** The auditor asked for a sample of what was opened. */
async function askedForSample(visit: Visit): Promise<void> {
  await wereOpened(visit);
  const [until] = visit.site.system.now.split('T');
  visit.site.system.now = plusSeconds(visit.site.system.now, 60);
  await asksOfSample(visit, { does: 'ask', of: 'looks', from: until, until, size: 10 });
}

const opensSample = (visit: Visit) => visit.opens(page, { query: `part=sample&sample=${sampleKey}` });

/** Its lot fell, and one of three items was found not to be in order. */
async function drewSample(visit: Visit): Promise<void> {
  await askedForSample(visit);
  visit.site.system.now = plusSeconds(visit.site.system.now, 300);
  await visit.site.system.anchors();
  const { body } = await visit.site.system.answers('show-audit', {
    query: { view: 'sample', sample: sampleKey },
    headers: { authorization: `Bearer ${officer}` },
  });
  const [drawn] = (body['sample'] as { readonly items: readonly { readonly item: string }[] }).items;
  const finding = { sample: sampleKey, item: drawn?.item, verdict: 'too-often' };
  await asksOfSample(visit, { does: 'object', ...finding, note: 'Alifungua mara tatu bila sababu.' });
  await opensSample(visit);
}

const opensIdentities = (visit: Reader) => visit.opens(page, { query: 'part=identities' });

export const auditorStates: readonly PageState[] = [
  { page, name: 'empty', officer, shows: auditDeskTexts.noReaders },
  {
    page,
    name: 'readers',
    officer,
    shows: auditDeskTexts.columns.notOwn,
    reach: async (visit) => {
      await wereOpened(visit);
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'looks',
    officer,
    shows: groundTexts['own-office'],
    reach: async (visit) => {
      await wereOpened(visit);
      await visit.opens(page, { query: 'who=anna-mushi' });
    },
  },
  {
    page,
    name: 'no-samples',
    officer,
    shows: sampleTexts.none,
    reach: (visit) => visit.opens(page, { query: 'part=sample' }),
  },
  {
    page,
    name: 'samples',
    officer,
    shows: sampleTexts.everybody,
    reach: async (visit) => {
      await askedForSample(visit);
      await visit.opens(page, { query: 'part=sample' });
    },
  },
  {
    page,
    name: 'sample-waits',
    officer,
    shows: sampleTexts.recorded,
    reach: async (visit) => {
      await askedForSample(visit);
      await opensSample(visit);
    },
  },
  { page, name: 'sample', officer, shows: sampleTexts.write, reach: drewSample },
  { page, name: 'no-identities', officer, shows: auditDeskTexts.noIdentities, reach: opensIdentities },
  {
    page,
    name: 'identities',
    officer,
    shows: auditDeskTexts.neverSeen,
    reach: async (visit) => {
      await requestsWereMade(visit);
      await opensIdentities(visit);
    },
  },
  {
    page,
    name: 'registry',
    officer,
    shows: auditDeskTexts.changedBy,
    reach: async (visit) => {
      await changes(visit, 'change-officer', { officer: 'yusufu-mbwambo' }, { trained: true });
      await visit.opens(page, { query: 'part=registry' });
    },
  },
  {
    page,
    name: 'registry-changed-otherwise',
    officer,
    shows: auditDeskTexts.chainUnsound,
    reach: async (visit) => {
      await visit.context.route('**/v1/officer/audit?view=registry-chain', async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replace('\\"version\\":1', '\\"version\\":7');
        await route.fulfill({ response: answer, body });
      });
      await visit.opens(page, { query: 'part=registry' });
    },
  },
  {
    page,
    name: 'unavailable',
    officer,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('show-audit', 'store-unavailable');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'record',
    officer,
    shows: texts.lead,
    reach: (visit) => visit.opens(page, { query: 'part=ticket' }),
  },
  { page, name: 'whole', officer, shows: texts.whole, reach: opensTrail },
  {
    page,
    name: 'no-number',
    officer,
    shows: texts.notANumber,
    reach: (visit) => asksForTrail(visit, '2611 1234'),
  },
  {
    page,
    name: 'changed',
    officer,
    shows: texts.unsound,
    reach: async (visit) => {
      await visit.context.route('**/v1/officer/trails/*', async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replace('"version":1', '"version":7');
        await route.fulfill({ response: answer, body });
      });
      await opensTrail(visit);
    },
  },
  { page, name: 'not-allowed', officer: 'anna-mushi', shows: accessTexts.notAllowed },
];
