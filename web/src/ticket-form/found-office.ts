import type { ReplyOf } from '../api/routes.ts';
import type { TicketAnswers } from './ticket-answers.ts';

/** An office as it was found: where it takes tickets through a system of its own, with that address. */
export type FoundOffice = ReplyOf<'submit-ticket'>['institution'] & {
  readonly address?: string | undefined;
};

/** What choosing an office changes. `sought`: the name that nobody knows and in whose place it was chosen. */
export const officeChosen = (
  { id, name, shortName }: FoundOffice,
  sought?: string,
): Pick<TicketAnswers, 'institution' | 'officeSought'> => ({
  institution: { id, name, shortName },
  officeSought: sought,
});
