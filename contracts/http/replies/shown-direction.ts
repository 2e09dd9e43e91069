import * as z from 'zod';
import { directionStates } from '../../../domain/ticketing/directions/known-directions.ts';
import { dateReply, instantReply, namedInstitution } from './replies.ts';

const officer = z.object({ id: z.string(), name: z.string().exactOptional() });

const deed = {
  at: instantReply,
  date: dateReply,
  officer: officer.exactOptional(),
  institution: namedInstitution.exactOptional(),
};

/** A direction, by when it is due, and what became of it. */
export const directionReply = {
  direction: z.int().positive().meta({
    description:
      'The version of the event that gave it: with the number of the ticket it names the direction.',
  }),
  given: z.object(deed).meta({ id: 'DirectionDeed' }),
  to: namedInstitution.meta({ description: 'The office that it went to.' }),
  dueBy: instantReply,
  dueDate: dateReply,
  state: z.object({ code: z.enum(directionStates), word: z.string() }).meta({
    description:
      'done: its office reported so. replaced: a later one took its place. answered, moved-on, closed: its ticket was, before anybody reported.',
  }),
  late: z.boolean().meta({ description: 'It is late, or was done late.' }),
  dueLook: z
    .enum(['late', 'today', 'soon', 'later'])
    .exactOptional()
    .meta({ description: 'How pressing it is, while it is to be done. soon: on the next day.' }),
  dueWords: z.string().exactOptional().meta({
    description: 'By when it is due, in the language of the request, while it is to be done.',
  }),
  ended: z.object(deed).exactOptional().meta({
    description: 'When it was done or overtaken; by whom, where it was done and the ticket is seen whole.',
  }),
};
