import { usualDescription } from './local-cloud.ts';

const text = { type: 'string' } as const;

/** Options of a command that changes a stage by itself: which stage or local cloud, who does it, and why. */
export const operatorOptions = {
  reason: text,
  by: text,
  stage: text,
  cloud: { type: 'string', default: usualDescription },
} as const;
