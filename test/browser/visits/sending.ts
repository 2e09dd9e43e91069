import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { Openness } from '../../../domain/foundation/vocabulary/kinds.ts';
import { sendTexts } from '../../../web/src/citizen/send/texts.ts';
import {
  aboutChoices,
  kindChoices,
  opennessChoices,
  ticketFormTexts,
} from '../../../web/src/ticket-form/texts.ts';
import type { SendStep } from '../../../web/src/ticket-form/send-step.ts';
import type { Reader } from './reader.ts';
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
  readonly subject?: string;
  readonly details?: string;
  /** Its name, where it is none that is suggested. */
  readonly office?: string;
}

const dar = { region: 'mkoa-dar', council: 'kinondoni-mc' };

/** How each question is answered; the pages that only some senders see are passed by the others. */
const answerTo: Readonly<
  Record<Exclude<SendStep, 'check'>, (visit: Reader, sender: Sender) => Promise<void>>
> = {
  kind: (visit) => visit.chooses(kindChoices.complaint),
  matter: (visit, { matter = water }) => visit.chooses(matter),
  danger: (visit) => visit.sees(sendTexts.danger),
  words: async (visit, { subject = 'Hakuna maji Mbezi', details = 'Tuna siku kumi bila maji.' }) => {
    await visit.fills(ticketQuestionTexts.subject, subject);
    await visit.fills(ticketQuestionTexts.details, details);
  },
  place: async (visit) => {
    await visit.page.selectOption('#region', dar.region);
    await visit.page.selectOption('#council', dar.council);
  },
  office: async (visit, { office }) => {
    if (office === undefined) return visit.page.locator('#office').check();
    await visit.presses(ticketFormTexts.searchOffice);
    await visit.fills(ticketFormTexts.searchOffice, office);
    await visit.page.getByRole('option', { name: office }).click();
  },
  about: (visit) => visit.chooses(aboutChoices.nobody.name),
  files: (visit) => visit.sees(sendTexts.files),
  you: (visit, { openness = 'confidential' }) => visit.chooses(opennessChoices[openness]),
  contact: async (visit, { phone = '0712 345 678', email = '' }) => {
    await visit.fills(ticketQuestionTexts.phone, phone);
    await visit.fills(ticketQuestionTexts.email, email);
  },
  notices: (visit) => visit.chooses(ticketQuestionTexts.safeYes),
};

/** What each page asks. */
const question: Readonly<Record<SendStep, Text>> = {
  kind: sendTexts.kind,
  matter: sendTexts.matter,
  danger: sendTexts.danger,
  words: sendTexts.words,
  place: sendTexts.place,
  office: ticketQuestionTexts.office,
  about: ticketQuestionTexts.about,
  files: sendTexts.files,
  you: sendTexts.you,
  contact: sendTexts.contact,
  notices: sendTexts.notices,
  check: sendTexts.check,
};

const waysOf = ({ matter = water, openness = 'confidential' }: Sender): readonly SendStep[] => [
  'kind',
  'matter',
  ...(matter === violence || matter === bribery ? (['danger'] as const) : []),
  'words',
  'place',
  'office',
  'about',
  'files',
  'you',
  ...(openness === 'anonymous' ? [] : (['contact', 'notices'] as const)),
  'check',
];

/** Answers everything before a question, and stands before it. */
export async function comesTo(visit: Reader, step: SendStep, sender: Sender = {}): Promise<void> {
  await visit.opens('send');
  await goesOn(visit, 'kind', step, sender);
}

/** Answers everything from one question to before another, where somebody stands before the first. */
export async function goesOn(
  visit: Reader,
  from: SendStep,
  to: SendStep,
  sender: Sender = {},
): Promise<void> {
  const steps = waysOf(sender);
  for (const asked of steps.slice(steps.indexOf(from))) {
    await visit.sees(question[asked]);
    if (asked === to || asked === 'check') return;
    await answerTo[asked](visit, sender);
    await visit.presses(sendTexts.next);
  }
}

/** Answers everything, and sends it. */
export async function sends(visit: Reader, sender: Sender = {}): Promise<void> {
  await comesTo(visit, 'check', sender);
  await visit.presses(sendTexts.send);
}
