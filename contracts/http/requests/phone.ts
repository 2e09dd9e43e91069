import * as z from 'zod';
import { internationalForm, tanzanianForm } from '../../../domain/foundation/vocabulary/phones.ts';
import { refuse } from '../problems/refuse.ts';

/** A Tanzanian mobile number as people write it; out comes the international form, `+255712345678`. */
export const tanzanianPhone = z
  .string()
  .meta({
    description:
      'A Tanzanian mobile number: 0712345678, 255712345678 or +255712345678; spaces, dots, hyphens and brackets may stand between the digits.',
    examples: ['0712345678'],
  })
  .transform(
    (written, context) => tanzanianForm(written) ?? refuse(context, { field: 'not-a-tanzanian-phone' }),
  );

/** A phone of any country as people write it; out comes the international form. */
export const phone = z
  .string()
  .meta({
    description:
      'A phone: a Tanzanian mobile number as 0712345678, 255712345678 or +255712345678; of another country with + and its code, +254712345678. Spaces, dots, hyphens and brackets may stand between the digits.',
    examples: ['0712345678'],
  })
  .transform((written, context) => internationalForm(written) ?? refuse(context, { field: 'not-a-phone' }));
