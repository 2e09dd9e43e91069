import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { momentInFull } from '../../platform/dates.ts';
import { productName } from '../../platform/product.ts';
import { inGroups } from '../../platform/digits.ts';
import type { SentReceipt } from '../../phone/outbox-ticket.ts';
import { factsOf, type Access } from './facts.ts';
import { receiptTexts } from './texts.ts';

/** In pixels: sharp on a phone, and some 30 KB. */
const size = { width: 900, height: 740 };
const margin = 60;

interface PictureLine {
  readonly text: string;
  /** Baseline in pixels from the top. */
  readonly y: number;
  /** Weight and size, in pixels. */
  readonly font: string;
  readonly colour?: string;
}

const green = '#0b5d3b';
const quiet = '#4b5a53';

/** What stands on the picture of a receipt, from above. The moment is that of the clock of the offices, as on the page. */
export function linesOfPicture(
  receipt: SentReceipt,
  say: (text: Text) => string,
  access: Access,
): readonly PictureLine[] {
  const { number, secret, institution, submittedAt } = receipt;
  return [
    { text: productName, y: 110, font: '700 44px', colour: green },
    { text: say(receiptTexts.number), y: 200, font: '400 34px' },
    { text: inGroups(number), y: 280, font: '700 72px' },
    { text: say(receiptTexts.secret), y: 370, font: '400 34px' },
    { text: inGroups(secret), y: 450, font: '700 72px' },
    { text: say(institution.name), y: 540, font: '400 34px' },
    ...factsOf(receipt, access).map(([label, fact], index) => ({
      text: `${say(label)}: ${say(fact)}`,
      y: 590 + index * 50,
      font: '400 30px',
    })),
    {
      text: say(inEach((language) => momentInFull(submittedAt, language))),
      y: 690,
      font: '400 30px',
      colour: quiet,
    },
  ];
}

/** A picture of the receipt, as a PNG: for the gallery of the phone. Rejects where the browser draws nothing. */
export async function receiptPicture(
  receipt: SentReceipt,
  say: (text: Text) => string,
  access: Access,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.fillStyle = green;
  context.fillRect(0, 0, size.width, margin / 2);
  for (const { text, y, font, colour = '#14211b' } of linesOfPicture(receipt, say, access)) {
    context.font = `${font} system-ui, sans-serif`;
    context.fillStyle = colour;
    context.fillText(text, margin, y, size.width - 2 * margin);
  }
  return new Promise((done, refuse) =>
    canvas.toBlob((blob) => (blob === null ? refuse(new Error('No picture was made.')) : done(blob))),
  );
}
