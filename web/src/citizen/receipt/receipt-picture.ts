import type { Text } from '../../../../domain/vocabulary/language.ts';
import { productName } from '../../design/product.ts';
import { inGroups } from '../../digits.ts';
import type { SentReceipt } from '../../phone/outbox-ticket.ts';
import { receiptTexts } from './texts.ts';

/** In pixels: sharp on a phone, and some 30 KB. */
const size = { width: 900, height: 640 };
const margin = 60;

/** A picture of the receipt, as a PNG: for the gallery of the phone. Rejects where the browser draws nothing. */
export async function receiptPicture(receipt: SentReceipt, say: (text: Text) => string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.fillStyle = '#0b5d3b';
  context.fillRect(0, 0, size.width, margin / 2);
  const write = (text: string, y: number, font: string, colour = '#14211b'): void => {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, margin, y, size.width - 2 * margin);
  };
  const family = 'system-ui, sans-serif';
  write(productName, 110, `700 44px ${family}`, '#0b5d3b');
  write(say(receiptTexts.number), 200, `400 34px ${family}`);
  write(inGroups(receipt.number), 280, `700 72px ${family}`);
  write(say(receiptTexts.secret), 370, `400 34px ${family}`);
  write(inGroups(receipt.secret), 450, `700 72px ${family}`);
  write(say(receipt.institution.name), 540, `400 34px ${family}`);
  write(receipt.submittedAt.slice(0, 10), 590, `400 30px ${family}`, '#4b5a53');
  return new Promise((done, refuse) =>
    canvas.toBlob((blob) => (blob === null ? refuse(new Error('No picture was made.')) : done(blob))),
  );
}
