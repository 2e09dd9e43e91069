import { describe, expect, it } from 'vitest';
import { sheetTexts as texts, stateTexts } from '../../web/src/officer/sheet/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { choosesSheet, workbookFileOf } from './states/work/sheet.ts';
import { tenOffices } from './states/work/ten-offices.ts';
import type { Visit } from './visits/visit.ts';

const ofMinistry = 'flora-mkumbwa';

const count = (visit: Visit, state: keyof typeof stateTexts) =>
  visit.page
    .locator('.sheet-filters .chip', { hasText: visit.say(stateTexts[state]) })
    .locator('span')
    .innerText();

describe('a sheet of ten offices and thirty officers on its page', () => {
  it('is corrected, goes on after a break, and its offices and officers are there at once', async () => {
    await using visit = await aVisit();
    const { system, api } = visit.site;
    await logsIn(visit, ofMinistry);
    await visit.opens('work-sheet');
    const wrong = tenOffices.map((cells, at) => {
      if (at === 12) return { ...cells, email: `${cells.email ?? ''},` };
      return at === 20 ? { ...cells, office: 'Vijana Kigomaa' } : cells;
    });
    await choosesSheet(visit, wrong);
    await visit.sees(texts.difference);
    expect(await count(visit, 'wrong')).toBe('2');
    for (const left of [1, 0]) {
      await visit.page
        .getByRole('button', { name: visit.say(texts.take) })
        .first()
        .click();
      await visit.page.locator('.sheet-rows tr.wrong').nth(left).waitFor({ state: 'detached' });
    }
    expect(await count(visit, 'good')).toBe('40');

    await visit.fills(texts.why, 'Sheria Na. 7 ya 2026');
    api.losesAnswers('apply-sheet');
    await visit.page.locator('.sheet form button[type=submit]').click();
    await visit.page.getByRole('button', { name: visit.say(texts.goOn) }).waitFor();
    api.answersAgain('apply-sheet');
    await visit.presses(texts.goOn);
    await visit.sees(texts.finished);

    expect((await system.administration.institution('vijana-songea'))?.head?.officer).toBe('salma-mushi');
    expect((await system.administration.officer('rose-urio'))?.institution).toBe('vijana-moshi');
    const { body } = await system.answers('list-institutions', { query: { search: 'vijana songea' } });
    expect(body['institutions']).toMatchObject([{ id: 'vijana-songea' }]);
    const version = await system.administration.version();

    await visit.opens('work-sheet');
    await choosesSheet(visit, tenOffices);
    await visit.sees(texts.difference);
    await visit.sees(texts.nothing);
    expect(await count(visit, 'same')).toBe('40');
    expect(await system.administration.version()).toBe(version);

    await visit.opens('work-sheet');
    await visit.page.locator('input[type=file]').setInputFiles(workbookFileOf(tenOffices));
    await visit.sees(texts.difference);
    expect(await count(visit, 'same')).toBe('40');
    expect(visit.noticed.violations).toEqual([]);
  });
});
