import * as z from 'zod';
import { dueLooks } from '../../../domain/casework/queues/due-look.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import {
  dateReply,
  instantReply,
  namedInstitution,
  namedLocation,
  textReply,
  worded,
} from '../replies/replies.ts';

/** What every list says of a ticket. */
export const ticketInLists = {
  number: z.string(),
  kind: worded(kinds),
  urgent: z.boolean(),
};

/** What waits, as a queue shows it. Its subject is on record as seen in a list; the rest is no read of the ticket. */
export const queueLine = z
  .object({
    ...ticketInLists,
    status: z.object({ code: z.enum(statusNames), word: z.string() }),
    due: instantReply.meta({ description: 'Until when what it waits for is due.' }),
    dueDate: dateReply,
    overdue: z.boolean().meta({ description: 'Whether what it waits for is late.' }),
    institution: namedInstitution.meta({ description: 'Who holds it.' }),
    unit: z
      .string()
      .exactOptional()
      .meta({ description: 'Id of the unit of the same institution that works on it.' }),
    dueLook: z.enum(dueLooks).meta({
      description:
        'How pressing it is. soon: on the next day; still: its clock stands; rest: no office is waited for.',
    }),
    dueWords: z.string().meta({ description: 'By when it is due, in the language of the request.' }),
    dueShort: z.string().meta({
      description:
        'The same in few words, for a row: its days are working days, of an urgent ticket days of the calendar.',
    }),
    assignee: z.object({ id: z.string(), name: z.string().exactOptional() }).exactOptional(),
    category: z.object({ id: z.string(), name: textReply }).exactOptional(),
    place: namedLocation.exactOptional(),
    submittedAt: instantReply.exactOptional(),
    submittedDate: dateReply.exactOptional(),
    age: z.string().exactOptional().meta({ description: 'How long ago it was sent, in words.' }),
    acknowledgeBy: instantReply
      .exactOptional()
      .meta({ description: 'While nobody has acknowledged it: until when that is due.' }),
    acknowledgeByDate: dateReply.exactOptional(),
    newMessage: z.boolean().meta({
      description:
        'Its citizen wrote since anybody who works on it last acted. Told where it is worked on, as unit and assignee are: in the queues of its holder and unit, and to whom it is assigned.',
    }),
    subject: z.string().exactOptional().meta({
      description:
        'What its citizen calls it, or the beginning of what happened: to whoever sees the whole ticket. A page with subjects is on record as seen in a list.',
    }),
    incident: z
      .object({
        number: z.string().meta({ description: 'The number of its main ticket.' }),
        tickets: z.int().positive().exactOptional().meta({
          description:
            'How many: the main ticket and those that joined it there, with those that parted by themselves since. Absent of those that joined.',
        }),
      })
      .exactOptional()
      .meta({ description: 'The incident that it is worked on with: to whoever sees the whole ticket.' }),
  })
  .meta({ id: 'QueueLine' });
