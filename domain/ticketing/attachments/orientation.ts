/** A picture unpacked: four bytes a pixel, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** EXIF 2.32, tag 0x0112: how a picture is to be turned, from 1 (not at all) to 8. */
export const orientations = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Orientation = (typeof orientations)[number];

/** Whether columns change places, whether rows do, and then whether rows and columns are exchanged. */
const turns: Readonly<Record<Orientation, readonly [x: boolean, y: boolean, across: boolean]>> = {
  1: [false, false, false],
  2: [true, false, false],
  3: [true, true, false],
  4: [false, true, false],
  5: [false, false, true],
  6: [false, true, true],
  7: [true, true, true],
  8: [true, false, true],
};

/** The picture as it is to be seen. */
export function upright({ width, height, data }: Picture, orientation: Orientation): Picture {
  if (orientation === 1) return { width, height, data };
  const [flipX, flipY, across] = turns[orientation];
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const targetY = flipY ? height - 1 - y : y;
    for (let x = 0; x < width; x += 1) {
      const targetX = flipX ? width - 1 - x : x;
      to[across ? targetX * height + targetY : targetY * width + targetX] = from[y * width + x] ?? 0;
    }
  }
  const turned = new Uint8Array(to.buffer);
  return across ? { width: height, height: width, data: turned } : { width, height, data: turned };
}
