import { writtenDay } from '../../../domain/foundation/time/local-date.ts';
import { localDateAt } from '../../../domain/foundation/time/local-day.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { answerForPhone } from '../../phones/answer-for-phone.ts';
import { listedOfPhone } from '../../access/tickets-of-phone.ts';
import { institutionsById } from '../../institutions-by-id.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import { wordsIn } from '../words-in.ts';

/**
 * Number, day, and the office where an SMS would name it: whoever holds the phone may not be who sent it. Source: docs/rules.md, By
 * phone.
 */
async function linesOf(tickets: readonly Ticket[], visit: Visit): Promise<readonly string[]> {
  const { registry } = visit.ports;
  const { language } = visit.dialogue;
  const { timeZone } = await registry.calendar();
  const named = tickets.filter(({ sensitive }) => !sensitive);
  const institutionOf = await institutionsById(
    registry,
    named.map(({ holder }) => holder),
  );
  return tickets.map(({ number, submittedAt, sensitive, holder }) => {
    const day = writtenDay(localDateAt(submittedAt, timeZone));
    return sensitive ? `${number} ${day}` : `${number} ${day} ${institutionOf(holder).shortName[language]}`;
  });
}

/** Whether tickets that somebody sent with this phone are its owner's: asked when what was dialled for is done. */
export const phoneScreens: MenuScreens<'phone-question' | 'phone-answered'> = {
  'phone-question': {
    open: async ({ singly }, visit) => {
      const { ports, phone, log, dialogue } = visit;
      const { line, way } = wordsIn(dialogue.language);
      const { unconfirmed: found } = await listedOfPhone(ports, { phone, log });
      const left = singly === undefined ? found : found.filter(({ number }) => singly.includes(number));
      const [first, ...others] = left;
      if (first === undefined) return { go: { to: 'goodbye', asked: true } };
      const rest = others.map(({ number }) => number);
      const isSingly = singly !== undefined || rest.length === 0;
      const numbers = isSingly ? [first.number] : [first.number, ...rest];
      const then = isSingly ? { singly: rest } : {};
      return {
        head: line(isSingly ? 'phone-question-one' : 'phone-question'),
        body: (await linesOf(isSingly ? [first] : left, visit)).join('\n'),
        choices: [
          way(isSingly ? 'mine' : 'all-mine', { to: 'phone-answered', numbers, isTheirs: true, ...then }),
          way(isSingly ? 'not-mine' : 'none-mine', {
            to: 'phone-answered',
            numbers,
            isTheirs: false,
            ...then,
          }),
          ...(isSingly ? [] : [way('one-by-one', { to: 'phone-question', singly: numbers })]),
        ],
      };
    },
  },
  'phone-answered': {
    does: true,
    open: async ({ numbers, isTheirs, singly = [] }, { ports, phone, log, dialogue: { language } }) => {
      const { sendAgain } = await answerForPhone(ports, { phone, numbers, isTheirs, log });
      const isLast = singly.length === 0;
      if (!isLast && !sendAgain) return { go: { to: 'phone-question', singly } };
      const { line, way } = wordsIn(language);
      const body = [line(isTheirs ? 'phone-confirmed' : 'phone-disowned')];
      if (sendAgain) body.push(line('sms-send-again'));
      const choices = [
        ...(isLast ? [] : [way('phone-question', { to: 'phone-question', singly })]),
        ...(isLast && isTheirs ? [way('of-this-phone', { to: 'mine' })] : []),
      ];
      return {
        head: '',
        body: body.join('\n'),
        final: true,
        ...(choices.length > 0 ? { choices } : { ends: true }),
      };
    },
  },
};
