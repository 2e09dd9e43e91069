import { describe, expect, it } from 'vitest';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { reportTexts } from '../../web/src/officer/oversight/report-texts.ts';
import { oversightTexts } from '../../web/src/officer/oversight/texts.ts';
import { unitsOfNation } from './states/work/figures-of-nation.ts';
import { reportsOfNation } from './states/work/report-of-nation.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { officePc } from './visits/officer-at-work.ts';

/** As long as the longest that an institution of the sample is called by. */
const longest = 'Wizara ya Maendeleo ya Jamii, Jinsia, Wanawake na Makundi';

const month = '2026-10';

describe.each(languages)('the report of a month for a minister in %s', (language) => {
  it('is two pages of A4, without what is pressed, also where names are longest and rows most', async () => {
    await using visit = await aVisit({ language, browser: { viewport: officePc } });
    const named = { sw: longest, en: longest };
    reportsOfNation(visit, (institution) => ({ ...institution, name: named, shortName: named }));
    const compared = unitsOfNation(language);
    const units = Array.from({ length: 10 }, (_, place) =>
      compared.units.map((unit) => ({
        ...unit,
        institution: { ...unit.institution, id: `${unit.institution.id}-${place}`, shortName: named },
      })),
    );
    visit.site.api.says('compare-units', 200, { ...compared, units: units.flat() });
    await logsIn(visit, 'neema-sanga');
    await visit.opens('work-oversight', { query: 'view=report' });
    const report = visit.page.locator('.month-report');
    await report.getByRole('heading', { name: reportTexts.directions[language] }).waitFor();
    expect(await report.locator('section[aria-labelledby="directions"] tbody tr').count()).toBe(5);
    expect(await report.locator('.units-of-report tbody tr').count()).toBe(24);
    await visit.page.emulateMedia({ media: 'print' });
    expect(
      await visit.page.locator('header, footer, button, textarea').filter({ visible: true }).count(),
    ).toBe(0);
    const paper = await visit.page.pdf({ format: 'A4' });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
  });

  it('has the numbers that the view of the month shows', async () => {
    await using visit = await aVisit({ language, browser: { viewport: officePc } });
    reportsOfNation(visit);
    await logsIn(visit, 'neema-sanga');
    await visit.opens('work-oversight', { query: `view=month&month=${month}` });
    const onTime = visit.page.locator('section[aria-labelledby="on-time"]');
    await onTime.locator('.figure').waitFor();
    const share = await onTime.locator('.figure').innerText();
    const ofMonth = await onTime.innerText();
    const units = new Map<string, string>();
    for (const row of await visit.page.locator('section[aria-labelledby="units"] tbody tr').all()) {
      const cells = await row.locator('th, td').allInnerTexts();
      units.set(cells[0] ?? '', cells.join(' '));
    }
    await visit.opens('work-oversight', { query: `view=report&month=${month}` });
    const report = visit.page.locator('.month-report');
    await report.locator('.units-of-report').waitFor();
    const card = report.locator('.key').nth(3);
    expect(await card.locator('.number').innerText()).toBe(share);
    const [count] = (await card.locator('p').innerText()).split(';');
    expect(ofMonth).toContain(String(count));
    const rows = await report.locator('.units-of-report tbody tr').all();
    expect(rows).toHaveLength(unitsOfNation(language).units.length);
    for (const row of rows) {
      const [name = '', due, inTime, percent, overdue] = await row.locator('th, td').allInnerTexts();
      const shown = units.get(name);
      const told = [due, inTime, percent, overdue].map((one = '') =>
        one === '·' ? oversightTexts.tooFew[language] : one,
      );
      for (const number of told) expect([name, shown]).toEqual([name, expect.stringContaining(number)]);
    }
  });
});
