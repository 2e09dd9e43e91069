import { bodiesOfCitizens } from '../../test/builders/officer-acts.ts';
import { aNewTicket, anAnonymousTicket } from '../../test/builders/new-ticket.ts';
import { FollowedTicket } from '../../test/builders/views/a-followed-ticket.ts';
import { Service } from '../../test/builders/views/service.ts';
import { listenTo } from './received-events.ts';
import type { MeasuredAct } from './measured-act.ts';

interface Scene {
  readonly body?: Readonly<Record<string, unknown>>;
  readonly sent?: Record<string, unknown>;
  readonly before?: (ticket: FollowedTicket) => Promise<unknown>;
}

const answered = (ticket: FollowedTicket) => ticket.isAnswered();
const promised = (ticket: FollowedTicket) => ticket.isAnswered({ promisedFor: '2026-12-01' });

/** Acts of a citizen's that are not done on a ticket just sent, or otherwise, by the name of the route. */
const scenes: Readonly<Partial<Record<string, Scene>>> = {
  object: { before: (ticket) => ticket.isTransferred('dodoma') },
  accept: { before: answered },
  'undo-acceptance': {
    before: async (ticket) => {
      await ticket.isAnswered();
      await ticket.does('accept');
    },
  },
  'confirm-remedy': { body: { done: true }, before: promised },
  appeal: { before: answered },
  rate: { body: { rating: 4 }, before: answered },
  'undo-withdrawal': { before: (ticket) => ticket.does('withdraw', { pressure: false }) },
  'undo-reclassification': { before: (ticket) => ticket.isMadeAn('opinion') },
  'change-openness': {
    body: { openness: 'identified', contact: { phone: '0754111222', name: 'Asha Juma' } },
    sent: anAnonymousTicket(),
  },
  'change-preferences': { body: { safeToContact: false } },
};

/** Every act of citizens, done once by the functions over stores in memory. */
export const citizensActs: readonly MeasuredAct[] = Object.entries(bodiesOfCitizens).map(([name, body]) => ({
  name,
  side: 'citizen',
  async act() {
    const scene = scenes[name] ?? {};
    const service = new Service();
    const heard = listenTo(service.tickets);
    const ticket = await FollowedTicket.sent(scene.sent ?? aNewTicket(), service);
    await scene.before?.(ticket);
    const before = heard.changes.length;
    const { status, text } = await ticket.does(name, scene.body ?? body);
    if (status !== 200) throw new Error(`The citizen could not ${name}: ${text}`);
    return { heard, before };
  },
}));
