import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';

/** Whether operators hold all notices. */
export const noticesSwitchItem = z.object({ held: z.boolean() });

/** Whether operators closed intake, and until when people are told that. */
export const intakeSwitchItem = z.object({ closed: z.boolean(), until: instant.exactOptional() });
