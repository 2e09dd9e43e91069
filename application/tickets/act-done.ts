import type * as z from 'zod';
import type { actDone } from '../../contracts/http/act-done.ts';
import { statusWords } from '../../words/statuses.ts';
import type { Institution } from '../../domain/institutions/institution.ts';
import type { Language } from '../../domain/language.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { responseDateOf } from './response-date.ts';

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
}

/** The reply to an act, made from its event alone: a repeated request gets the same one. */
export function actDoneOf(
  { number, type, at, version, after }: TicketEvent,
  { id, name, shortName }: Institution,
  { language, timeZone }: Reader,
): z.input<typeof actDone> {
  const { status, windowEndsAt } = after;
  return {
    number,
    act: type,
    at,
    version,
    status: { code: status, word: statusWords[status][language] },
    institution: { id, name, shortName },
    ...responseDateOf(after, timeZone),
    ...(windowEndsAt !== undefined && { windowEndsAt }),
  };
}
