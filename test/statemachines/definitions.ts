import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';

const retrier = z.looseObject({
  ErrorEquals: z.array(z.string()),
  MaxAttempts: z.number(),
  IntervalSeconds: z.number(),
  BackoffRate: z.number(),
  MaxDelaySeconds: z.number().optional(),
  JitterStrategy: z.string().optional(),
});

const state = z.looseObject({
  Type: z.string(),
  Comment: z.string().optional(),
  TimeoutSeconds: z.number().optional(),
  Retry: z.array(retrier).optional(),
  Catch: z.array(z.looseObject({ ErrorEquals: z.array(z.string()), Next: z.string() })).optional(),
});
export type State = z.output<typeof state>;

const definition = z.looseObject({
  Comment: z.string(),
  StartAt: z.string(),
  States: z.record(z.string(), state),
});

const folder = new URL('../../statemachines/', import.meta.url);

/** Every state machine of the product: its name, its file's text, and what that says. */
export const machineDefinitions = readdirSync(folder)
  .filter((file) => file.endsWith('.asl.json'))
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return { name: file.replace('.asl.json', ''), text, ...definition.parse(JSON.parse(text)) };
  });

/** Its states of one type, by name. */
export const statesOf = (machine: { readonly States: Readonly<Record<string, State>> }, type: string) =>
  Object.entries(machine.States).filter(([, { Type }]) => Type === type);
