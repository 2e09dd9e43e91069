import { encode } from 'uqr';
import { useSay } from '../../platform/language.ts';
import { receiptTexts } from './texts.ts';

/** The dark squares of a row, one after the other, as a path: each from its left upper corner. */
const rowAsPath = (row: readonly boolean[], y: number): string =>
  row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('');

/** A square code that holds the number of a ticket, and nothing besides. */
export function NumberAsQr({ number }: { readonly number: string }) {
  const say = useSay();
  const { data, size } = encode(number, { border: 2 });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say(receiptTexts.number)}>
      <rect width={size} height={size} fill="#fff" />
      <path d={data.map(rowAsPath).join('')} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
