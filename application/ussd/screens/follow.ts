import { writtenDay } from '../../../domain/foundation/time/local-date.ts';
import { localDateAt } from '../../../domain/foundation/time/local-day.ts';
import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { statusWords } from '../../../words/statuses.ts';
import { listedOfPhone } from '../../access/tickets-of-phone.ts';
import { replaceSecret } from '../../citizen-acts/replace-secret.ts';
import { institutionsById } from '../../institutions-by-id.ts';
import type { Choice } from '../dialogue.ts';
import { toQuestion } from '../owner-asked.ts';
import type { MenuScreens } from '../menu-screen.ts';
import { wordsIn } from '../words-in.ts';

/** So many tickets of a phone are listed: ten can be sent in a day. */
const mostListed = 20;

const digitsIn = (typed: string): string => typed.replaceAll(/[\s-]/gu, '');

/** The way to a ticket: of those of this phone, or by its number and secret. */
export const followScreens: MenuScreens<
  'follow' | 'mine' | 'number' | 'secret' | 'new-secret' | 'secret-sent'
> = {
  follow: {
    open: (_, { dialogue: { language } }) => {
      const { line, way } = wordsIn(language);
      return {
        head: line('follow'),
        choices: [way('of-this-phone', { to: 'mine' }), way('by-number', { to: 'number' })],
      };
    },
  },
  mine: {
    open: async (_, visit) => {
      const { ports, phone, log } = visit;
      const { language } = visit.dialogue;
      const { line, way } = wordsIn(language);
      const { theirs, unconfirmed } = await listedOfPhone(ports, { phone, log });
      const tickets = theirs.slice(0, mostListed);
      const question = unconfirmed.length === 0 ? [] : [toQuestion(visit)];
      if (tickets.length === 0) {
        const body = line(unconfirmed.length === 0 ? 'mine-none' : 'mine-unconfirmed');
        return { head: '', body, choices: [...question, way('by-number', { to: 'number' })] };
      }
      const { timeZone } = await ports.registry.calendar();
      const institutionOf = await institutionsById(
        ports.registry,
        tickets.map(({ holder }) => holder),
      );
      const optionOf = ({ number, holder, status, submittedAt }: Ticket): Choice => ({
        label: `${writtenDay(localDateAt(submittedAt, timeZone))} ${institutionOf(holder).shortName[language]}: ${statusWords[status][language]}`,
        move: { go: { to: 'ticket', access: { number, proof: { by: 'phone' } } } },
      });
      return { head: line('mine'), options: tickets.map(optionOf), choices: question };
    },
  },
  number: {
    open: (_, { dialogue: { language } }) => ({ head: wordsIn(language).line('number'), asks: true }),
    take: (typed, _, { dialogue: { language } }) => {
      const number = digitsIn(typed);
      return isTicketNumber(number)
        ? { go: { to: 'secret', number } }
        : { again: wordsIn(language).line('number-mistyped') };
    },
  },
  secret: {
    open: ({ number }, { dialogue: { language } }) => {
      const { line, way } = wordsIn(language);
      return { head: line('secret'), asks: true, choices: [way('new-secret', { to: 'new-secret', number })] };
    },
    take: (typed, { number }) => ({
      go: { to: 'ticket', access: { number, proof: { by: 'secret', secret: digitsIn(typed) } } },
    }),
  },
  'new-secret': {
    open: ({ number }, { dialogue: { language } }) => {
      const { line, way, choice } = wordsIn(language);
      return {
        head: line('new-secret'),
        choices: [way('yes', { to: 'secret-sent', number }), choice('no', { turns: 'back' })],
      };
    },
  },
  'secret-sent': {
    does: true,
    open: async ({ number }, { ports, phone, dialogue: { language }, log }) => {
      const to = { channel: 'sms', address: phone } as const;
      const { next } = await replaceSecret(ports, { number, to, language, source: phone, log });
      return { head: '', body: next.join(' '), final: true, ends: true };
    },
  },
};
