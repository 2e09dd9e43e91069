import { partsShownToCitizen, type Act } from './acts.ts';
import type { TextRules } from './plain-text.ts';
import type { WrittenPart } from './written-parts.ts';

/** Below it nobody can say why, or what is to be done. Source: docs/rules.md, Reasons and messages. */
const shortestToCitizen = 20;

/** Names an office: short ones are names too. */
const isName = (part: WrittenPart): boolean => part === 'body';

/** What an officer writes at once, among officers. Source: docs/rules.md, Reasons and messages. */
export const officersTextRules = { atLeast: 1, atMost: 4000, lines: true } as const satisfies TextRules;

/** What an officer writes with an act: to the citizen, where the citizen reads that part of it. */
export const textRulesOf = (act: Act, part: WrittenPart): Required<TextRules> => ({
  ...officersTextRules,
  atLeast: partsShownToCitizen(act).includes(part) && !isName(part) ? shortestToCitizen : 1,
});
