import { smsTicketState, type SmsTicketState } from '../../domain/messaging/sms/ticket-state.ts';
import type { SmsActRequest, SmsRequest } from '../../domain/messaging/sms/sms-requests.ts';
import { localDate } from '../../domain/foundation/time/local-date.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { Parameters } from '../../words/fill.ts';
import { kindWords } from '../../words/kinds.ts';
import { smsActNames } from '../../words/sms/act-names.ts';
import type { Sentence } from '../../words/sms/answer-text.ts';
import { smsExplanations, smsStateTexts, type SmsExplanation } from '../../words/sms/explained.ts';
import { admissionByPhone } from '../access/admission.ts';
import { citizenActContextOf } from '../citizen-acts/citizen-act-context.ts';
import type { Container } from '../container.ts';
import { opensAnswer } from '../follow-up/opens-answer.ts';
import type { Log } from '../log.ts';
import { refusalFrom } from '../request-refused.ts';

type Ports = Pick<Container, 'tickets' | 'vault' | 'registry' | 'now'>;

/** A ticket as its citizen is told of it by SMS. */
export interface ExplainedTicket {
  readonly ticket: Ticket;
  readonly state: SmsTicketState;
  /** What sentences about it may name. */
  readonly parameters: Parameters;
}

/** The tickets among these that can still be found by the phone, and how far each is. Throws `StoreUnavailable`. */
export async function explainedTickets(
  ports: Ports,
  { phone, log }: { readonly phone: string; readonly log: Log },
  numbers: readonly string[],
): Promise<readonly ExplainedTicket[]> {
  const { timeZone } = await ports.registry.calendar();
  const explained = async (number: string): Promise<readonly ExplainedTicket[]> => {
    const admit = await admissionByPhone(ports, { number, phone, log });
    try {
      const found = await admit(await ports.tickets.history(number));
      const now = ports.now();
      const isOpened = await opensAnswer(ports.tickets, found.ticket, now);
      const history = (isOpened ? await ports.tickets.history(number) : undefined) ?? found;
      const { ticket } = history;
      const state = smsTicketState(history, now, await citizenActContextOf(history, now, ports.registry));
      const date = 'date' in state ? { date: localDate(state.date, timeZone) } : {};
      return [{ ticket, state, parameters: { number, li: kindWords[ticket.kind].concord, ...date } }];
    } catch (error) {
      if (refusalFrom(error)?.facts.code === 'ticket-not-found') return [];
      throw error;
    }
  };
  return (await Promise.all(numbers.map(explained))).flat();
}

const says = (name: SmsExplanation, parameters: Parameters = {}): Sentence => ({
  text: smsExplanations[name],
  parameters,
});

const stateOf = ({ state, parameters }: ExplainedTicket): Sentence => ({
  text: smsStateTexts[state.state],
  parameters,
});

/** How far some tickets are, and how many others there are. */
export function statusSentences(tickets: readonly ExplainedTicket[], others: number): readonly Sentence[] {
  const told = tickets.map(stateOf);
  if (others > 0) return [...told, says('others-too', { count: others })];
  return tickets.length === 1 ? [...told, says('see-more')] : told;
}

/** Whether, how and until when the answer of a ticket can be appealed. */
export function appealSentences(ticket: ExplainedTicket): readonly Sentence[] {
  switch (ticket.state.state) {
    case 'appealable':
      return [says('appeal-until', ticket.parameters), says('no-secret-by-phone')];
    case 'due':
    case 'overdue':
    case 'awaiting-citizen':
      return [says('appeal-after-answer'), stateOf(ticket)];
    case 'needs-no-answer':
    case 'final':
      return [stateOf(ticket)];
    case 'closed':
      return [stateOf(ticket), says('see-more')];
  }
}

/** Says that there is no new secret now, and that the phone needs none. `every`: a length of time in words. */
export const secretLaterSentences = (number: string, every: string): readonly Sentence[] => [
  says('secret-later', { number, every }),
  says('no-secret-by-phone'),
];

/** Says that an act is not done by SMS, and where it is. A phone that has the ticket needs no secret where it dials. */
export const actSentences = (act: SmsActRequest, isOfPhone: boolean): readonly Sentence[] => [
  says('not-by-sms'),
  says('how-act', { Act: smsActNames[act] }),
  says(isOfPhone ? 'no-secret-by-phone' : 'have-secret'),
];

const how = (name: SmsExplanation) => (ticket: ExplainedTicket) => [says(name, ticket.parameters)];

/** What a message that says more is answered besides, by what it asks for; of other acts, where they are done. */
const answersBesides: Readonly<
  Record<Exclude<SmsRequest, SmsActRequest> | 'appeal', (ticket: ExplainedTicket) => readonly Sentence[]>
> = {
  status: (ticket) => [stateOf(ticket)],
  appeal: (ticket) => [says('appeal-after-answer'), stateOf(ticket)],
  secret: how('how-secret'),
  help: how('how-help'),
  stop: how('how-stop'),
  start: how('how-start'),
};

const isAnsweredBesides = (request: SmsRequest): request is keyof typeof answersBesides =>
  Object.hasOwn(answersBesides, request);

const answerBesides = (request: SmsRequest, ticket: ExplainedTicket): readonly Sentence[] =>
  isAnsweredBesides(request)
    ? answersBesides[request](ticket)
    : [says('how-act', { Act: smsActNames[request] })];

/** What the state of an answered ticket says in place of an answer to these. */
const saidByState: ReadonlySet<SmsRequest> = new Set(['status', 'appeal']);

/** Says that a message arrived, how to appeal where there is an answer, and how to do what the message asks for besides. */
export function receivedSentences(
  ticket: ExplainedTicket,
  request: SmsRequest | undefined,
): readonly Sentence[] {
  const received = says('received', ticket.parameters);
  const { state } = ticket.state;
  if (state === 'appealable' || state === 'final') {
    const besides = request === undefined || saidByState.has(request) ? [] : answerBesides(request, ticket);
    return [received, says(state === 'final' ? 'no-appeal' : 'appeal-answer', ticket.parameters), ...besides];
  }
  if (request === undefined) return [received];
  const first = saidByState.has(request) ? says('received-above') : received;
  return [first, ...answerBesides(request, ticket)];
}
