import { citizenActOf, type CitizensTextsWith } from '../../domain/casework/citizen-acts/citizen-acts.ts';
import type { ActByPhone } from '../../domain/foundation/vocabulary/acts.ts';
import { writtenParts, type WrittenPart } from '../../domain/foundation/vocabulary/written-parts.ts';
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

type SaidOnMenu = (said: ActSaid, phone: string | undefined) => ActWithDetails;

/** What is said with acts that take more than a text, or are asked for by another name. */
const otherwise = {
  'confirm-remedy': (said) => ({
    act: 'confirm-remedy',
    details: { done: said.yes === true, ...reasonOf(said) },
  }),
  appeal: ({ text }) => ({ act: 'appeal', details: { grounds: required(text) } }),
  rate: ({ rating }) => ({ act: 'rate', details: { rating: required(rating) } }),
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
} as const satisfies Partial<Record<ActByPhone, SaidOnMenu>>;

const isOtherwise = (act: ActByPhone): act is keyof typeof otherwise => Object.hasOwn(otherwise, act);

/** The part that must be written with an act; undefined: it is done without a word. */
export const partNeeded = (act: ActByPhone): WrittenPart | undefined =>
  writtenParts.find((part) => citizenActOf(act).writes?.[part] === 'needed');

/** The acts with which nothing is said but what is written: the compiler asks of any other for its row in `otherwise`. */
type ActInWords = {
  [A in Exclude<ActByPhone, keyof typeof otherwise>]: CitizensTextsWith<A> extends CitizenActDetails[A]
    ? A
    : never;
}[Exclude<ActByPhone, keyof typeof otherwise>];

function inWords(act: ActInWords, { text }: ActSaid): ActWithDetails {
  const part = partNeeded(act);
  const asked = { act, details: part === undefined ? {} : { [part]: required(text) } };
  return asked as ActWithDetails;
}

/** What an act of the menu is, and what was said with it. */
const actSaid = (act: ActByPhone, said: ActSaid, phone: string | undefined): ActWithDetails =>
  isOtherwise(act) ? otherwise[act](said, phone) : inWords(act, said);

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
  const asked = actSaid(act, said, needsPhone ? phone : undefined);
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
