import { expect, it } from 'vitest';
import { monthsOfTrend } from '../../domain/analytics/publication/months.ts';
import { publishedShares } from '../../domain/analytics/publication/published-shares.ts';
import { figuresPage as texts, ofHundred, ofHundredText } from '../../web/src/public/figures/texts.ts';
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

  await visit.opens('figures');
  await visit.sees(ofHundredText(part));
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
