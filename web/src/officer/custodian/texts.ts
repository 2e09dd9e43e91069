import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/custodian')>('officer/custodian');

/** What the custodian's page says. */
export const custodianTexts = t.custodian;

/** Until when the asker sees an identity. `moment`: in words. */
export const visibleUntil = (moment: Text): Text => t.visibleUntil({ moment });

/** How long is left to decide. `left`: in words. */
export const leftToDecide = (left: Text): Text => t.leftToDecide({ left });
export const tooLate = t.tooLate;
