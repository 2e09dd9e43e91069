import type { ActByPhone } from '../../domain/foundation/vocabulary/acts.ts';
import type { CitizenActDetails, CitizenActName } from '../citizen-acts/citizen-acts.ts';
import { performActByPhone, performCitizenAct } from '../citizen-acts/perform-citizen-act.ts';
import { RequestRefused } from '../request-refused.ts';
import type { ActSaid, ScreenTarget } from './dialogue.ts';
import type { Visit } from './menu-screen.ts';
import { ticketOf } from './ticket-of.ts';

/** An act of citizens with what is said with it. */
type ActWithDetails = {
  [Name in CitizenActName]: { readonly act: Name; readonly details: CitizenActDetails[Name] };
}[CitizenActName];

/** What was asked on the way is missing: a menu that lost a step. */
function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RequestRefused({ code: 'invalid-request' });
  return value;
}

const reasonOf = ({ text }: ActSaid) => (text === undefined ? {} : { reason: text });

/** What each act of the menu is, and what was said with it. */
const acts: Readonly<Record<ActByPhone, (said: ActSaid, phone: string | undefined) => ActWithDetails>> = {
  reply: ({ text }) => ({ act: 'reply', details: { message: required(text) } }),
  accept: () => ({ act: 'accept', details: {} }),
  'confirm-remedy': (said) => ({
    act: 'confirm-remedy',
    details: { done: said.yes === true, ...reasonOf(said) },
  }),
  appeal: ({ text }) => ({ act: 'appeal', details: { grounds: required(text) } }),
  rate: ({ rating }) => ({ act: 'rate', details: { rating: required(rating) } }),
  'undo-acceptance': () => ({ act: 'undo-acceptance', details: {} }),
  object: ({ text }) => ({ act: 'object', details: { reason: required(text) } }),
  'undo-reclassification': () => ({ act: 'undo-reclassification', details: {} }),
  'open-up': ({ openness, text }, phone) => ({
    act: 'change-openness',
    details: {
      openness: required(openness),
      ...((phone !== undefined || text !== undefined) && {
        contact: { ...(phone !== undefined && { phone }), ...(text !== undefined && { name: text }) },
      }),
    },
  }),
  'hide-again': () => ({ act: 'change-openness', details: { openness: 'confidential' } }),
  withdraw: (said) => ({ act: 'withdraw', details: { pressure: said.yes === true } }),
  'undo-withdrawal': () => ({ act: 'undo-withdrawal', details: {} }),
};

/**
 * Does the act that was chosen, once for its key, and says what comes next. Throws what `performCitizenAct` says. Who
 * becomes more open leaves this phone where the ticket has none that messages reach.
 */
export async function performAct(
  { access, act, key, said }: ScreenTarget<'done'>,
  visit: Visit,
): Promise<readonly string[]> {
  const { ports, phone, dialogue, log } = visit;
  const { language } = dialogue;
  const needsPhone = act === 'open-up' && !(await ticketOf(access, visit)).preferences.reached;
  const asked = acts[act](said, needsPhone ? phone : undefined);
  const { number, proof } = access;
  const common = { ...asked, number, idempotencyKey: `ussd ${key} ${act}`, language, log };
  const { next } =
    proof.by === 'phone'
      ? await performActByPhone(ports, { ...common, phone })
      : await performCitizenAct(ports, {
          ...common,
          secret: proof.secret,
          source: phone,
          provenPhone: phone,
        });
  return next;
}
