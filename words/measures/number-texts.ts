import { inEach, type Text } from '../../domain/foundation/vocabulary/language.ts';

const locales = { sw: 'sw-TZ', en: 'en-GB' } as const;

const formatted = (value: number, options: Intl.NumberFormatOptions = {}): Text =>
  inEach((language) => new Intl.NumberFormat(locales[language], options).format(value));

/** A count: `1,204`. */
export const countText = (count: number): Text => formatted(count);

/** A share from 0 to 1 in percent: `79%`. */
export const percentText = (share: number): Text => formatted(share, { style: 'percent' });

/** A multiple to a tenth: `×2.4`. */
export const multipleText = (times: number): Text => {
  const text = formatted(times, { maximumFractionDigits: 1 });
  return inEach((language) => `×${text[language]}`);
};
