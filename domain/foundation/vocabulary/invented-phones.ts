/**
 * What all phones begin with that demonstrations play. No operator has 60, so that none of them is anybody's; those of
 * the sample's officers, +255 600, are others, for the same reason. Source: docs/design/ussd.md, A page plays a phone.
 */
const inventedStart = '+255601';

const length = '+255712345678'.length;

/** Whether a phone, in its international form, was invented for demonstrations. */
export const isInventedPhone = (phone: string): boolean =>
  phone.startsWith(inventedStart) && phone.length === length && /^\+\d+$/.test(phone);

/** The invented phone of these digits: six, or as many as count. */
export const inventedPhone = (digits: number): string =>
  `${inventedStart}${String(Math.trunc(digits) % 1_000_000).padStart(6, '0')}`;
