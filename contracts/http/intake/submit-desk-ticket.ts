import * as z from 'zod';
import { deskWays } from '../../../domain/foundation/vocabulary/desk-ways.ts';
import { idempotencyKey } from '../requests/headers.ts';
import { instantReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { checkTogether, receipt, ticketFields, sendingProblems } from './submit-ticket.ts';

/** A ticket as an officer writes it down: what a citizen sends, how it came, and when. */
const newDeskTicket = ticketFields
  .extend({
    way: z.enum(deskWays).meta({ description: 'How it came to the desk.' }),
    receivedAt: instantReply.meta({
      description: 'The received stamp: deadlines run from it. The policy says how far back it may lie.',
    }),
    calledBack: z.object({ at: instantReply, reached: z.boolean() }).exactOptional().meta({
      description:
        'Its officer called the citizen back between the stamp and now, and whether somebody answered.',
    }),
  })
  .superRefine(checkTogether);

const repeatedDeskReceipt = receipt.omit({ secret: true }).meta({ id: 'RepeatedDeskReceipt' });

const deskReceipt = repeatedDeskReceipt
  .extend({
    slip: z.string().meta({
      description:
        "To be printed and given to the citizen, in the ticket's language: 40 columns of plain text. Only here stands the secret code: it is not to be shown on a screen, nor kept.",
    }),
  })
  .meta({ id: 'DeskReceipt' });

export const submitDeskTicketRoute = {
  method: 'POST',
  path: '/v1/officer/desk/tickets',
  name: 'submit-desk-ticket',
  for: 'desk:submit',
  summary: { sw: 'Andika dawatini', en: 'Write a ticket down at the desk' },
  headers: z.object({ 'idempotency-key': idempotencyKey }),
  body: newDeskTicket,
  replies: {
    201: { description: 'It was received. Whoever wrote it down never handles it.', body: deskReceipt },
    200: {
      description:
        'It had been received before under this idempotency key. Its slip, with the secret code, is given out once: who lost it tells the citizen how to get another secret, or, where nothing can be sent to the citizen, writes the ticket down anew and cites this one.',
      body: repeatedDeskReceipt,
    },
  },
  problems: [...sendingProblems, 'too-many-desk-tickets'],
} as const satisfies Route;
