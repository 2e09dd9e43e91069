import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/next')>('next');

/** What happens next, and what the citizen can do. Placeholders as in the timeline's words. */
export const nextWords = t.next;
export type NextWord = keyof typeof nextWords;

/** Why a ticket is not with the institution that the citizen chose. */
export const elsewhereWords = t.elsewhere;
export type ElsewhereReason = keyof typeof elsewhereWords;
