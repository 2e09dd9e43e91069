import { decode, encode } from 'jpeg-js';
import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';
import { upright } from '../../domain/ticketing/attachments/orientation.ts';
import { readJpegHeader } from './reading/jpeg-header.ts';
import { damaged } from './reading/refused.ts';

/** Between what the eye sees and what a bad line bears. */
const quality = 85;
/** Four colours of 25 megapixels: their blocks at four bytes a value, their lines, and the picture twice. */
const megabytes = 800;

/**
 * A JPEG made anew of the pixels of another, turned as it is to be seen. Where and when it was taken, by
 * what, its preview, and whatever else lay in the file are gone. Throws `FileRefused`.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const { orientation, picture } = readJpegHeader(bytes, attachmentLimits.pixels);
  const { data } = encode(upright(unpacked(Buffer.concat(picture)), orientation), quality);
  return data;
}

function unpacked(bytes: Uint8Array) {
  try {
    return decode(bytes, {
      useTArray: true,
      tolerantDecoding: false,
      maxResolutionInMP: attachmentLimits.pixels / 1e6,
      maxMemoryUsageInMB: megabytes,
    });
  } catch (error) {
    throw damaged({ cause: error });
  }
}
