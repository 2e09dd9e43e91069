import { failureTexts } from '../../../../web/src/api/texts.ts';
import { designTexts } from '../../../../web/src/design/texts.ts';
import { deskErrorTexts, deskTexts, entriesOfToday } from '../../../../web/src/officer/desk/texts.ts';
import { aboutChoices, kindChoices, opennessChoices } from '../../../../web/src/ticket-form/texts.ts';
import { deskWayWords } from '../../../../words/desk-ways.ts';
import { refusalTexts } from '../../../../words/refusals.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Reader } from '../../visits/reader.ts';
import type { Visit } from '../../visits/visit.ts';
import { violence } from '../../visits/sending.ts';
import { ticketQuestionTexts } from '../../../../web/src/ticket-form/question-texts.ts';

const page = 'work-desk';
const officer = 'anna-mushi';

const noSuchTicket = refusalTexts['no-such-ticket'].detail;

/** A citizen who comes to a desk, unless a state says otherwise. */
interface AtTheDesk {
  readonly category?: string;
  readonly subject?: string;
  readonly description?: string;
}

/** Writes down what somebody says, and sends nothing yet. */
export async function writesDown(
  visit: Reader,
  {
    category = 'maji',
    subject = 'Hakuna maji Mbezi',
    description = 'Tuna siku kumi bila maji.',
  }: AtTheDesk = {},
): Promise<void> {
  await visit.opens(page);
  await visit.sees(deskTexts.way);
  await visit.chooses(kindChoices.complaint);
  await visit.page.selectOption('#category', category);
  await visit.fills(ticketQuestionTexts.subject, subject);
  await visit.fills(deskTexts.details, description);
  await visit.page.selectOption('#region', 'mkoa-dar');
  await visit.page.selectOption('#council', 'kinondoni-mc');
  await visit.page.locator('#office').check();
  await visit.chooses(aboutChoices.nobody.name);
  await visit.chooses(opennessChoices.confidential);
  await visit.fills(ticketQuestionTexts.phone, '0712 345 678');
  await visit.chooses(ticketQuestionTexts.safeYes);
}

/** Writes it down and sends it: the slip stands there. */
export async function sendsAtDesk(visit: Reader, said?: AtTheDesk): Promise<void> {
  await writesDown(visit, said);
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.slipHint);
}

/** Writes it down and sends it; the answer that has its slip never comes. */
async function losesItsSlip(visit: Visit, openness = opennessChoices.confidential): Promise<void> {
  await writesDown(visit);
  await visit.chooses(openness);
  visit.site.api.losesAnswers('submit-desk-ticket');
  await visit.presses(deskTexts.send);
  await visit.sees(deskTexts.uncertain);
  visit.site.api.answersAgain('submit-desk-ticket');
  await visit.presses(deskTexts.send);
}

/** Types what a caller says is their number, and asks for it. */
export async function isToldNumber(visit: Reader, told: string): Promise<void> {
  await visit.opens(page);
  await visit.fills(deskTexts.numberTold, told);
  await visit.presses(deskTexts.showNumber);
}

/** The slip is handed over, and the next citizen comes. */
async function callsNext(visit: Visit): Promise<void> {
  await visit.page.keyboard.press('n');
  await visit.sees(deskTexts.hasSlip);
  await visit.page.keyboard.press('n');
  await visit.sees(deskTexts.matterFirst);
}

/** Writes tickets down one after the other, and unfolds what was written down today. */
async function looksAtToday(visit: Visit): Promise<void> {
  await sendsAtDesk(visit);
  await callsNext(visit);
  await sendsAtDesk(visit, { category: 'umeme', subject: 'Umeme umekatika tangu jana' });
  await callsNext(visit);
  await visit.presses(deskTexts.entries);
  await visit.sees(entriesOfToday(2));
}

/** Unfolds what was written down today, and the slip of the newest once more. */
export async function printsSlipAgain(visit: Visit): Promise<void> {
  await looksAtToday(visit);
  await visit.page.locator('.desk-entry button').first().click();
  await visit.sees(deskTexts.printAgainHint);
}

const headOfSlip = { sw: 'MREJESHO', en: 'MREJESHO' };

/** The number of no ticket, with a right check digit. */
export const missingNumber = '2611 0000 0013';

