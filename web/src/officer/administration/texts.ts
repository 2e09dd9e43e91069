import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ChangeName } from './change-command.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/administration')>('officer/administration');

/** What pages of the registry say alike. */
export const administrationTexts = t.administration;

export const foundHowMany = (count: number): Text => t.foundHowMany({ count });

/** `by`: a name; `on`: a moment in words. */
export const changedBy = (by: string, on: Text): Text => t.changedBy({ by, on });

/** What each change is called where it is chosen. */
export const changeNames: Readonly<Record<ChangeName, Text>> = t.changeNames;
