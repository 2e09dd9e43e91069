import type { Locator } from 'playwright-core';
import { vi } from 'vitest';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { Openness } from '../../../domain/foundation/vocabulary/kinds.ts';
import { designTexts } from '../../../web/src/design/texts.ts';
import { laterTexts } from '../../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../../web/src/citizen/send/texts.ts';
import {
  aboutChoices,
  kindChoices,
  opennessChoices,
  ticketFormTexts,
} from '../../../web/src/ticket-form/texts.ts';
import { sendSteps, type SendStep } from '../../../web/src/ticket-form/send-step.ts';
import type { Reader } from './reader.ts';
import type { Visit } from './visit.ts';
import { patience } from './visitors.ts';
import { ticketQuestionTexts } from '../../../web/src/ticket-form/question-texts.ts';

/** Matters of the sample. */
export const water: Text = { sw: 'Maji na majitaka', en: 'Water and sewerage' };
export const bribery: Text = { sw: 'Rushwa', en: 'Corruption' };
export const violence: Text = { sw: 'Ukatili au kipigo', en: 'Violence or beating' };

/** Somebody who sends a ticket, unless a test says otherwise. */
export interface Sender {
  readonly matter?: Text;
  readonly openness?: Openness;
  readonly phone?: string;
  readonly email?: string;
  readonly details?: string;
  /** Its name, where it is none that is suggested. */
  readonly office?: string;
}

const dar = { region: 'mkoa-dar', council: 'kinondoni-mc' };

/** In milliseconds: so soon a button is pressed that stays where it is. */
const soon = 1_000;

/** Opens a line, unless it is open: what is understood anew may open it, or close it, meanwhile. */
export async function changes(visit: Reader, label: Text): Promise<void> {
  const change = visit.button(`${visit.say(designTexts.change)} ${visit.say(label)}`);
  while (await change.isVisible()) await change.click({ timeout: soon }).catch(() => undefined);
}

/** Waits until the words were understood, or it was said that they are not. */
export async function seesWhatIsUnderstood(visit: Reader): Promise<void> {
  const headings = [laterTexts.understood, laterTexts.choose, laterTexts.sorry].map((text) =>
    visit.say(text),
  );
  await visit.page
    .locator('h1')
    .filter({ hasText: new RegExp(headings.map((text) => text.replaceAll('?', '\\?')).join('|')) })
    .waitFor();
}

/** By what words are understood without the service has come: it is asked for once somebody writes. */
export async function isPrepared(visit: Visit): Promise<void> {
  await vi.waitUntil(() => visit.site.api.asked('show-routing').length > 0, {
    timeout: patience,
    interval: 100,
  });
  await visit.page.waitForLoadState('networkidle');
}

/** How each page is answered: what was understood is corrected line by line, whatever it was. */
const answerTo: Readonly<
  Record<Exclude<SendStep, 'check'>, (visit: Reader, sender: Sender) => Promise<void>>
> = {
  words: (visit, { details = 'Hakuna maji Mbezi. Tuna siku kumi bila maji.' }) =>
    visit.fills(sendTexts.words, details),
  understood: (visit, sender) => answersWhatIsUnderstood(visit, sender),
  you: async (visit, { openness = 'confidential', phone = '0712 345 678', email = '' }) => {
    await visit.chooses(opennessChoices[openness]);
    if (openness === 'anonymous') return;
    await visit.fills(ticketQuestionTexts.phone, phone);
    await visit.fills(ticketQuestionTexts.email, email);
    await visit.chooses(ticketQuestionTexts.safeYes);
  },
};

/** Corrects what was understood line by line, whatever it was. */
export async function answersWhatIsUnderstood(
  visit: Reader,
  { matter = water, office }: Sender = {},
): Promise<void> {
  const { page } = visit;
  const choice = (label: Text): Locator => page.getByRole('radio', { name: visit.say(label), exact: true });
  await seesWhatIsUnderstood(visit);
  await opensLine(visit, laterTexts.kindLabel, choice(kindChoices.complaint));
  await visit.chooses(kindChoices.complaint);
  await opensLine(visit, laterTexts.matterLabel, choice(matter));
  await visit.chooses(matter);
  await opensLine(visit, laterTexts.placeLabel, page.locator('select#region'));
  await page.selectOption('#region', dar.region);
  await page.selectOption('#council', dar.council);
  await opensLine(visit, laterTexts.officeLabel, page.locator('#office'));
  await choosesOffice(visit, office);
  await choosesOnLine(visit, laterTexts.aboutLabel, choice(aboutChoices.nobody.name));
}

/** Opens a line until all that it offers is there: what is understood anew may change it meanwhile. */
async function opensLine(visit: Reader, label: Text, wanted: Locator): Promise<void> {
  const none = visit.page.locator('.line input[value="other"]');
  while (!(await wanted.isVisible())) {
    await changes(visit, label);
    const [likely] = await none.all();
    if (!(await wanted.isVisible())) await likely?.click({ timeout: soon }).catch(() => undefined);
  }
}

/** Chooses on a line until it is chosen: an answer that comes just before the press moves what was to be pressed. */
async function choosesOnLine(visit: Reader, label: Text, wanted: Locator): Promise<void> {
  while (!(await wanted.isChecked({ timeout: soon }).catch(() => false))) {
    await opensLine(visit, label, wanted);
    await wanted.check({ timeout: soon }).catch(() => undefined);
  }
}

async function choosesOffice(visit: Reader, office: string | undefined): Promise<void> {
  const first = visit.page.locator('#office');
  if (office === undefined) {
    await choosesOnLine(visit, laterTexts.officeLabel, first);
    return;
  }
  await visit.presses(ticketFormTexts.searchOffice);
  await visit.fills(ticketFormTexts.searchOffice, office);
  await visit.page.getByRole('option', { name: office }).click();
}

/** Waits until a page asks. */
const arrivesAt: Readonly<Record<SendStep, (visit: Reader) => Promise<void>>> = {
  words: (visit) => visit.sees(sendTexts.words),
  understood: seesWhatIsUnderstood,
  you: (visit) => visit.sees(laterTexts.you),
  check: (visit) => visit.sees(laterTexts.check),
};

/** Answers everything before a page, and stands before it. */
export async function comesTo(visit: Reader, step: SendStep, sender: Sender = {}): Promise<void> {
  await visit.opens('send');
  await goesOn(visit, 'words', step, sender);
}

/** The button of a page. */
const goOn: Readonly<Record<SendStep, readonly Text[]>> = {
  words: [sendTexts.next],
  understood: [laterTexts.agree, sendTexts.next],
  you: [sendTexts.next],
  check: [sendTexts.send],
};

/** Presses the button that a page ends with. */
export async function pressesOn(visit: Reader, step: SendStep): Promise<void> {
  const [first, ...others] = goOn[step].map((text) => visit.button(text));
  if (first !== undefined) await others.reduce((all, one) => all.or(one), first).click();
}

/** Answers everything from one page to before another, where somebody stands before the first. */
export async function goesOn(
  visit: Reader,
  from: SendStep,
  to: SendStep,
  sender: Sender = {},
): Promise<void> {
  for (const asked of sendSteps.slice(sendSteps.indexOf(from))) {
    await arrivesAt[asked](visit);
    if (asked === to || asked === 'check') return;
    await answerTo[asked](visit, sender);
    await pressesOn(visit, asked);
  }
}

/** Answers everything, and sends it. */
export async function sends(visit: Reader, sender: Sender = {}): Promise<void> {
  await comesTo(visit, 'check', sender);
  await visit.presses(sendTexts.send);
}
