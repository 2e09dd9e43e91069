import type { Act } from '../../../domain/foundation/vocabulary/acts.ts';
import { officersTextRules, textRulesOf } from '../../../domain/foundation/vocabulary/officer-texts.ts';
import type { WrittenPart } from '../../../domain/foundation/vocabulary/written-parts.ts';
import { textSchema } from './text.ts';

/** What an officer writes beside the acts on a ticket, among officers. */
export const officersText = (description: string, example: string) =>
  textSchema({ ...officersTextRules, description, example });

/** What an officer writes with an act. */
export const textOfAct = (act: Act, part: WrittenPart, description: string, example: string) =>
  textSchema({ ...textRulesOf(act, part), description, example });
