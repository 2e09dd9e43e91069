import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/brief')>('officer/brief');

/** What the view of the brief says besides figures. */
export const briefTexts = t.brief;

export const briefTitle = (office: Text, day: Text): Text => t.titleOfBrief({ office, day });

/** Says in which language the brief is sent, and when the next one is: `day` in full. */
export const briefIsSentText = (language: Text, day: Text): Text => t.isSent({ language, day });
