const spacing = /[\s\-.()]/gu;
/** Tanzania's mobile numbers begin with 6 or 7 after the country code (TCRA's numbering plan). */
const tanzanian = /^(?:\+?255|0)([67]\d{8})$/;
/**
 * ITU-T E.164: a plus, the country code and the national number, fifteen digits at most. The zones 1 (NANP) and 7 have
 * eleven in all, by which a Tanzanian number whose 255 was left out (`+712345678`) shows.
 */
const foreign = /^\+(?!255)(?:[17]\d{10}|[2-689]\d{6,14})$/;

/** A Tanzanian mobile number as people write it in its international form; undefined: it is none. */
export function tanzanianForm(written: string): string | undefined {
  const [, subscriber] = tanzanian.exec(written.replaceAll(spacing, '')) ?? [];
  return subscriber === undefined ? undefined : `+255${subscriber}`;
}

/** A phone of any country as people write it in its international form, `+255712345678`; undefined: it is none. */
export function internationalForm(written: string): string | undefined {
  const digits = written.replaceAll(spacing, '');
  return tanzanianForm(written) ?? (foreign.test(digits) ? digits : undefined);
}

/** Whether SMS go to a phone: its number begins with one of the stage's prefixes. Source: docs/adr/0231. */
export const goesBySms = (phone: string, smsPrefixes: readonly string[]): boolean =>
  smsPrefixes.some((prefix) => phone.startsWith(prefix));