export const deskStates: readonly PageState[] = [
  { page, name: 'empty', officer, shows: deskTexts.matterFirst },
  {
    page,
    name: 'number-told',
    officer,
    shows: deskTexts.mayTell,
    reach: async (visit) => isToldNumber(visit, (await visit.ticket()).number),
  },
  {
    page,
    name: 'noting-a-call',
    officer,
    shows: deskTexts.callSaidMissing,
    reach: async (visit) => {
      await isToldNumber(visit, (await visit.ticket()).number);
      await visit.presses(deskTexts.noteCall);
      await visit.page.locator('.may-be-told button[type=submit]').click();
    },
  },
  {
    page,
    name: 'number-not-here',
    officer,
    shows: noSuchTicket,
    reach: (visit) => isToldNumber(visit, missingNumber),
  },
  {
    page,
    name: 'number-is-a-phone',
    officer,
    shows: deskTexts.numberIsContact,
    reach: (visit) => isToldNumber(visit, '0712 345 678'),
  },
  {
    page,
    name: 'filled-in',
    officer,
    shows: deskTexts.safe,
    reach: (visit) => writesDown(visit),
  },
  {
    page,
    name: 'by-letter-called-back',
    officer,
    shows: deskTexts.calledTime,
    reach: async (visit) => {
      await writesDown(visit);
      await visit.chooses(deskWayWords.letter);
      await visit.page.selectOption('#called', 'reached');
    },
  },
  {
    page,
    name: 'everything-missing',
    officer,
    shows: deskErrorTexts['no-openness'],
    reach: async (visit) => {
      await visit.opens(page);
      await visit.presses(deskTexts.send);
    },
  },
  {
    page,
    name: 'refused',
    officer,
    shows: designTexts.mistakes,
    reach: async (visit) => {
      await writesDown(visit);
      await visit.page.fill('#email', 'asha@');
      await visit.page.fill('#received', '2026-10-01');
      await visit.presses(deskTexts.send);
    },
  },
  {
    page,
    name: 'sensitive',
    officer,
    shows: deskTexts.danger,
    reach: async (visit) => {
      await visit.opens(page);
      await visit.chooses(kindChoices.complaint);
      await visit.page.selectOption('#category', { label: visit.say(violence) });
      await visit.sees(ticketQuestionTexts.suggested);
    },
  },
  {
    page,
    name: 'by-name-about-an-officer',
    officer,
    shows: deskTexts.name,
    reach: async (visit) => {
      await writesDown(visit);
      await visit.chooses(aboutChoices.officer.name);
      await visit.chooses(opennessChoices.identified);
    },
  },
  {
    page,
    name: 'lists-missing',
    officer,
    shows: deskTexts.retry,
    reach: async (visit) => {
      visit.site.api.refuses('list-categories', 'store-unavailable');
      visit.site.api.refuses('list-places', 'store-unavailable');
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'perhaps-arrived',
    officer,
    shows: deskTexts.uncertain,
    reach: async (visit) => {
      visit.site.api.refuses('submit-desk-ticket', 'store-unavailable');
      await writesDown(visit);
      await visit.presses(deskTexts.send);
    },
  },
  {
    page,
    name: 'without-a-line',
    officer,
    shows: failureTexts.unreachable,
    reach: async (visit) => {
      await writesDown(visit);
      await visit.goesOffline();
      await visit.presses(deskTexts.send);
    },
  },
  { page, name: 'slip', officer, shows: deskTexts.slipHint, reach: (visit) => sendsAtDesk(visit) },
  {
    page,
    name: 'slip-on-paper',
    officer,
    shows: headOfSlip,
    onPaper: true,
    reach: (visit) => sendsAtDesk(visit),
  },
  {
    page,
    name: 'nothing-of-today',
    officer,
    shows: deskTexts.entriesNone,
    reach: async (visit) => {
      await visit.opens(page);
      await visit.presses(deskTexts.entries);
    },
  },
  { page, name: 'entries-of-today', officer, shows: entriesOfToday(2), reach: looksAtToday },
  { page, name: 'slip-again', officer, shows: deskTexts.printAgainHint, reach: printsSlipAgain },
  {
    page,
    name: 'slip-again-on-paper',
    officer,
    shows: headOfSlip,
    onPaper: true,
    reach: printsSlipAgain,
  },
  {
    page,
    name: 'next-citizen-too-soon',
    officer,
    shows: deskTexts.hasSlip,
    reach: async (visit) => {
      await sendsAtDesk(visit);
      await visit.page.keyboard.press('n');
    },
  },
  {
    page,
    name: 'slip-lost',
    officer,
    shows: deskTexts.slipLost,
    reach: (visit) => losesItsSlip(visit),
  },
  {
    page,
    name: 'slip-lost-for-good',
    officer,
    shows: deskTexts.noSecretComes,
    reach: (visit) => losesItsSlip(visit, opennessChoices.anonymous),
  },
  {
    page,
    name: 'slip-gone',
    officer,
    shows: deskTexts.goneHint,
    reach: async (visit) => {
      await sendsAtDesk(visit);
      await visit.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    },
  },
];
