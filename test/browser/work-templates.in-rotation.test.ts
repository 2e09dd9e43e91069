import { describe, expect, it } from 'vitest';
import { templateUseWords } from '../../words/templates.ts';
import {
  officeTemplateTexts,
  missingFields,
  missingTexts,
} from '../../web/src/officer/office/template-texts.ts';
import { ticketsOf } from '../../web/src/officer/office/texts.ts';
import { officerActTexts, questionTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
import { blanksLeft, templateTexts as texts } from '../../web/src/officer/ticket/template-texts.ts';
import { upperFirst } from '../../web/src/platform/upper-first.ts';
import { aVisit } from './visits/a-visit.ts';
import {
  begins,
  looksForTemplates,
  officePc,
  opensTicket,
  sends,
  templateTitled,
} from './visits/officer-at-work.ts';
import { Keyboard } from './visits/keyboard.ts';
import { keeps, keepsTemplate } from './visits/keep-template.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const head = 'anna-mushi';
const title = 'Bomba limepasuka';
const blank = 'tarehe ya maji kurudi';

async function anOfficerWith(login: string): Promise<WatchedVisit> {
  const visit = await aVisit({ browser: { viewport: officePc } });
  await logsIn(visit, login);
  return visit;
}

/** It leaves nothing to its officer. */
const whole = {
  title: { sw: 'Tumepokea', en: 'We have it' },
  text: {
    sw: 'Kuhusu lalamiko {namba}: tumepokea ujumbe wako, na mafundi wako njiani.',
    en: 'About ticket {number}: we have your message, and the engineers are on their way.',
  },
  uses: ['write-to-citizen'],
};

const field = (visit: WatchedVisit) => visit.field(questionTexts.message);
const asked = (visit: WatchedVisit) => visit.site.api.asked('write-to-citizen');

/** The message to the citizen is begun, and the list of templates is open. */
async function writesWithTemplate(visit: WatchedVisit, body?: object): Promise<string> {
  await keepsTemplate(visit, head, 'dawasa', body);
  const ticket = await visit.ticket();
  await opensTicket(visit, ticket);
  await begins(visit, 'reply');
  await looksForTemplates(visit);
  return ticket.number;
}

describe('a template in the form of an act', () => {
  it('comes filled, with its first blank chosen, and does not go before the blank is filled in', async () => {
    await using visit = await anOfficerWith(head);
    const number = await writesWithTemplate(visit);
    await templateTitled(visit, title).click();
    await expect.poll(() => field(visit).inputValue()).toContain(`Kuhusu lalamiko ${number}:`);
    await visit.sees(blanksLeft([blank]));
    await sends(visit, 'reply');
    await visit.page.locator('.mistakes').waitFor();
    expect(asked(visit)).toHaveLength(0);
    const written = await field(visit).inputValue();
    await field(visit).fill(written.replace(`{${blank}}`, 'kesho'));
    await sends(visit, 'reply');
    await visit.sees(officerActTexts.reply.done);
    expect(asked(visit)).toHaveLength(1);
  });

  it('is not sent by the shortcut as it came, until its officer says that it was read', async () => {
    await using visit = await anOfficerWith(head);
    await writesWithTemplate(visit, whole);
    await templateTitled(visit, whole.title.sw).click();
    await expect.poll(() => field(visit).inputValue()).not.toBe('');
    await field(visit).press('Control+Enter');
    await visit.page
      .locator('.mistakes')
      .filter({ hasText: visit.say(texts.unread) })
      .waitFor();
    expect(asked(visit)).toHaveLength(0);
    await visit.page.locator('.mistakes a').click();
    expect(await visit.page.locator('.wrong input:focus').count()).toBe(1);
    await visit.chooses(texts.haveRead);
    await field(visit).press('Control+Enter');
    await visit.sees(officerActTexts.reply.done);
  });

  it('asks nothing more of who changed it', async () => {
    await using visit = await anOfficerWith(head);
    await writesWithTemplate(visit, whole);
    await templateTitled(visit, whole.title.sw).click();
    await expect.poll(() => field(visit).inputValue()).not.toBe('');
    await field(visit).press('End');
    await visit.page.keyboard.type(' Leo, ');
    await visit.page.getByLabel(visit.say(texts.haveRead)).waitFor({ state: 'detached' });
    await sends(visit, 'reply');
    await visit.sees(officerActTexts.reply.done);
  });

  it('takes nothing away that was typed before, unless its officer says so', async () => {
    await using visit = await anOfficerWith(head);
    await writesWithTemplate(visit, whole);
    const typed = 'Habari za leo.';
    await field(visit).fill(typed);
    await templateTitled(visit, whole.title.sw).click();
    await visit.presses(texts.leave);
    expect(await field(visit).inputValue()).toBe(typed);
    await looksForTemplates(visit);
    await templateTitled(visit, whole.title.sw).click();
    await visit.presses(texts.atCursor);
    await expect.poll(() => field(visit).inputValue()).toMatch(/^Habari za leo\.\n\nKuhusu lalamiko /);
    await looksForTemplates(visit);
    await templateTitled(visit, whole.title.sw).click();
    await visit.presses(texts.instead);
    await expect.poll(() => field(visit).inputValue()).toMatch(/^Kuhusu lalamiko /);
  });

  it('is chosen and read by the keyboard alone, and comes in the other language on demand', async () => {
    await using visit = await anOfficerWith(head);
    await writesWithTemplate(visit, whole);
    const keyboard = new Keyboard(visit);
    await templateTitled(visit, whole.title.sw).waitFor();
    await keyboard.enters(texts.showIn.en);
    await visit.button(texts.showIn.sw).waitFor();
    await keyboard.presses('Escape');
    await visit.page.locator('.choice-of-templates').waitFor({ state: 'detached' });
    await keyboard.presses('Enter');
    await templateTitled(visit, whole.title.sw).waitFor();
    await visit.page.waitForFunction(() => document.activeElement?.closest('.choice-of-templates') !== null);
    await keyboard.presses('Enter');
    await visit.page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    await keyboard.goesTo(texts.haveRead);
    await keyboard.presses('Space');
    await keyboard.presses('Control+Enter');
    await visit.sees(officerActTexts.reply.done);
  });
});

describe('the templates of an office', () => {
  it('are added, changed and withdrawn by its head, and their history says so', async () => {
    await using visit = await anOfficerWith(head);
    await visit.opens('work-office');
    await visit.presses(officeTemplateTexts.add);
    await visit.fills(officeTemplateTexts.titleIn.sw, whole.title.sw);
    await visit.fills(officeTemplateTexts.titleIn.en, whole.title.en);
    await visit.page
      .getByLabel(upperFirst(visit.say(templateUseWords['write-to-citizen'])), { exact: true })
      .check();
    await visit.fills(officeTemplateTexts.textIn.sw, whole.text.sw);
    await visit.fills(officeTemplateTexts.textIn.en, whole.text.en);
    await visit.page
      .locator('.template-preview')
      .filter({ hasText: 'Kuhusu lalamiko 261112345671' })
      .waitFor();
    await visit.presses(officeTemplateTexts.save);
    await visit.sees(officeTemplateTexts.added);
    await visit.page.locator('.kept-templates .button.second').click();
    await visit.fills(officeTemplateTexts.titleIn.sw, 'Tumepokea ujumbe');
    await visit.presses(officeTemplateTexts.save);
    await visit.sees(officeTemplateTexts.changed);
    await visit.page.locator('.kept-templates .button.plain').click();
    await visit.presses(officeTemplateTexts.withdrawIt);
    await visit.sees(officeTemplateTexts.withdrawn);
    await visit.sees(officeTemplateTexts.none);
    await visit.presses(officeTemplateTexts.showHistory);
    await visit.page.locator('.history-of-templates > ol > li').nth(2).waitFor();
    expect(await visit.page.locator('.history-of-templates').textContent()).toContain('Anna Mushi');
  });

  it('are saved by nobody who left something out, and say at once all that is missing', async () => {
    await using visit = await anOfficerWith(head);
    await visit.opens('work-office');
    await visit.presses(officeTemplateTexts.add);
    await visit.presses(officeTemplateTexts.save);
    const mistakes = visit.page.locator('.mistakes li');
    await mistakes.first().waitFor();
    expect(await mistakes.allTextContents()).toEqual(
      missingFields.map((one) => visit.say(missingTexts[one])),
    );
    expect(visit.site.api.asked('add-template')).toHaveLength(0);
  });

  it('lose nothing that was typed where another was quicker', async () => {
    await using visit = await anOfficerWith(head);
    const id = await keepsTemplate(visit);
    await visit.opens('work-office');
    await visit.page.locator('.kept-templates .button.second').click();
    await visit.fills(officeTemplateTexts.titleIn.sw, 'Kichwa changu');
    await keeps(visit, 'change-template', { params: { template: id }, body: { ...whole } });
    await visit.presses(officeTemplateTexts.save);
    await visit.sees(officeTemplateTexts.movedOn);
    expect(await visit.field(officeTemplateTexts.titleIn.sw).inputValue()).toBe('Kichwa changu');
    await visit.presses(officeTemplateTexts.saveMine);
    await visit.sees(officeTemplateTexts.changed);
  });

  it('lead from an officer to what that officer has', async () => {
    await using visit = await anOfficerWith(head);
    await visit.opens('work-office');
    await visit.page.getByRole('link', { name: visit.say(ticketsOf('Musa Mollel')) }).click();
    await visit.page.waitForURL(/\?institution=dawasa&assignee=musa-mollel$/);
  });
});
