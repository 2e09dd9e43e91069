import { describe, expect, it } from 'vitest';
import { sendDueNotices } from '../../application/notices/send-due-notices.ts';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { nextBriefAt } from '../../domain/messaging/briefs/brief-days.ts';
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

describe.each(languages)('the brief by e-mail in %s', (language) => {
  it('is sent on Tuesday to who turned it on in the page, with the numbers of the page, until it is turned off', async () => {
    await using visit = await aVisit({ language, browser: { viewport: officePc } });
    const { system } = visit.site;
    const overdue = [];
    for (const phone of ['0712300201', '0712300202', '0712300203', '0712300204', '0712300205'])
      overdue.push(await visit.ticket({ contact: { phone } }));
    visit.site.passes(4);
    for (const ticket of overdue) {
      await ticket.isSwept();
      await (await ticket.listed()).counted();
    }
    const runs = () =>
      sendDueNotices(system.ports, { log: system.captured.log, millisecondsLeft: () => 240_000 });
    const briefs = () => system.email.taken.filter(({ text }) => text.includes('view=brief'));
    const button = (name: string) => visit.page.getByRole('button', { name, exact: true });
    await logsIn(visit, 'neema-sanga');
    await visit.opens('work-oversight', { query: 'view=brief' });
    await button(briefTexts.send[language]).click();
    await button(briefTexts.stop[language]).waitFor();

    system.now = nextBriefAt(system.now, 'Africa/Dar_es_Salaam');
    await runs();
    await runs();
    await logsIn(visit, 'neema-sanga');
    await visit.opens('work-oversight', { query: 'view=brief' });
    const shown = visit.page.locator('.brief');
    await shown.locator('.priorities').waitFor();
    const [mail, ...others] = briefs();
    expect(others).toEqual([]);
    const lines = mail?.text.split('\n') ?? [];
    for (const priority of await shown.locator('.priorities li').all()) {
      const figure = priority.locator('.figure-of-priority');
      const what = await priority.locator('strong').innerText();
      const at = lines.findIndex((line) => line.includes(what));
      expect(lines[at]).toContain(`${await figure.innerText()} – ${what}`);
      expect(lines[at + 1]?.trim()).toBe(await priority.locator('.why').innerText());
      expect(lines[at + 2]).toContain(String(await figure.getAttribute('href')));
    }
    for (const card of await shown.locator('.key-figures > .key').all()) {
      const name = await card.locator('h3').innerText();
      const number = await card.locator('.number').innerText();
      const line = lines.find((one) => one.startsWith(`${name}: `));
      expect([name, line]).toEqual([name, expect.stringContaining(number === '–' ? name : `: ${number}`)]);
    }

    await button(briefTexts.stop[language]).click();
    await button(briefTexts.send[language]).waitFor();
    system.now = nextBriefAt(system.now, 'Africa/Dar_es_Salaam');
    await runs();
    await runs();
    expect(briefs()).toHaveLength(1);
  });
});
