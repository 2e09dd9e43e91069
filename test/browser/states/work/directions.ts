import { directionsTexts, institutionDirectionTexts } from '../../../../web/src/officer/directions/texts.ts';
import { directionWords } from '../../../../words/directions.ts';
import { aKey } from '../../../builders/http-request.ts';
import type { TicketOnSite } from '../../site/ticket-on-site.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';

const page = 'work-directions';
const head = 'anna-mushi';
const headAbove = 'latifa-sichone';
const assistant = 'musa-mollel';

/** A ticket that was directed from above, to be done by a day. */
export const ticketDirected = async (visit: Visit, dueBy: string) => {
  const ticket = await visit.ticket({ contact: { phone: '0712345010' } });
  await ticket.by(headAbove, 'direct', { dueBy, message: 'Andaeni taarifa ya bomba hili.' });
  return ticket;
};

/** One that is to be done, and one that is done. */
async function directionsWait(visit: Visit): Promise<void> {
  const done = await ticketDirected(visit, '2026-12-04');
  await done.by(head, 'report-direction', { message: 'Taarifa iko kwenye jalada.' });
  await done.listed();
  const open = await ticketDirected(visit, '2026-12-01');
  await open.listed();
}

const withView = (view: string) => async (visit: Visit) => {
  await directionsWait(visit);
  await visit.opens(page, { query: `view=${view}` });
};

/** Five tickets of an office, the first two given to an officer, of whom one begins. */
export async function ticketsOfOffice(visit: Visit): Promise<readonly [TicketOnSite, ...TicketOnSite[]]> {
  const [first, ...others] = await Promise.all(
    ['0', '1', '2', '3', '4'].map((digit) => visit.ticket({ contact: { phone: `071234502${digit}` } })),
  );
  if (first === undefined) throw new Error('No ticket was sent.');
  for (const ticket of [first, ...others.slice(0, 2)]) await ticket.by(head, 'acknowledge');
  for (const ticket of [first, ...others.slice(0, 1)])
    await ticket.by(head, 'assign', { officer: assistant });
  await first.by(assistant, 'start');
  for (const ticket of [first, ...others]) await ticket.listed();
  return [first, ...others];
}

/** Five tickets of an office, and a direction from above to answer them; its id. */
export async function institutionDirected(visit: Visit): Promise<string> {
  await ticketsOfOffice(visit);
  const { status, text, body } = await visit.site.system.answers('direct-institution', {
    headers: { authorization: `Bearer ${headAbove}`, 'idempotency-key': aKey() },
    body: {
      institution: 'dawasa',
      goal: 'answer',
      dueDate: '2026-12-01',
      words: 'Wapeni maafisa hadi Alhamisi. Anzeni na Mbagala.',
    },
  });
  if (status !== 200) throw new Error(`It was not given: ${text}`);
  return String(body['id']);
}

export const directionsStates: readonly PageState[] = [
  { page, name: 'empty', officer: head, shows: directionsTexts.emptyReceived },
  {
    page,
    name: 'to-us',
    officer: head,
    shows: directionWords.open,
    reach: withView('received'),
  },
  { page, name: 'given', officer: headAbove, shows: directionsTexts.from, reach: withView('given') },
  { page, name: 'ended', officer: head, shows: directionsTexts.doneBy, reach: withView('received-ended') },
  {
    page,
    name: 'given-ended',
    officer: headAbove,
    shows: directionsTexts.doneBy,
    reach: withView('given-ended'),
  },
  {
    page,
    name: 'to-institutions',
    officer: headAbove,
    shows: institutionDirectionTexts.mark,
    reach: async (visit) => {
      await institutionDirected(visit);
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'of-an-institution',
    officer: head,
    shows: institutionDirectionTexts.quickest,
    reach: async (visit) => {
      const id = await institutionDirected(visit);
      await visit.opens(page, { query: `d=${id}` });
    },
  },
  {
    page,
    name: 'new',
    officer: headAbove,
    shows: institutionDirectionTexts.follows,
    reach: async (visit) => {
      await ticketsOfOffice(visit);
      await visit.opens(page, { query: 'new=1&institution=dawasa' });
    },
  },
  {
    page,
    name: 'new-to-nobody',
    officer: headAbove,
    shows: institutionDirectionTexts.chooseFirst,
    reach: (visit) => visit.opens(page, { query: 'new=1' }),
  },
];
