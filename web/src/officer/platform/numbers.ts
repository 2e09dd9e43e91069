import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { locales } from '../../platform/dates.ts';

/** A count: `1,204`. */
export const counted = (count: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(count);

/** More or fewer than before: `+4`, `−6`, `0`. */
export const changed = (by: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { signDisplay: 'exceptZero' }).format(by).replace('-', '−');

/** A share from 0 to 1 in percent: `79%`. */
export const inPercent = (share: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent' }).format(share);

/** To a tenth: `3.9`. */
export const toTenth = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value);
