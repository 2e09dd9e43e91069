import { describe, expect, it } from 'vitest';
import { runRegistryJobs } from '../../application/registry/run-registry-jobs.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { changeTexts as texts, fieldTexts } from '../../web/src/officer/change/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { factTexts } from '../../web/src/officer/ticket/history-texts.ts';
import { benchTexts } from '../../web/src/officer/bench/texts.ts';
import { looksAtOtherNames, looksAtTakingOver, replaysShorterDeadlines } from './states/work/change.ts';
import { changes, hostileNames, national } from './states/work/registry-changes.ts';

const dawasa = { institution: 'dawasa' };

describe('a change of the registry on its page', () => {
  it('is done by the keys alone, just as it was shown, under one key however often it is sent', async () => {
    await using visit = await aVisit();
    await logsIn(visit, national);
    await looksAtOtherNames(visit);
    visit.site.api.losesAnswers('rename-institution');
    await visit.button(texts.doIt).focus();
    await visit.page.keyboard.press('Enter');
    await visit.page.getByRole('alert').waitFor();
    visit.site.api.answersAgain('rename-institution');
    await visit.button(texts.doIt).focus();
    await visit.page.keyboard.press('Enter');
    await visit.sees(texts.done);

    const asked = visit.site.api.asked('rename-institution');
    expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(new Set(asked.map(({ headers }) => headers['if-match'])).size).toBe(1);
    expect(await visit.site.system.administration.version()).toBe(2);
    expect((await visit.site.system.administration.institution('dawasa'))?.name).toEqual(hostileNames.name);
  });

  it('shows what the last months would have been, and beside it what was tried before', async () => {
    await using visit = await aVisit();
    await logsIn(visit, national);
    await replaysShorterDeadlines(visit);
    const office = visit.page.getByRole('row', { name: /DAWASA|Maji/ });
    expect(await office.first().textContent()).toMatch(/5.*0 → 0/);
    await visit.presses(texts.back);
    await visit.page.locator('#complaint-respond-amount').fill('3');
    await visit.presses(texts.look);
    await visit.presses(benchTexts.replay);
    await visit.sees(benchTexts.before);
    await visit.presses(texts.propose);
    await visit.sees(texts.proposed);
  });

  it('names what is wrong by its field, in the order of the form', async () => {
    await using visit = await aVisit();
    await logsIn(visit, national);
    await visit.opens('work-change', { query: 'act=create-officer&institution=dawasa' });
    await visit.presses(texts.look);
    const mistakes = visit.page.locator('.mistakes li');
    await mistakes.first().waitFor();
    const empty = (label: Text) => `${visit.say(label)}: ${visit.say(texts.fillIn)}`;
    expect(await mistakes.allTextContents()).toEqual([
      empty(fieldTexts.person),
      empty(fieldTexts.id),
      empty(texts.why),
    ]);
    expect(await visit.page.locator('h1 ~ .mistakes').count()).toBe(1);
  });

  it.each([
    ['rename-institution', 'institution=dawasa', 'work-institution'],
    ['remove-officer', 'officer=musa-mollel', 'work-person'],
    ['change-calendar', '', 'work-rules'],
  ] as const)('(%s) is left for the record that it is about', async (act, of, record) => {
    await using visit = await aVisit();
    await logsIn(visit, national);
    await visit.opens('work-change', { query: `act=${act}&${of}` });
    const way = visit.link(texts.cancel);
    await way.waitFor();
    await visit.page.locator('.path-of-institution').getByRole('link').last().waitFor();
    await way.click();
    await visit.page.waitForURL((url) => url.href.startsWith(visit.addressOf(record)));
    await visit.page.locator('.masthead [aria-current]').waitFor();
  });

  it('hands the tickets of who is removed to a colleague, and each says of whom it was taken over', async () => {
    await using visit = await aVisit();
    const { system } = visit.site;
    await logsIn(visit, national);
    await looksAtTakingOver(visit);
    await visit.presses(texts.doIt);
    await visit.sees(texts.done);
    await runRegistryJobs(system.ports, { log: system.captured.log, millisecondsLeft: () => 240_000 });

    const { items } = await system.queues.page('dawasa', undefined, { by: 'mtu' });
    const histories = await Promise.all(items.map(({ number }) => system.tickets.eventsOf(number)));
    const takenOver = histories.filter((events) => events.at(-1)?.by.actor === 'system');
    expect(takenOver.map((events) => events.at(-1)?.facts)).toEqual(
      Array.from({ length: 2 }, () => ({ officer: 'anna-mushi', formerOfficer: 'musa-mollel' })),
    );

    await logsIn(visit, 'anna-mushi');
    await visit.opens('work-ticket', { number: String(takenOver[0]?.[0]?.number) });
    await visit.page.getByText(visit.say(factTexts.formerOfficer)).first().waitFor({ state: 'attached' });
  });

  it('that others changed meanwhile is not done, is shown anew, and keeps what was typed', async () => {
    await using visit = await aVisit();
    await logsIn(visit, national);
    await looksAtOtherNames(visit);
    const name = { sw: 'Jina la Mwingine', en: "Another's Name" };
    await changes(visit, 'rename-institution', dawasa, { name, shortName: { sw: 'Maji', en: 'Water' } });
    await visit.presses(texts.doIt);
    await visit.sees(texts.meanwhileText);
    expect((await visit.site.system.administration.institution('dawasa'))?.name).toEqual(name);
    expect(await visit.page.locator('.differences del', { hasText: name.en }).count()).toBeGreaterThan(0);

    await visit.presses(texts.back);
    expect(await visit.page.locator('#name-sw').inputValue()).toBe(hostileNames.name.sw);
    await visit.presses(texts.look);
    await visit.presses(texts.doIt);
    await visit.sees(texts.done);
    expect((await visit.site.system.administration.institution('dawasa'))?.name).toEqual(hostileNames.name);
  });
});
