import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { writtenDate, writtenDay } from '../../../domain/foundation/time/local-date.ts';
import type { TicketForCitizen } from '../../follow-up/ticket-for-citizen.ts';
import type { Choice, Shown, ScreenTarget } from '../dialogue.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import { ticketOf } from '../ticket-of.ts';
import { wordsIn } from '../words-in.ts';

type Reading = 'responses' | 'messages' | 'readers' | 'steps';

/** What is read of a ticket, and what is said where there is nothing. */
const readings: Readonly<Record<Reading, (ticket: TicketForCitizen, visit: Visit) => readonly string[]>> = {
  responses: ({ responses }, { dialogue: { language } }) =>
    responses
      .toReversed()
      .map(
        ({
          date,
          institution,
          outcome,
          because,
          reason,
          remedy,
          body,
          promisedByDate,
          outsideBody,
          attachments,
        }) =>
          [
            `${writtenDay(date)} ${institution.shortName[language]}: ${outcome.word}.`,
            because?.word,
            reason,
            remedy,
            promisedByDate === undefined ? undefined : writtenDate(promisedByDate),
            body,
            outsideBody && wordsIn(language).line('outside-body', { outsideBody }),
            filesIn(attachments, language),
          ]
            .filter((part) => part !== undefined)
            .join(' '),
      ),
  messages: ({ messages }, { dialogue: { language } }) =>
    messages
      .toReversed()
      .map(({ date, from, institution, text, attachments }) =>
        [
          `${writtenDay(date)} ${from === 'you' ? wordsIn(language).line('you') : institution.shortName[language]}: ${text}`,
          from === 'you' ? undefined : filesIn(attachments, language),
        ]
          .filter((part) => part !== undefined)
          .join(' '),
      ),
  readers: ({ reads }) => reads.toReversed().map(({ date, text }) => `${writtenDay(date)} ${text}`),
  steps: ({ timeline, next }) => [
    ...next,
    ...timeline.toReversed().map(({ date, text }) => `${writtenDay(date)} ${text}`),
  ],
};

/** Says of files of an office where they can be opened: a simple phone shows none. */
const filesIn = (files: readonly unknown[] = [], language: Language): string | undefined =>
  files.length === 0 ? undefined : wordsIn(language).line('files-on-web', { count: files.length });

/** The newest first: whoever reads no further has read what counts. */
const readingPlace = (name: Reading) => ({
  open: async ({ access }: ScreenTarget<Reading>, visit: Visit): Promise<Shown> => {
    const { line } = wordsIn(visit.dialogue.language);
    const lines = readings[name](await ticketOf(access, visit), visit);
    return { head: line(name), body: lines.length === 0 ? line('nothing-there') : lines.join('\n') };
  },
});

/** How a ticket stands, in a screen. */
function summaryOf(ticket: TicketForCitizen, { ports, dialogue: { language } }: Visit): string {
  const { line } = wordsIn(language);
  const { status, institution, respondBy, respondByDate, acts } = ticket;
  const appeal = acts.find(({ act }) => act === 'appeal');
  const isAnswered = status.group.code === 'completed';
  return [
    line('ticket-at', { office: institution.shortName }),
    ...(!isAnswered && respondBy !== undefined && respondByDate !== undefined
      ? [
          ports.now() > respondBy
            ? line('ticket-late')
            : line('ticket-answer-by', { date: writtenDate(respondByDate) }),
        ]
      : []),
    ...(appeal?.untilDate === undefined
      ? []
      : [line('ticket-window', { date: writtenDate(appeal.untilDate) })]),
  ].join(' ');
}

/** A ticket that is theirs who follow it up: how it stands, and what can be read of it. */
export const ticketScreens: MenuScreens<'ticket' | Reading> = {
  ticket: {
    open: async ({ access }, visit) => {
      const { language } = visit.dialogue;
      const { line, way } = wordsIn(language);
      const ticket = await ticketOf(access, visit);
      const answered: readonly Choice[] =
        ticket.responses.length === 0 ? [] : [way('response', { to: 'responses', access })];
      return {
        head: line('ticket', { number: ticket.number, status: ticket.status.word }),
        body: summaryOf(ticket, visit),
        choices: [
          ...answered,
          way('acts', { to: 'acts', access }),
          way('messages', { to: 'messages', access }),
          way('readers', { to: 'readers', access }),
          way('steps', { to: 'steps', access }),
        ],
      };
    },
  },
  responses: readingPlace('responses'),
  messages: readingPlace('messages'),
  readers: readingPlace('readers'),
  steps: readingPlace('steps'),
};
