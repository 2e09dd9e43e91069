import { directionsTexts } from '../../../../web/src/officer/directions/texts.ts';
import { directionWords } from '../../../../words/directions.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';

const page = 'work-directions';
const head = 'anna-mushi';
const headAbove = 'latifa-sichone';

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
];
