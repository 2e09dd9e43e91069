import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { MeasuresReply } from './use-figures.ts';
import { CountsTable } from './counts-table.tsx';
import { ChartDrawing, FigureOfChart } from './figure-of-chart.tsx';
import { counted } from '../platform/numbers.ts';
import { regionTiles, tileColumns, tileRows, type RegionTile } from '../../platform/region-tiles.ts';
import { oversightTexts as texts, regionsSaid } from './texts.ts';

type CountedRegions = NonNullable<MeasuresReply['reach']>['regions'];

/** In CSS pixels. */
const gap = 4;
const mostOfTile = 96;
const leastForNames = 72;
const tileHeight = 44;

/** A region of the map, with how many came from there. */
interface CountedTile extends RegionTile {
  readonly count: number;
}

const tilesOf = (regions: CountedRegions): readonly CountedTile[] => {
  const counts = new Map(regions.map(({ id, count }) => [id, count]));
  return regionTiles.map((tile) => ({ ...tile, count: counts.get(tile.region) ?? 0 }));
};

/** From where tickets came, region by region: the darker the more, with the counts themselves, and dashed where nobody wrote. */
export function RegionMap({ regions }: { readonly regions: CountedRegions }) {
  const say = useSay();
  return (
    <FigureOfChart
      of={say(texts.regions)}
      draw={(width) => <Tiles tiles={tilesOf(regions)} width={width} />}
      table={<RegionsTable regions={regions} />}
    />
  );
}

/** The share of the accent that a tile has: what is written on it stays readable in light and dark. */
const shadeOf = (count: number, most: number): number => (count === 0 ? 0 : 0.08 + (0.32 * count) / most);

function Tiles({ tiles, width }: { readonly tiles: readonly CountedTile[]; readonly width: number }) {
  const say = useSay();
  const language = useLanguage();
  const size = Math.min(mostOfTile, (width - gap * (tileColumns - 1)) / tileColumns);
  const most = Math.max(1, ...tiles.map(({ count }) => count));
  const silent = tiles.filter(({ count }) => count === 0).length;
  const first = tiles.toSorted((a, b) => b.count - a.count).find(({ count }) => count > 0);
  const said = regionsSaid(
    tiles.length - silent,
    silent,
    first && { name: first.name, count: inEach((one) => counted(first.count, one)) },
  );
  return (
    <ChartDrawing
      id="regions"
      title={say(texts.regions)}
      said={say(said)}
      width={width}
      height={tileRows * (tileHeight + gap) - gap}
    >
      {tiles.map(({ region, name, short, row, column, count }) => {
        const [x, y] = [column * (size + gap), row * (tileHeight + gap)];
        const middle = x + size / 2;
        const place = { x: x + 1, y: y + 1, width: size - 2, height: tileHeight - 2, rx: 3 };
        return (
          <g key={region} class={count === 0 ? 'tile is-silent' : 'tile'}>
            <rect {...place} class="tile-ground" />
            <rect {...place} class="tile-shade" fill-opacity={shadeOf(count, most)} />
            <text x={middle} y={y + 17} class="tile-name">
              {size < leastForNames ? short : name}
            </text>
            <text x={middle} y={y + 35} class="tile-count">
              {counted(count, language)}
            </text>
          </g>
        );
      })}
    </ChartDrawing>
  );
}

/**
 * The map as a table, largest first, with regions that have no tile, and at the end those from where nobody wrote.
 */
function RegionsTable({ regions }: { readonly regions: CountedRegions }) {
  const say = useSay();
  const silent = tilesOf(regions).filter(({ count }) => count === 0);
  const rows = [
    ...regions.map(({ id, name, count }) => ({ id, name: say(name), count })),
    ...silent.map(({ region, name, count }) => ({ id: region, name, count })),
  ];
  return <CountsTable caption={say(texts.regions)} of={say(texts.region)} rows={rows} />;
}
