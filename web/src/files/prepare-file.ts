import { newKey } from '../api/new-key.ts';
import type { ChosenFile } from './chosen-file.ts';
import { enough, fileLimits } from './file-limits.ts';

/** Why a file can't be sent. */
export type UnfitFile = 'unknown-type' | 'unreadable-picture' | 'too-heavy';

/** From good to just good enough. */
const qualities = [0.8, 0.65, 0.5, 0.35];

/** Makes a file ready to be sent: a picture smaller and without what a camera wrote into it, a PDF as it is. */
export async function prepareFile(file: File): Promise<ChosenFile | UnfitFile> {
  const was = file.size;
  if (file.type === 'application/pdf') {
    return was > fileLimits.bytes ? 'too-heavy' : { key: newKey(), blob: file, type: 'application/pdf', was };
  }
  if (!file.type.startsWith('image/')) return 'unknown-type';
  const blob = await shrink(file);
  return blob === undefined ? 'unreadable-picture' : { key: newKey(), blob, type: 'image/jpeg', was };
}

/** The picture drawn anew, upright and no larger than enough. Nothing where the browser can't read it. */
async function shrink(file: Blob): Promise<Blob | undefined> {
  const picture = new Image();
  picture.src = URL.createObjectURL(file);
  try {
    await picture.decode();
    const canvas = drawn(picture);
    for (const quality of qualities) {
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
      if (blob !== null && (blob.size <= enough.bytes || quality === qualities.at(-1))) return blob;
    }
    return undefined;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(picture.src);
  }
}

function drawn(picture: HTMLImageElement): HTMLCanvasElement {
  const { width, height } = sizeWithin(picture.naturalWidth, picture.naturalHeight, enough.side);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  // JPEG knows no transparency: what shines through is paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
}

/** As large as fits into a square of that side, with the same proportions; never larger than it was. */
export function sizeWithin(width: number, height: number, side: number) {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
