import { type Act, partsShownToCitizen } from '../../../domain/vocabulary/acts.ts';
import type { WrittenPart } from '../../../domain/vocabulary/written-parts.ts';
import { textSchema } from '../text.ts';

/** Below it nobody can say why, or what is to be done. Source: docs/rules.md, Reasons and messages. */
const shortestToCitizen = 20;

/** Names an office: short ones are names too. */
const isName = (part: WrittenPart): boolean => part === 'body';

/** The most that an officer writes at once. */
const longest = 4000;

/** What an officer writes beside the acts on a ticket, among officers. */
export const officersText = (description: string, example: string) =>
  textSchema({ atMost: longest, lines: true, description, example });

/** What an officer writes with an act: to the citizen, where the citizen reads that part of it. */
export const textOfAct = (act: Act, part: WrittenPart, description: string, example: string) =>
  textSchema({
    atLeast: partsShownToCitizen(act).includes(part) && !isName(part) ? shortestToCitizen : 1,
    atMost: longest,
    lines: true,
    description,
    example,
  });
