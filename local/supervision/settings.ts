import * as z from 'zod';
import { Runner } from '../ministack/runner.ts';

/** What the supervisor must know to run a cloud. Written before it starts, and read again at each restart. */
export const Settings = z.strictObject({
  ports: z.strictObject({ edge: z.number(), aws: z.number(), login: z.number() }),
  region: z.string(),
  runner: Runner,
  enforcePermissions: z.boolean(),
  /** Whether the cloud ends with the program that started it, as a test's does. */
  endsWithStarter: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

/** What the supervisor tells while it runs. Left behind only when it was ended by force. */
export const RunningProcesses = z.strictObject({
  supervisor: z.number(),
  /** How often MiniStack was started: a restart is over when this has grown. */
  starts: z.number(),
  since: z.string(),
  /** Why it could not start, a sentence. */
  failed: z.string().optional(),
});
export type RunningProcesses = z.infer<typeof RunningProcesses>;
