import type { RefusalText } from './refusals.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/refusals')>('refusals');

/** What only a program that speaks HTTP can do wrong, and what the HTTP door itself lacks. */
export const httpProblemTexts = t.httpProblem satisfies Record<string, RefusalText>;
