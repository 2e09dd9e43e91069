import * as z from 'zod';
import { officersText } from './officers-texts.ts';

/** Why oversight must read what it opens. */
export const openingReason = z.strictObject({
  reason: officersText('Why it must be read.', 'Lalamiko hili limepitiliza muda katika ngazi ya mwisho.'),
});
