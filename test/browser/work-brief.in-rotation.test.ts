import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { describe, expect, it } from 'vitest';
import { briefTexts } from '../../web/src/officer/oversight/brief-texts.ts';
import { oversightTexts } from '../../web/src/officer/oversight/texts.ts';
import { todayOfNation } from './states/work/today-of-nation.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { officePc } from './visits/officer-at-work.ts';

/** As many characters as the office may add. */
const longest = 600;

describe.each(languages)('the brief of an overseer in %s', (language) => {
  it('is one page of A4 with the longest words of the office, without what is pressed', async () => {
    await using visit = await aVisit({ language, browser: { viewport: officePc } });
    visit.site.api.says('show-today', 200, todayOfNation(language));
    await logsIn(visit, 'neema-sanga');
    await visit.opens('work-oversight', { query: 'view=brief' });
    const words = 'Temeke Alhamisi '.repeat(longest).slice(0, longest);
    await visit.field(briefTexts.words).fill(words);
    await visit.page.emulateMedia({ media: 'print' });
    const brief = visit.page.locator('.brief');
    expect(await brief.locator('.own-words').textContent()).toBe(words);
    expect(await brief.locator('.priorities li').count()).toBe(todayOfNation(language).priorities.length);
    expect(await brief.getByText(oversightTexts.furthestBelow[language]).first().isVisible()).toBe(true);
    expect(
      await visit.page.locator('header, footer, button, textarea').filter({ visible: true }).count(),
    ).toBe(0);
    const paper = await visit.page.pdf({ format: 'A4' });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  });
});
