import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { Outcome, SettingAsideReason } from '../domain/foundation/vocabulary/findings.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** How a ticket was answered, before its citizen. */
export const outcomeWords: Readonly<Record<Outcome, Text>> = t.outcome;

/** Why a ticket was set aside. */
export const settingAsideWords: Readonly<Record<SettingAsideReason, Text>> = t.settingAside;

/** What that says of the matter. */
export const outcomeMeanings: Readonly<Record<Outcome, Text>> = t.outcomeMeanings;
