import * as z from 'zod';
import { officersText } from './officers-texts.ts';

/** Why oversight must read what it opens. */
export const openingReason = z.strictObject({
  reason: officersText({
    description: 'Why it must be read.',
    example: 'Lalamiko hili limepitiliza muda katika ngazi ya mwisho.',
  }),
});
