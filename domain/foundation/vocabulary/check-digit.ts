/** Damm's quasigroup of order 10: it finds every wrong digit and every two neighbours swapped. */
const quasigroup = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
].map((row) => Array.from(row, Number));

/** What to put after `digits`, so that somebody who mistypes them is told. */
export const checkDigitOf = (digits: string): number =>
  Array.from(digits, Number).reduce((interim, digit) => quasigroup[interim]?.[digit] ?? NaN, 0);

/** Two digits of the year, two of the month, seven that nobody can foresee, one check digit. */
const shape = /^[0-9]{12}$/;

/** Whether it has the shape of a ticket's number and its check digit is right. */
export const isTicketNumber = (digits: string): boolean => shape.test(digits) && checkDigitOf(digits) === 0;
