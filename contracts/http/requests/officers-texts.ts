import type { Act } from '../../../domain/foundation/vocabulary/acts.ts';
import { officersTextRules, textRulesOf } from '../../../domain/foundation/vocabulary/officer-texts.ts';
import type { WrittenPart } from '../../../domain/foundation/vocabulary/written-parts.ts';
import { textSchema } from './text.ts';

/** What the OpenAPI document says of a text. */
type SaidOfText = Pick<Parameters<typeof textSchema>[0], 'description' | 'example'>;

/** What an officer writes beside the acts on a ticket, among officers. */
export const officersText = (says: SaidOfText) => textSchema({ ...officersTextRules, ...says });

/** What an officer writes with an act. */
export const textOfAct = (act: Act, part: WrittenPart, says: SaidOfText) =>
  textSchema({ ...textRulesOf(act, part), ...says });
