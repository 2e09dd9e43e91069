import * as z from 'zod';

/** Whether operators hold all notices. */
export const noticesSwitchItem = z.object({ held: z.boolean() });
