import type { Orientation } from '../../../domain/ticketing/attachments/orientation.ts';
import { budgets } from './budgets.ts';
import { exifOrientation } from './exif-orientation.ts';
import { damaged, FileRefused } from './refused.ts';

/** What a JPEG says of itself before its picture is unpacked. */
export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  /**
   * The file without what is no part of its picture: only segments that were read here, each as long as it says.
   * Who unpacks them finds no other frame or table than was found here.
   */
  readonly picture: readonly Uint8Array[];
}

/** ITU-T T.81, table B.1. */
const markers = {
  begin: 0xd8,
  end: 0xd9,
  scan: 0xda,
  huffman: 0xc4,
  quantization: 0xdb,
  restarts: 0xdd,
  lines: 0xdc,
  app1: 0xe1,
  adobe: 0xee,
  comment: 0xfe,
} as const;
/** Frames whose codes are Huffman's: in one pass with 8 bits a sample, or more; or from coarse to fine. */
const [baseline, extended, progressive] = [0xc0, 0xc1, 0xc2];
const isFrame = (marker: number): boolean => [baseline, extended, progressive].includes(marker);
/** Notes, of which Adobe's says how the colours are mixed, and a count of lines that nobody needs. */
const isNote = (marker: number): boolean =>
  (marker >= 0xe0 && marker <= 0xef && marker !== markers.adobe) ||
  marker === markers.comment ||
  marker === markers.lines;

interface Component {
  readonly id: number;
  /** Samples across and down of each, for those of the picture's unit. */
  readonly across: number;
  readonly down: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly isProgressive: boolean;
  readonly components: readonly Component[];
}

/**
 * Reads the segments up to the end of the picture, and what they promise against what they bring. Throws `FileRefused`:
 * `too-many-pixels` past `mostPixels`, else `damaged`.
 */
export function readJpegHeader(bytes: Uint8Array, mostPixels: number): JpegHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const picture: Uint8Array[] = [bytes.subarray(0, 2)];
  let frame: Frame | undefined;
  let orientation: Orientation | undefined;
  let [scans, blocks] = [0, 0];
  let at = nextMarker(bytes, 2, false);
  for (;;) {
    const marker = bytes[at + 1] ?? markers.begin;
    if (marker === markers.end) break;
    if (marker === markers.begin || at + 4 > bytes.length) throw damaged();
    const end = at + 2 + view.getUint16(at + 2);
    if (end < at + 4 || end > bytes.length) throw damaged();
    const content = bytes.subarray(at + 4, end);
    const next = nextMarker(bytes, end, marker === markers.scan);
    if (marker === markers.scan) {
      if (frame === undefined) throw damaged();
      scans += 1;
      blocks += blocksOfScan(frame, content, next - end);
      if (scans > budgets.jpeg.scans || blocks > budgets.jpeg.blocksPassed) throw damaged();
    } else if (isFrame(marker)) {
      if (frame !== undefined) throw damaged();
      frame = frameIn(content, marker === progressive);
      if (frame.width * frame.height > mostPixels) throw new FileRefused('too-many-pixels');
    } else if (marker === markers.huffman) requireTables(content, huffmanLength);
    else if (marker === markers.quantization) requireTables(content, quantizationLength);
    else if (marker === markers.restarts && content.length !== 2) throw damaged();
    else if (marker === markers.app1) orientation ??= exifOrientation(content);
    if (!isNote(marker)) {
      if (!isKnown(marker) || picture.length > budgets.jpeg.segments) throw damaged();
      picture.push(bytes.subarray(at, marker === markers.scan ? next : end));
    }
    at = next;
  }
  if (frame === undefined || scans === 0) throw damaged();
  picture.push(Uint8Array.of(0xff, markers.end));
  const { width, height } = frame;
  return { width, height, orientation: orientation ?? 1, picture };
}

const isKnown = (marker: number): boolean =>
  isFrame(marker) ||
  [markers.scan, markers.huffman, markers.quantization, markers.restarts, markers.adobe].some(
    (known) => known === marker,
  );

/** T.81, B.2.2. */
function frameIn(content: Uint8Array, isProgressive: boolean): Frame {
  const [precision, high, low, wide, narrow, count = 0] = content;
  if (precision !== 8 || count < 1 || count > 4 || content.length !== 6 + 3 * count) throw damaged();
  const components = Array.from({ length: count }, (_, place) => {
    const [id = 0, sampling = 0] = content.subarray(6 + place * 3);
    return { id, across: sampling >> 4, down: sampling & 15 };
  });
  const isSampled = components.every(({ across, down }) =>
    [across, down].every((one) => one >= 1 && one <= 4),
  );
  if (!isSampled || new Set(components.map(({ id }) => id)).size !== count) throw damaged();
  const [height, width] = [((high ?? 0) << 8) | (low ?? 0), ((wide ?? 0) << 8) | (narrow ?? 0)];
  if (width === 0 || height === 0) throw damaged();
  return { width, height, isProgressive, components };
}

/**
 * How many blocks a scan goes over. Each brings a bit at least where its first value comes, and one more where the rest
 * comes with it: a scan of fewer bytes is none of this picture. T.81, B.2.3, F.1.2, G.1.2.
 */
function blocksOfScan(
  { width, height, isProgressive, components }: Frame,
  content: Uint8Array,
  bytes: number,
): number {
  const [count = 0] = content;
  if (count < 1 || count > 4 || content.length !== 4 + 2 * count) throw damaged();
  const chosen = Array.from({ length: count }, (_, place) => {
    const component = components.find(({ id }) => id === content[1 + place * 2]);
    if (component === undefined) throw damaged();
    return component;
  });
  const across = Math.max(...components.map((component) => component.across));
  const down = Math.max(...components.map((component) => component.down));
  const [first] = chosen;
  const blocks =
    count === 1 && first !== undefined
      ? Math.ceil(Math.ceil((width * first.across) / across) / 8) *
        Math.ceil(Math.ceil((height * first.down) / down) / 8)
      : Math.ceil(width / (8 * across)) *
        Math.ceil(height / (8 * down)) *
        chosen.reduce((sum, component) => sum + component.across * component.down, 0);
  const bits = !isProgressive ? 2 : content[1 + 2 * count] === 0 ? 1 : 0;
  if (bytes * 8 < blocks * bits) throw damaged();
  return blocks;
}

/** Tables that follow each other to the end of their segment, no byte more or less. */
function requireTables(content: Uint8Array, lengthAt: (content: Uint8Array, at: number) => number): void {
  let at = 0;
  while (at < content.length) at += lengthAt(content, at);
  if (at !== content.length) throw damaged();
}

/** T.81, B.2.4.2. */
const huffmanLength = (content: Uint8Array, at: number): number =>
  content.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 17);

/** T.81, B.2.4.1: 64 values of a byte or two. */
const quantizationLength = (content: Uint8Array, at: number): number =>
  (content[at] ?? 0) >> 4 === 0 ? 65 : 129;

/** Where the next marker is; within a scan the picture's own bytes are passed over, with their restarts. */
function nextMarker(bytes: Uint8Array, from: number, withinScan: boolean): number {
  let padded = from;
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    if (!withinScan && at !== padded) throw damaged();
    const next = bytes[at + 1];
    if (next === 0xff) {
      padded = at + 1;
      continue;
    }
    const isOfTheScan = withinScan && (next === 0 || (next !== undefined && next >= 0xd0 && next <= 0xd7));
    if (!isOfTheScan) return at;
  }
  throw damaged();
}
