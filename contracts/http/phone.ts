import * as z from 'zod';
import { refuse } from './refuse.ts';

const spacing = /[\s\-.()]/gu;
/** Tanzania's mobile numbers begin with 6 or 7 after the country code (TCRA's numbering plan). */
const mobile = /^(?:\+?255|0)([67]\d{8})$/;

/** A Tanzanian mobile number as people write it; out comes the international form, `+255712345678`. */
export const phone = z
  .string()
  .meta({
    description:
      'A Tanzanian mobile number: 0712345678, 255712345678 or +255712345678; spaces, dots, hyphens and brackets may stand between the digits.',
    examples: ['0712345678'],
  })
  .transform((written, context) => {
    const [, subscriber] = mobile.exec(written.replaceAll(spacing, '')) ?? [];
    return subscriber === undefined ? refuse(context, { field: 'not-a-phone' }) : `+255${subscriber}`;
  });
