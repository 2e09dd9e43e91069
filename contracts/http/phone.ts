import * as z from 'zod';
import { refuse } from './refuse.ts';

const spacing = /[\s\-.()]/gu;
/** Tanzania's mobile numbers begin with 6 or 7 after the country code (TCRA's numbering plan). */
const tanzanian = /^(?:\+?255|0)([67]\d{8})$/;
/**
 * ITU-T E.164: a plus, the country code and the national number, fifteen digits at most. The zones 1 (NANP) and 7 have
 * eleven in all, by which a Tanzanian number whose 255 was left out (`+712345678`) shows.
 */
const foreign = /^\+(?!255)(?:[17]\d{10}|[2-689]\d{6,14})$/;

/** A Tanzanian mobile number in its international form; undefined: it is none. */
function internationalOf(digits: string): string | undefined {
  const [, subscriber] = tanzanian.exec(digits) ?? [];
  return subscriber === undefined ? undefined : `+255${subscriber}`;
}

/** A Tanzanian mobile number as people write it; out comes the international form, `+255712345678`. */
export const tanzanianPhone = z
  .string()
  .meta({
    description:
      'A Tanzanian mobile number: 0712345678, 255712345678 or +255712345678; spaces, dots, hyphens and brackets may stand between the digits.',
    examples: ['0712345678'],
  })
  .transform(
    (written, context) =>
      internationalOf(written.replaceAll(spacing, '')) ?? refuse(context, { field: 'not-a-tanzanian-phone' }),
  );

/** A phone of any country as people write it; out comes the international form. */
export const phone = z
  .string()
  .meta({
    description:
      'A phone: a Tanzanian mobile number as 0712345678, 255712345678 or +255712345678; of another country with + and its code, +254712345678. Spaces, dots, hyphens and brackets may stand between the digits.',
    examples: ['0712345678'],
  })
  .transform((written, context) => {
    const digits = written.replaceAll(spacing, '');
    return (
      internationalOf(digits) ?? (foreign.test(digits) ? digits : refuse(context, { field: 'not-a-phone' }))
    );
  });
