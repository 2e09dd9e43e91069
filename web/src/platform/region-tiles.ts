/** Where a region stands among tiles of one size, counted from the north-west. */
export interface RegionTile {
  /** Its id in the registry. */
  readonly region: string;
  /** Name, the same in both languages. */
  readonly name: string;
  /** Where there is little room. */
  readonly short: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The regions of mainland Tanzania, each where it lies among its neighbours. Tiles have no borders to be wrong about, and
 * a small region is as easy to see as a large one. Source of the regions: those of the registry, under `mkoa-`.
 */
export const regionTiles: readonly RegionTile[] = [
  'Kagera - Mara Arusha Kilimanjaro',
  'Geita Mwanza Simiyu Manyara Tanga',
  'Kigoma Shinyanga Singida Dodoma Pwani Dar',
  'Katavi Tabora Iringa Morogoro Lindi',
  'Rukwa Songwe Mbeya Njombe Ruvuma Mtwara',
].flatMap((names, row) =>
  names
    .split(' ')
    .map((name, column) => ({
      region: `mkoa-${name.toLowerCase()}`,
      name,
      short: name.slice(0, 3).toUpperCase(),
      row,
      column,
    }))
    .filter(({ name }) => name !== '-'),
);

export const tileRows = 1 + Math.max(...regionTiles.map(({ row }) => row));
export const tileColumns = 1 + Math.max(...regionTiles.map(({ column }) => column));
