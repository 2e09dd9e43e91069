import { decode, encode } from 'jpeg-js';
import { attachmentLimits } from '../../domain/attachments/limits.ts';
import { upright } from '../../domain/attachments/orientation.ts';
import { readJpegHeader } from './jpeg-header.ts';
import { damaged, FileRefused } from './refused.ts';

/** Between what the eye sees and what a bad line bears. */
const quality = 85;
/** Cameras use about ten. Each pass over a large picture takes a second at worst. */
const mostScans = 40;
const megabytes = 1_800;

/**
 * A JPEG made anew of the pixels of another, turned as it is to be seen. Where and when it was taken, by
 * what, its preview, and whatever else lay in the file are gone. Throws `FileRefused`.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const { width, height, orientation, scans, end } = readJpegHeader(bytes);
  if (width === 0 || height === 0 || scans > mostScans) throw damaged();
  if (width * height > attachmentLimits.pixels) throw new FileRefused('too-many-pixels');
  const { data } = encode(upright(unpacked(bytes.subarray(0, end)), orientation), quality);
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
