import { orientations, type Orientation } from '../../../domain/ticketing/attachments/orientation.ts';

/** `Exif` and two zeros. */
const signature = [0x45, 0x78, 0x69, 0x66, 0, 0] as const;
const orientationTag = 0x0112;
const entryBytes = 12;

/** How a picture is to be turned, by the APP1 segment of a JPEG (without marker and length); undefined where it does not say. */
export function exifOrientation(segment: Uint8Array): Orientation | undefined {
  if (segment.length < signature.length + 8) return undefined;
  if (!signature.every((byte, place) => segment[place] === byte)) return undefined;
  const tiff = new DataView(segment.buffer, segment.byteOffset + 6, segment.length - 6);
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return undefined;
  const entries = tiff.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * entryBytes;
    if (at + entryBytes > tiff.byteLength) return undefined;
    if (tiff.getUint16(at, little) !== orientationTag) continue;
    const value = tiff.getUint16(at + 8, little);
    return orientations.find((known) => known === value);
  }
  return undefined;
}
