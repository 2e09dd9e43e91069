import { expect, it } from 'vitest';
import { monthsOfTrend } from '../../domain/analytics/publication/months.ts';
import { publishedShares } from '../../domain/analytics/publication/published-shares.ts';
import { regionTiles } from '../../web/src/platform/region-tiles.ts';
import { linkToPlace } from '../../web/src/public/figures/steps.ts';
import {
  figuresPage as texts,
  ofHundred,
  ofHundredText,
  placeInMonth,
} from '../../web/src/public/figures/texts.ts';
import { publishOnSite } from './site/publish-on-site.ts';
import { aVisit } from './visits/a-visit.ts';

const month = '2026-09';

it('whoever asks whether offices answer reads a share that equals the published counts, and passes it on as a picture or as HTML', async () => {
  await using visit = await aVisit();
  const { system } = visit.site;
  await publishOnSite(system, monthsOfTrend(month), '2026-11-01T01:30:00Z');
  const publication = await system.publications.of(month);
  const share = publication && publishedShares(publication).country;
  expect(share).toBeDefined();
  if (share === undefined) return;
  const part = share.inTime / share.due;

  const requested = new Set<string>();
  visit.page.on('request', (request) => requested.add(new URL(request.url()).pathname));
  await visit.opens('figures');
  await visit.sees(ofHundredText(part));
  // Charts, cards and texts have nothing but these replies: `attack-on-replies.test.ts` attacks them.
  expect([...requested].filter((path) => path.startsWith('/v1/')).toSorted()).toEqual([
    '/v1/public/measures',
    `/v1/public/measures/${month}`,
  ]);
  expect(await visit.page.locator('.hundred .in').count()).toBe(ofHundred(part));
  expect(await visit.page.locator('.trend').getAttribute('aria-label')).toContain(String(ofHundred(part)));

  const downloaded = visit.page.waitForEvent('download');
  await visit.presses(texts.downloadPicture);
  const download = await downloaded;
  expect(download.suggestedFilename()).toBe(`mrejesho-${month}.png`);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).subarray(1, 4).toString()).toBe('PNG');

  await visit.unfolds(texts.snippet);
  const snippet = await visit.page.locator('#snippet').inputValue();
  expect(snippet).toContain(visit.say(ofHundredText(part)));
  expect(snippet).not.toMatch(/<script|<img|<iframe| on\w+=|url\(/i);
});

it('whoever asks how their region does reads its number on its tile, and goes to its figures', async () => {
  await using visit = await aVisit();
  const { system } = visit.site;
  await publishOnSite(system, [month], '2026-11-01T01:30:00Z');
  const publication = await system.publications.of(month);
  if (publication === undefined) throw new Error('It is published.');
  const { byInstitution } = publishedShares(publication);
  const served = new Set(regionTiles.map(({ region }) => region));
  const regions = publication.institutions.filter(({ id }) => served.has(id));
  expect(regions.length).toBeGreaterThan(20);

  await visit.opens('figures');
  await visit.sees(texts.regions);
  expect(await visit.page.locator('.tiles a').count()).toBe(regions.length);
  for (const { id, name } of regions) {
    const share = byInstitution.get(id);
    const tile = visit.page.locator(`.tiles a[href="${linkToPlace(month, id)}"]`);
    const said = (await tile.textContent()) ?? '';
    expect(said).toContain(visit.say(name));
    expect(said).toContain(
      share === undefined ? visit.say(texts.regionNotTold) : String(ofHundred(share.inTime / share.due)),
    );
  }

  const [region] = regions;
  if (region === undefined) throw new Error('There is a region.');
  await visit.page.locator(`.tiles a[href="${linkToPlace(month, region.id)}"]`).click();
  await visit.sees(placeInMonth(region.name, month));
});
