import * as z from 'zod';
import { requestStates } from '../../../domain/casework/identities/identity-request.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { officersText } from '../requests/officers-texts.ts';
import { refuse } from '../problems/refuse.ts';
import { dateReply, instantReply, namedInstitution, worded } from '../replies/replies.ts';

const requestId = /^([0-9]{12})-([1-9][0-9]{0,5})$/;
const exampleId = '261112345671-4';

/** The id of a request in a path: the ticket's number, and the version of the event that asked. */
export const requestParams = z.object({
  id: z
    .string()
    .meta({ description: 'The id of a request, as the list gives it.', examples: [exampleId] })
    .transform((id, context) => {
      const [, number = '', asked = ''] = requestId.exec(id) ?? [];
      return isTicketNumber(number)
        ? { number, asked: Number(asked) }
        : refuse(context, { problem: 'no-such-request' });
    }),
});

/** The id of a request, as replies give it. */
export const requestIdOf = (number: string, asked: number): string => `${number}-${asked}`;

export const motivation = officersText({
  description: 'Why the identity is needed.',
  example: 'Mtoa taarifa yuko hatarini: tunahitaji kumfikia leo.',
});

/** What every reply about a request says. */
export const requestReply = z.object({
  id: z.string().meta({ examples: [exampleId] }),
  number: z.string(),
  version: z.int().positive().meta({
    description: 'Of the request: `If-Match` on a decision says that it was seen.',
  }),
  state: worded(requestStates),
  lifeAtRisk: z.boolean(),
  institution: namedInstitution.meta({ description: 'The institution that asks.' }),
  askedAt: instantReply,
  decideBy: instantReply.meta({ description: 'The last second in which a decision is in time.' }),
  decideByDate: dateReply,
});

/** A line of the custodian's list: no text, and no word of what the ticket is about. */
export const listedRequest = requestReply
  .extend({ kind: worded(kinds), late: z.boolean() })
  .meta({ id: 'ListedIdentityRequest' });
