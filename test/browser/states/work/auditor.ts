import { auditorTexts as texts } from '../../../../web/src/officer/auditor/texts.ts';
import { accessTexts } from '../../../../web/src/officer/access/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Reader } from '../../visits/reader.ts';
import type { Visit } from '../../visits/visit.ts';

const page = 'work-auditor';
const officer = 'tumaini-lusinde';

/** Asks for the record of a ticket by its number. */
export async function asksForTrail(visit: Reader, number: string): Promise<void> {
  await visit.opens(page);
  await visit.fills(texts.number, number);
  await visit.presses(texts.open);
}

/** Asks for the record of a ticket that was sent, acknowledged and opened. */
export async function opensTrail(visit: Visit): Promise<void> {
  const ticket = await visit.ticket();
  await ticket.officer('acknowledge');
  await asksForTrail(visit, ticket.number);
}

export const auditorStates: readonly PageState[] = [
  { page, name: 'empty', officer, shows: texts.lead },
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
