import type { Orientation } from '../../domain/attachments/orientation.ts';
import { exifOrientation } from './exif-orientation.ts';
import { damaged } from './refused.ts';

/** What a JPEG says of itself before its picture is unpacked. */
export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  /** In how many passes the picture comes: each goes over all of it. */
  readonly scans: number;
  /** Where the picture ends. What follows, such as a telephone's film of the moment, is no part of it. */
  readonly end: number;
}

/** ITU-T T.81, table B.1. */
const markers = { begin: 0xd8, end: 0xd9, scan: 0xda, app1: 0xe1 } as const;
/** Frames: all of 0xC0 to 0xCF but Huffman tables, an extension, and arithmetic conditioning. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Reads the segments up to the end of the picture. Throws `FileRefused` where there is no end. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let size: Pick<JpegHeader, 'width' | 'height'> | undefined;
  let orientation: Orientation | undefined;
  let scans = 0;
  let at = 2;
  for (;;) {
    at = nextMarker(bytes, at, scans > 0);
    const marker = bytes[at + 1];
    if (marker === undefined || marker === markers.begin) throw damaged();
    if (marker === markers.end) break;
    if (at + 4 > bytes.length) throw damaged();
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) throw damaged();
    if (isFrame(marker)) {
      if (size !== undefined || length < 8) throw damaged();
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    if (marker === markers.app1) orientation ??= exifOrientation(bytes.subarray(at + 4, at + 2 + length));
    if (marker === markers.scan) scans += 1;
    at += 2 + length;
  }
  if (size === undefined || scans === 0) throw damaged();
  return { ...size, orientation: orientation ?? 1, scans, end: at + 2 };
}

/** Where the next marker is; within a scan the picture's own bytes are passed over, with their restarts. */
function nextMarker(bytes: Uint8Array, from: number, withinScan: boolean): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    if (!withinScan && at !== from) throw damaged();
    const next = bytes[at + 1];
    if (next === 0xff) return nextMarker(bytes, at + 1, withinScan); // padding
    const isOfTheScan = withinScan && (next === 0 || (next !== undefined && next >= 0xd0 && next <= 0xd7));
    if (!isOfTheScan) return at;
  }
  throw damaged();
}
