import { crc32, deflateSync } from 'node:zlib';
import { formats } from '../../domain/ticketing/attachments/formats.ts';
import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';
import { budgets } from './reading/budgets.ts';
import { inflated, inflatedSize } from './reading/inflated.ts';
import { damaged, FileRefused } from './reading/refused.ts';

/** Samples of a pixel and the depths they may have, by colour type. PNG, table 11.1. */
const colourTypes: ReadonlyMap<number, { readonly samples: number; readonly depths: readonly number[] }> =
  new Map([
    [0, { samples: 1, depths: [1, 2, 4, 8, 16] }],
    [2, { samples: 3, depths: [8, 16] }],
    [3, { samples: 1, depths: [1, 2, 4, 8] }],
    [4, { samples: 2, depths: [8, 16] }],
    [6, { samples: 4, depths: [8, 16] }],
  ]);

const mostColours = 256;

/** What `tRNS` holds by colour type: one sample a channel, of two bytes each; of a palette up to one byte a colour. */
const transparentBytes: ReadonlyMap<number, number> = new Map([
  [0, 2],
  [2, 6],
]);

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly bitsOfPixel: number;
  readonly interlaced: boolean;
  readonly colourType: number;
}

/** Its samples are places in a palette. */
const isIndexed = ({ colourType }: PngHeader): boolean => colourType === 3;

/**
 * A PNG made anew of the lines of another: unpacked, held against its header, and packed again. Texts,
 * times, places and whatever else lay in the file are gone. Throws `FileRefused`.
 */
export function cleanPng(bytes: Uint8Array): Uint8Array {
  const chunks = [...chunksOf(bytes)];
  const [first] = chunks;
  const header = headerOf(first);
  if (header.width * header.height > attachmentLimits.pixels) throw new FileRefused('too-many-pixels');
  const lines = linesOf(chunks, header);
  const palette = paletteOf(chunks, header);
  const pictures = [first, palette, transparencyOf(chunks, header, palette)];
  return Buffer.concat([
    Uint8Array.from(formats.png.begins),
    ...pictures.flatMap((chunk) => chunk ?? []).map(written),
    written({ type: 'IDAT', data: deflateSync(lines) }),
    written({ type: 'IEND', data: new Uint8Array() }),
  ]);
}

const chunkOf = (chunks: readonly Chunk[], name: string): Chunk | undefined =>
  chunks.find(({ type }) => type === name);

const coloursIn = ({ data }: Chunk): number => data.length / 3;

/** The palette, where the picture is made of it. One that is only suggested goes. */
function paletteOf(chunks: readonly Chunk[], header: PngHeader): Chunk | undefined {
  if (!isIndexed(header)) return undefined;
  const palette = chunkOf(chunks, 'PLTE');
  const colours = palette === undefined ? 0 : coloursIn(palette);
  if (colours === 0 || colours > mostColours || !Number.isInteger(colours)) throw damaged();
  return palette;
}

/** What is transparent in the picture, no longer than it can be. */
function transparencyOf(
  chunks: readonly Chunk[],
  { colourType }: PngHeader,
  palette: Chunk | undefined,
): Chunk | undefined {
  const transparency = chunkOf(chunks, 'tRNS');
  if (transparency === undefined) return undefined;
  const { length } = transparency.data;
  const fits =
    palette === undefined ? length === transparentBytes.get(colourType) : length <= coloursIn(palette);
  if (!fits) throw damaged();
  return transparency;
}

/** What a picture is made of. */
const chunksOfPicture: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'IDAT'];

/** The chunks of the picture up to its end, each with its checksum right. Others are passed over. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk, void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at: number = formats.png.begins.length;
  for (let read = 0; read < budgets.png.chunks; read += 1) {
    if (at + 12 > bytes.length) throw damaged();
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) throw damaged();
    const named = bytes.subarray(at + 4, at + 8 + length);
    if (crc32(named) !== view.getUint32(at + 8 + length)) throw damaged();
    const type = Buffer.from(named.subarray(0, 4)).toString('latin1');
    if (type === 'IEND') return;
    if (read === 0 || chunksOfPicture.includes(type)) yield { type, data: named.subarray(4) };
    at += 12 + length;
  }
  throw damaged();
}

function headerOf(chunk: Chunk | undefined): PngHeader {
  if (chunk?.type !== 'IHDR' || chunk.data.length !== 13) throw damaged();
  const { data } = chunk;
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const [depth, colourType, compression, filter, interlace] = [8, 9, 10, 11, 12].map((at) =>
    view.getUint8(at),
  );
  const colours = colourTypes.get(colourType ?? -1);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const isKnown = compression === 0 && filter === 0 && (interlace === 0 || interlace === 1);
  if (colours?.depths.includes(depth ?? -1) !== true || !isKnown || width === 0 || height === 0) {
    throw damaged();
  }
  return {
    width,
    height,
    bitsOfPixel: colours.samples * (depth ?? 0),
    interlaced: interlace === 1,
    colourType: colourType ?? 0,
  };
}

/** Adam7: where each pass begins, and its steps. PNG, section 8.2. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** How the lines of the picture follow each other: so many of so many bytes, the filter's byte included. */
function shapeOf({ width, height, bitsOfPixel, interlaced }: PngHeader) {
  const rows = (columns: number, count: number) => ({
    count: columns === 0 ? 0 : count,
    bytes: 1 + Math.ceil((columns * bitsOfPixel) / 8),
  });
  if (!interlaced) return [rows(width, height)];
  return passes.map(([x, y, stepX, stepY]) =>
    rows(Math.ceil(Math.max(0, width - x) / stepX), Math.ceil(Math.max(0, height - y) / stepY)),
  );
}

/** The picture's lines, no byte more or less than its header says, each under a filter that exists. */
function linesOf(chunks: readonly Chunk[], header: PngHeader): Uint8Array {
  const shape = shapeOf(header);
  const expected = shape.reduce((sum, { count, bytes }) => sum + count * bytes, 0);
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  if (inflatedSize(packed, expected) !== expected) throw damaged();
  const lines = inflated(packed, expected);
  let at = 0;
  for (const { count, bytes } of shape) {
    for (let row = 0; row < count; row += 1, at += bytes) if ((lines[at] ?? 5) > 4) throw damaged();
  }
  return lines;
}

function written({ type, data }: Chunk): Uint8Array {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}
