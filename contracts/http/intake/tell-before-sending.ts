import * as z from 'zod';
import { mostTold, toldSteps } from '../../../domain/analytics/similarity/tell-of-alike.ts';
import { dateReply, namedInstitution } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { ticketFields } from './submit-ticket.ts';

/** What a ticket is compared by. */
const draft = ticketFields
  .pick({ kind: true, category: true, institution: true, subject: true, description: true, place: true })
  .meta({ id: 'TicketDraft' });

const incidentTold = z
  .object({
    mark: z.string().meta({
      description:
        'Sent as `sameAs` with the ticket, it says "me too". It tells nothing and works for an hour.',
    }),
    atLeast: z.int().meta({
      description: `At least so many people have written and wait for an answer: ${toldSteps.join(', ')}.`,
    }),
    since: dateReply,
    place: namedInstitution.exactOptional().meta({
      description:
        'The ward or council that was chosen. Absent: the matter lies with the office, wherever somebody is.',
    }),
    text: z.string().meta({ description: "All of it in a sentence, in the caller's language." }),
  })
  .meta({ id: 'IncidentTold' });

/** What somebody is told before sending. */
export const incidentsTold = z
  .object({
    incidents: z.array(incidentTold),
    asksAboutHead: z.boolean().meta({
      description:
        'Ask the sender whether it is about the head of the office, and send the answer as `aboutHead` with `aboutHeadAsked`. It follows from the words and the office alone, and tells nothing of who heads it.',
    }),
  })
  .meta({ id: 'IncidentsTold' });

export const tellBeforeSendingRoute = {
  method: 'POST',
  path: '/v1/tickets/comparison',
  name: 'tell-before-sending',
  family: 'submit-ticket',
  for: 'everybody',
  summary: {
    sw: 'Angalia kama wengine wameandika kuhusu jambo hilo',
    en: 'See whether others wrote about the same',
  },
  body: draft,
  replies: {
    200: {
      description: `What may be told of similar tickets that wait for an answer, ${mostTold} incidents at most: never a text, a number or a name. Nothing of what is sent here is kept.`,
      body: incidentsTold,
    },
  },
  problems: [
    'unknown-category',
    'kind-not-in-category',
    'unknown-institution',
    'unknown-place',
    'place-contradicts-itself',
    'jurisdiction-not-served',
    'outside-body',
    'too-many-comparisons',
  ],
} as const satisfies Route;
