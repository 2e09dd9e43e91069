import * as z from 'zod';
import { countdownStates, countedDown } from '../../../domain/ticketing/clock/countdowns.ts';
import { instantReply } from './replies.ts';

/** A time that runs, stands or is over. */
export const countdown = z
  .object({
    of: z.enum(countedDown),
    state: z.enum(countdownStates),
    until: instantReply.meta({
      description: 'runs, late: the last second. stands: when it goes on at the latest.',
    }),
    since: instantReply.exactOptional().meta({ description: 'stands: since when.' }),
    text: z.string().meta({ examples: ['Answer due by Thursday 26/11, 15:30: in 3 working days.'] }),
  })
  .meta({ id: 'Countdown' });

/** The times that matter of a ticket. */
export const countdowns = z
  .array(countdown)
  .meta({ description: 'The times that run, stand or are over, in words. Empty: nothing is waited for.' });
