import * as z from 'zod';

/** What the rule of the quarantine tells the cleaner's queue of a file that came: where it lies, and no more. */
export const fileReceived = z.looseObject({ key: z.string() });
