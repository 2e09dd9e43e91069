import { ownRequestsTexts } from '../../../../web/src/officer/requests/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';

const page = 'work-requests';
const officer = 'anna-mushi';
const custodian = 'benard-shija';

/** One is granted, one refused, and one waits. */
export async function requestsWereMade(visit: Visit): Promise<void> {
  const asked = async (phone: string) => {
    const ticket = await visit.ticket({ contact: { phone } });
    const { id } = await ticket.by(officer, 'request-identity', {
      motivation: 'Mtoa taarifa yuko hatarini.',
    });
    return (decision: 'grant' | 'refuse', reason: string) =>
      ticket.identityDecided(custodian, String(id), { decision, reason });
  };
  const first = await asked('0712345011');
  await first('refuse', 'Namba ya simu haihitajiki kutengeneza bomba.');
  const second = await asked('0712345012');
  await second('grant', 'Hatari imethibitishwa na polisi.');
  await asked('0712345013');
}

export const requestsStates: readonly PageState[] = [
  { page, name: 'empty', officer, shows: ownRequestsTexts.empty },
  {
    page,
    name: 'answered',
    officer,
    shows: ownRequestsTexts.reason,
    reach: async (visit) => {
      await requestsWereMade(visit);
      await visit.opens(page);
    },
  },
];
