import { aPdf } from '../../builders/files.ts';
import { fileTexts } from '../../../web/src/files/texts.ts';
import type { ActOfOfficers } from '../../../domain/foundation/vocabulary/acts.ts';
import type { Answers } from '../../../web/src/forms/question.ts';
import type { AboutTicket, FormQuestion } from '../../../web/src/officer/ticket/act-form.ts';
import { officerActForms } from '../../../web/src/officer/ticket/officer-act-forms.ts';
import { officerActTexts } from '../../../web/src/officer/ticket/officer-act-texts.ts';
import { ticketPageTexts } from '../../../web/src/officer/ticket/texts.ts';
import { ticketFormTexts } from '../../../web/src/ticket-form/texts.ts';
import type { Reader } from './reader.ts';
import type { TicketOnSite } from '../site/ticket-on-site.ts';

/** An office PC. */
export const officePc = { width: 1280, height: 800 } as const;

/** Opens the page of a ticket, and waits until it says what can be done. */
export async function opensTicket(reader: Reader, { number }: Pick<TicketOnSite, 'number'>): Promise<void> {
  await reader.opens('work-ticket', { number });
  await reader.page.getByRole('heading', { name: reader.say(ticketPageTexts.acts) }).waitFor();
}

/** Begins an act, as its button does. */
export async function begins(reader: Reader, act: ActOfOfficers): Promise<void> {
  await reader.page.locator(`[data-act="${act}"]`).click();
  await reader.page.getByRole('heading', { name: reader.say(officerActTexts[act].title) }).waitFor();
}

/** Answers the questions of the form that is open, by their names. */
export async function answersForm(reader: Reader, act: ActOfOfficers, typed: Answers): Promise<void> {
  for (const question of officerActForms[act].questions)
    if (typed[question.name] !== undefined) await answer(reader, question, typed[question.name] ?? '');
}

/** Choices that hang on nothing of the ticket. */
const ofAnyTicket = {} as AboutTicket;

async function answer(reader: Reader, question: FormQuestion, value: string): Promise<void> {
  const form = reader.page.locator('.form-of-act');
  const field = form.getByLabel(reader.say(question.label)).first();
  switch (question.kind) {
    case 'words':
    case 'line':
    case 'date':
    case 'ticket':
      return field.fill(value);
    case 'staff':
    case 'unit':
    case 'category':
      await field.selectOption(value);
      return;
    case 'mentions':
      await form.locator('textarea').first().pressSequentially(value);
      return;
    case 'yes':
      return field.check();
    case 'choice': {
      const chosen = question.choices(ofAnyTicket).find((choice) => choice.value === value);
      return reader.chooses(chosen?.label ?? value);
    }
    case 'office':
      await form.getByLabel(reader.say(ticketFormTexts.searchOffice)).fill(value);
      return form.getByRole('option').first().click();
  }
}

/** Attaches a PDF to what is written, and waits until it was checked. */
export async function attaches(reader: Reader): Promise<void> {
  await reader.presses(ticketPageTexts.sendFiles);
  await reader.field(ticketPageTexts.attachFile).setInputFiles({
    name: 'barua.pdf',
    mimeType: 'application/pdf',
    buffer: aPdf({}),
  });
  await reader.sees(fileTexts.clean);
}

/** Presses the button of the form. */
export const sends = (reader: Reader, act: ActOfOfficers): Promise<void> =>
  reader.page
    .locator('.form-of-act')
    .getByRole('button', { name: reader.say(officerActTexts[act].send), exact: true })
    .click();

/** Does an act from its form, from the button that offers it to the word that it is done. */
export async function does(reader: Reader, act: ActOfOfficers, typed: Answers = {}): Promise<void> {
  await begins(reader, act);
  await answersForm(reader, act, typed);
  await sends(reader, act);
  await reader.sees(officerActTexts[act].done);
}

/** Opens the list of templates below a field of the form that is open: the first, or another. */
export const looksForTemplates = (reader: Reader, field = 0): Promise<void> =>
  reader.page.locator('.templates-of-field > span > .button').nth(field).click();

/** A template of the list, by its title. */
export const templateTitled = (reader: Reader, title: string) =>
  reader.page.locator('.choice-of-templates li').getByRole('button', { name: title }).first();
