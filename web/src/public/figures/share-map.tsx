import { Details } from '../../design/details.tsx';
import { useSay } from '../../platform/language.ts';
import { regionTiles } from '../../platform/region-tiles.ts';
import type { SharesReply } from './published.ts';
import { bandNumber, sharesBands } from './share-bands.ts';
import { linkToPlace } from './steps.ts';
import { bandOfShares, figuresPage as texts, ofHundred, regionNumbers } from './texts.ts';
import './share-map.css';

type SharedRegion = SharesReply['regions'][number];

export interface ShareMapProps {
  readonly month: string;
  readonly regions: readonly SharedRegion[];
}

/** Regions without a tile are not served; as far as something is told of them, the table has it. */
const tiled: ReadonlySet<string> = new Set(regionTiles.map(({ region }) => region));

/** The share answered in time of each region, as tiles of one size where regions lie, in bands of colour, with the number on each. */
export function ShareMap({ month, regions }: ShareMapProps) {
  const say = useSay();
  const shown = regions.filter(({ id, share }) => share !== undefined || tiled.has(id));
  if (shown.length === 0) return null;
  const byId = new Map(regions.map((region) => [region.id, region]));
  return (
    <section aria-labelledby="regions">
      <h2 id="regions">{say(texts.regions)}</h2>
      <p class="small quiet">
        {say(texts.regionsNote)} {say(texts.zanzibar)}
      </p>
      <ul class="tiles">
        {regionTiles.map(({ region, short, row, column }) => (
          <li key={region} style={{ gridRow: row + 1, gridColumn: column + 1 }}>
            <Tile {...{ month, short, region: byId.get(region) }} />
          </li>
        ))}
      </ul>
      <ul class="bands small">
        {sharesBands.map(({ from, below }, band) => (
          <li key={band}>
            <i class={`band-${band + 1}`} aria-hidden="true" />
            {say(bandOfShares(from, below))}
          </li>
        ))}
        <li>
          <i class="untold" aria-hidden="true" />
          {say(texts.regionNotTold)}
        </li>
      </ul>
      <Details title={say(regionNumbers(shown.length))}>
        <RegionNumbers month={month} regions={shown} />
      </Details>
    </section>
  );
}

interface TileProps extends Pick<ShareMapProps, 'month'> {
  readonly short: string;
  /** Absent: the month has no row of it. */
  readonly region: SharedRegion | undefined;
}

function Tile({ month, short, region }: TileProps) {
  const say = useSay();
  const share = region?.share;
  const said = (
    <>
      <span>{short}</span>{' '}
      {share === undefined ? (
        <>
          <b aria-hidden="true">–</b>
          <span class="unseen">{say(texts.regionNotTold)}</span>
        </>
      ) : (
        <b>{ofHundred(share.inTime / share.due)}</b>
      )}
      {region !== undefined && <span class="unseen"> {say(region.name)}</span>}
    </>
  );
  const look = share === undefined ? 'untold' : `band-${bandNumber(share.inTime / share.due)}`;
  return region === undefined ? (
    <span class={look}>{said}</span>
  ) : (
    <a class={look} href={linkToPlace(month, region.id)}>
      {said}
    </a>
  );
}

/** The map as a table, by name, with regions that have no tile. */
function RegionNumbers({ month, regions }: ShareMapProps) {
  const say = useSay();
  const named = regions
    .map(({ id, name, share }) => ({ id, name: say(name), share }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <table class="shares">
      <thead>
        <tr>
          <th scope="col">{say(texts.region)}</th>
          <th scope="col">{say(texts.inTimeColumn)}</th>
          <th scope="col">{say(texts.bandColumn)}</th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ id, name, share }) => (
          <tr key={id}>
            <th scope="row">
              <a href={linkToPlace(month, id)}>{name}</a>
            </th>
            {share === undefined ? (
              <td colSpan={2} class="quiet small">
                {say(texts.regionNotTold)}
              </td>
            ) : (
              <>
                <td>{ofHundred(share.inTime / share.due)}</td>
                <td>
                  {ofHundred(share.from)}–{ofHundred(share.upTo)}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
