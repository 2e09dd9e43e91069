import { citizenTexts, type CitizenText } from '../../../../domain/foundation/vocabulary/citizen-texts.ts';
import { ratings } from '../../../../domain/foundation/vocabulary/findings.ts';
import { opennesses } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { inEach, languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { opennessWords } from '../../../../words/kinds.ts';
import { opennessMeanings } from '../../../../words/openness.ts';
import type { CitizensRoute } from '../../api/routes.ts';
import { languageNames } from '../../design/texts.ts';
import {
  answerTo,
  isYes,
  yesOrNo,
  type Answers,
  type AnswerChoice,
  type QuestionOf,
} from '../../forms/question.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { actTexts as texts, textsOfActs, type TextsOfCitizenAct } from './act-texts.ts';
import type { ActName, Followed } from './followed.ts';

/** The end of the path of an act, below the ticket that it is done on. */
export type PathOfAct = Extract<CitizensRoute, { readonly method: 'POST' }>['path'] extends infer Path
  ? Path extends `/v1/tickets/{number}/${infer Act}`
    ? Act
    : never
  : never;

export interface ActForm extends TextsOfCitizenAct {
  /** Where it is asked for, below the ticket. */
  readonly path: PathOfAct;
  /** It takes something away. */
  readonly grave?: true;
  /** What of the ticket is to be read again while it is done. */
  readonly reads?: 'question' | 'answer' | 'promise';
  readonly questions?: readonly QuestionOf<Followed>[];
  /** Files can go with it. */
  readonly files?: true;
  /** What is so now, where it is to be changed. */
  readonly begins?: (ticket: Followed) => Answers;
  /** What the API takes besides the answers to what is asked. */
  readonly besides?: (answers: Answers) => Readonly<Record<string, unknown>>;
}

/** Words of a citizen, as many as the API takes. */
const words = (limit: CitizenText) => ({ kind: 'words', atMost: citizenTexts[limit].atMost }) as const;

const ratingLabels = [texts.rate1, texts.rate2, texts.rate3, texts.rate4, texts.rate5] as const;

/**
 * From as open as now up. The same again is for another contact, which is taken where none is reached, and for who was
 * hidden by a withdrawal.
 */
const opennessChoices = ({ openness, identityHidden, preferences }: Followed): readonly AnswerChoice[] =>
  opennesses
    .slice(opennesses.indexOf(openness.code) + (preferences.reached && identityHidden === undefined ? 1 : 0))
    .filter((one) => one !== 'anonymous')
    .map((value) => ({
      value,
      label: inEach((language) => upperFirst(opennessWords[value][language])),
      means: opennessMeanings[value],
    }));

const asksForContact = (_: Answers, { preferences }: Followed): boolean => !preferences.reached;

/** A phone or an e-mail is needed where none is kept, and where nothing but the contact changes. */
const needsContact = (answers: Answers, { openness }: Followed): boolean =>
  answerTo(answers, 'email') === '' &&
  (openness.code === 'anonymous' || openness.code === answerTo(answers, 'openness'));

/** How each act that citizens are offered is done. The compiler asks for a row for each act of the API. */
export const actForms: Readonly<Record<ActName, ActForm>> = {
  reply: {
    ...textsOfActs.reply,
    reads: 'question',
    questions: [
      { ...words('reply'), name: 'message', label: texts.replyMessage, missing: texts.replyMissing },
    ],
    files: true,
    path: 'replies',
  },
  accept: { ...textsOfActs.accept, reads: 'answer', path: 'acceptance' },
  'confirm-remedy': {
    ...textsOfActs['confirm-remedy'],
    reads: 'promise',
    questions: [
      {
        ...yesOrNo(
          { label: texts.remedyYes, means: [texts.remedyYesMeans] },
          { label: texts.remedyNo, means: [texts.remedyNoMeans] },
        ),
        name: 'done',
        label: texts.remedyDone,
        missing: texts.remedyChoose,
      },
      {
        ...words('remedyMissing'),
        name: 'reason',
        label: texts.remedyReason,
        missing: texts.remedyReasonMissing,
        when: (answers) => answerTo(answers, 'done') === 'no',
      },
    ],
    path: 'remedy-confirmation',
  },
  appeal: {
    ...textsOfActs.appeal,
    reads: 'answer',
    questions: [
      { ...words('grounds'), name: 'grounds', label: texts.appealGrounds, missing: texts.appealMissing },
    ],
    files: true,
    path: 'appeals',
  },
  rate: {
    ...textsOfActs.rate,
    reads: 'answer',
    questions: [
      {
        kind: 'choice',
        name: 'rating',
        label: texts.rateQuestion,
        missing: texts.rateChoose,
        value: Number,
        choices: () =>
          ratings.toReversed().map((rating) => ({
            value: String(rating),
            label: ratingLabels[rating - 1] ?? texts.rate3,
          })),
      },
      { ...words('rating'), name: 'message', label: texts.rateMessage },
    ],
    path: 'ratings',
  },
  'undo-acceptance': { ...textsOfActs['undo-acceptance'], path: 'acceptance-undoing' },
  object: {
    ...textsOfActs.object,
    questions: [
      { ...words('objection'), name: 'reason', label: texts.objectReason, missing: texts.objectMissing },
    ],
    path: 'objections',
  },
  'undo-reclassification': { ...textsOfActs['undo-reclassification'], path: 'reclassification-undoing' },
  'open-up': {
    ...textsOfActs['open-up'],
    questions: [
      {
        kind: 'choice',
        name: 'openness',
        label: texts.openUpQuestion,
        missing: texts.openUpChoose,
        choices: opennessChoices,
      },
      {
        kind: 'line',
        name: 'name',
        pointer: '/contact/name',
        label: texts.openUpName,
        missing: texts.openUpNameMissing,
        keys: 'text',
        autoComplete: 'name',
        when: (answers) => answerTo(answers, 'openness') === 'identified',
      },
      {
        kind: 'line',
        name: 'phone',
        pointer: '/contact/phone',
        errorsAt: ['/contact'],
        label: texts.openUpPhone,
        hint: texts.openUpPhoneHint,
        missing: texts.openUpContactMissing,
        needed: needsContact,
        keys: 'tel',
        autoComplete: 'tel',
        when: asksForContact,
      },
      {
        kind: 'line',
        name: 'email',
        pointer: '/contact/email',
        label: texts.openUpEmail,
        hint: texts.openUpSafe,
        keys: 'email',
        autoComplete: 'email',
        when: asksForContact,
      },
    ],
    path: 'openness',
  },
  'hide-again': {
    ...textsOfActs['hide-again'],
    besides: () => ({ openness: 'confidential' }),
    path: 'openness',
  },
  withdraw: {
    ...textsOfActs.withdraw,
    grave: true,
    questions: [
      {
        ...yesOrNo(
          { label: texts.withdrawYes, means: [texts.withdrawYesMeans] },
          { label: texts.withdrawNo },
        ),
        name: 'pressure',
        label: texts.withdrawPressure,
        missing: texts.withdrawChoose,
      },
      { ...words('withdrawal'), name: 'reason', label: texts.withdrawReason, hint: texts.withdrawReasonHint },
    ],
    path: 'withdrawal',
  },
  'undo-withdrawal': { ...textsOfActs['undo-withdrawal'], path: 'withdrawal-undoing' },
  'change-preferences': {
    ...textsOfActs['change-preferences'],
    questions: [
      {
        kind: 'choice',
        name: 'language',
        label: texts.preferencesLanguage,
        choices: () =>
          languages.map((language) => ({ value: language, label: inEach(() => languageNames[language]) })),
      },
      {
        ...yesOrNo({ label: texts.preferencesSafeYes }, { label: texts.preferencesSafeNo }),
        name: 'safeToContact',
        label: texts.preferencesSafe,
      },
      {
        ...yesOrNo({ label: texts.preferencesRemindersYes }, { label: texts.preferencesRemindersNo }),
        name: 'reminders',
        label: texts.preferencesReminders,
        hint: texts.preferencesRemindersHint,
        when: (answers) => isYes(answers, 'safeToContact'),
      },
    ],
    begins: ({ preferences }) => ({
      language: preferences.language,
      safeToContact: preferences.safeToContact ? 'yes' : 'no',
      reminders: preferences.reminders ? 'yes' : 'no',
    }),
    besides: (answers) => ({ reminders: isYes(answers, 'reminders') }),
    path: 'contact-preferences',
  },
};

/** Whether the page knows how to do it: an API that is newer than the page may offer more. */
export const isKnownAct = (act: string): act is ActName => Object.hasOwn(actForms, act);
