/** What can be attached: how it is served, and the bytes that each such file begins with. */
export const formats = {
  jpeg: { mediaType: 'image/jpeg', extension: 'jpg', begins: [0xff, 0xd8, 0xff] },
  png: { mediaType: 'image/png', extension: 'png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  pdf: { mediaType: 'application/pdf', extension: 'pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
} as const satisfies Record<string, Format>;

interface Format {
  readonly mediaType: string;
  readonly extension: string;
  readonly begins: readonly number[];
}

export type FormatName = keyof typeof formats;
/** What each is served as. */
export type MediaType = (typeof formats)[FormatName]['mediaType'];
export const formatNames = ['jpeg', 'png', 'pdf'] as const satisfies readonly FormatName[];

/** What a file is by its content: from the first byte on, whatever its name or its sender says. */
export const formatOf = (bytes: Uint8Array): FormatName | undefined =>
  formatNames.find((name) => formats[name].begins.every((byte, place) => bytes[place] === byte));
