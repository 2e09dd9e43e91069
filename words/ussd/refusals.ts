import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type { FieldErrorCode } from '../field-errors.ts';
import type { RefusalCode } from '../refusals.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/ussd')>('ussd');

/**
 * Why something is not done, on a phone: no address of the API, nothing that only a computer has. What has no
 * sentence here is said by the one of `refusalTexts`.
 */
export const ussdRefusals: Readonly<Partial<Record<RefusalCode, Text>>> = t.ussdRefusals;

const noSuchPlace: Text = t.noSuchPlace;

/** What is wrong with a part of what was filled in that only keys can choose, by the field's name. */
export const ussdFieldRefusals: Readonly<Record<string, Text>> = {
  category: t.ussdFieldRefusals.category,
  institution: t.ussdFieldRefusals.institution,
  place: noSuchPlace,
  region: noSuchPlace,
  council: noSuchPlace,
  ward: noSuchPlace,
  under: noSuchPlace,
};

/** What is wrong with a text that was written on a phone, where the web's sentence would be too long. */
export const ussdTextErrors: Readonly<Partial<Record<FieldErrorCode, Text>>> = t.ussdTextErrors;
