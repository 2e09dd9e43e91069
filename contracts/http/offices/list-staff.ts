import * as z from 'zod';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import { registryId } from '../requests/registry-id.ts';
import { instantReply, namedOfficer, worded } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { numberProblems, ticketNumberParam } from '../requests/ticket-params.ts';

const figure = z.int().nonnegative();

const staffMember = z
  .object({
    id: z.string(),
    name: z.string(),
    roles: z.array(worded(officerRoles)),
    trained: z.boolean().meta({ description: 'May handle sensitive matters.' }),
    standsIn: z.boolean().meta({ description: 'Can stand in for a colleague who is out.' }),
    out: z
      .object({ until: instantReply, deputy: namedOfficer })
      .exactOptional()
      .meta({ description: 'While they are out: until when, and who stands in.' }),
    load: z.object({ open: figure, overdue: figure }).exactOptional().meta({
      description:
        'The open tickets that are assigned to them, without those that are about somebody: to whoever may give them tickets.',
    }),
  })
  .meta({ id: 'StaffMember' });

const actingHead = z
  .object({
    officer: namedOfficer,
    from: instantReply,
    until: instantReply.meta({ description: 'The last moment, included.' }),
    byHead: z.boolean().meta({ description: 'The head named them, and may end it.' }),
  })
  .meta({ id: 'ActingHead' });

export const listStaffRoute = {
  method: 'GET',
  path: '/v1/officer/institutions/{institution}/staff',
  name: 'list-staff',
  family: 'officer-acts',
  for: 'tickets:act',
  summary: { sw: 'Maafisa wanaoweza kupewa kazi', en: 'The officers to whom tickets can be given' },
  params: z.object({ institution: registryId('the institution', 'dawasa') }),
  query: z.strictObject({
    ticket: ticketNumberParam
      .exactOptional()
      .meta({ description: 'Only those to whom this ticket can be given: not whom it is about.' }),
    for: z.literal('mention').exactOptional().meta({
      description:
        'With a ticket that the institution holds: those who may open it and read all of it, here and above, to whoever does.',
    }),
  }),
  replies: {
    200: {
      description: 'To its head, to that of the institution it is a unit of, and to who works there.',
      body: z
        .object({
          officers: z.array(staffMember),
          headAbove: namedOfficer
            .exactOptional()
            .meta({ description: 'Where that goes which is kept from a deputy of who asks.' }),
          actingHeads: z.array(actingHead).meta({
            description: 'Who acts for the head now or is to, known up to a minute later.',
          }),
        })
        .meta({ id: 'Staff' }),
    },
  },
  problems: [...numberProblems],
  conditional: true,
} as const satisfies Route;
