import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import { findings, settingAsideReasons } from '../../../../domain/foundation/vocabulary/findings.ts';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { officersTextRules } from '../../../../domain/foundation/vocabulary/officer-texts.ts';
import { outcomeWords, settingAsideWords } from '../../../../words/findings.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { answerTo, type AnswerChoice } from '../../forms/question.ts';
import { onlyDigits } from '../../platform/digits.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { yes } from '../platform/officers-answers.ts';
import type { Act, ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';
import type { AboutAct, FormQuestion, OfficerActForm } from './act-form.ts';
import { findingMeansAtWork, outOfRangeText, questionTexts as texts } from './officer-act-texts.ts';
import { dateAhead, directionQuestions, mentionsQuestion, writtenQuestion } from './questions-of-acts.ts';

const upper = (text: Text): Text => inEach((language) => upperFirst(text[language]));

/** What a response may find; a referral has an act of its own. */
const findingChoices = (): readonly AnswerChoice[] =>
  findings
    .filter((finding) => finding !== 'referred')
    .map((value) => ({ value, label: upper(outcomeWords[value]), means: findingMeansAtWork[value] }));

/** Why, as the citizen reads it. */
const reasonOf = (act: Act): FormQuestion =>
  writtenQuestion(act, 'reason', { label: texts.reason, missing: texts.reasonMissing });

/** The number of another ticket. */
const otherTicket = {
  kind: 'ticket',
  missing: texts.numberMissing,
  check: (number: string) => (isTicketNumber(onlyDigits(number)) ? undefined : texts.numberWrong),
} as const;

/** More than any policy gives: the policy decides how many. */
const mostDaysOfAnyPolicy = 60;

function errorInDays(typed: string, { mostDays = mostDaysOfAnyPolicy }: AboutAct): Text | undefined {
  const days = Number(typed);
  return Number.isInteger(days) && days >= 1 && days <= mostDays ? undefined : outOfRangeText(1, mostDays);
}

/** What each act that officers are offered asks, in the order in which acts are offered. */
export const officerActForms: Readonly<Record<ActOfOfficers, OfficerActForm>> = {
  acknowledge: { shortcut: { key: 'k', word: 'kupokea' }, questions: [] },
  'assign-to-self': { shortcut: { key: 'c', word: 'chukua' }, questions: [] },
  assign: {
    shortcut: { key: 'p', word: 'pangia' },
    questions: [
      {
        kind: 'staff',
        name: 'officer',
        label: texts.officer,
        missing: texts.officerOrUnit,
        given: true,
        needed: (typed) => answerTo(typed, 'unit') === '',
      },
      { kind: 'unit', name: 'unit', label: texts.unit, none: texts.chooseUnit },
    ],
  },
  start: { shortcut: { key: 'a', word: 'anza' }, questions: [] },
  'request-information': {
    shortcut: { key: 'u', word: 'uliza' },
    questions: [
      writtenQuestion('request-information', 'message', {
        label: texts.question,
        missing: texts.questionMissing,
      }),
    ],
  },
  reply: {
    shortcut: { key: 'm', word: 'mwandikie' },
    files: 'sent',
    questions: [writtenQuestion('reply', 'message', { label: texts.message, missing: texts.messageMissing })],
  },
  respond: {
    shortcut: { key: 'j', word: 'jibu' },
    files: 'sent',
    questions: [
      {
        kind: 'choice',
        name: 'finding',
        label: texts.finding,
        missing: texts.findingMissing,
        choices: findingChoices,
      },
      reasonOf('respond'),
      writtenQuestion('respond', 'remedy', { label: texts.remedy }),
      {
        ...dateAhead,
        name: 'promisedFor',
        label: texts.promisedFor,
        hint: texts.promisedForHint,
        when: (typed) => answerTo(typed, 'remedy') !== '',
      },
    ],
  },
  refer: {
    files: 'sent',
    questions: [
      writtenQuestion('refer', 'body', { label: texts.body, missing: texts.bodyMissing }, 'line'),
      reasonOf('refer'),
    ],
    grave: true,
  },
  'set-aside': {
    questions: [
      {
        kind: 'choice',
        name: 'because',
        label: texts.because,
        missing: texts.becauseMissing,
        choices: () =>
          settingAsideReasons.map((value) => ({ value, label: upper(settingAsideWords[value]) })),
      },
      {
        ...otherTicket,
        name: 'ticket',
        label: texts.answeredIn,
        when: (typed) => answerTo(typed, 'because') === 'already-answered',
      },
      reasonOf('set-aside'),
    ],
    grave: true,
  },
  transfer: {
    shortcut: { key: 'h', word: 'hamisha' },
    questions: [
      { kind: 'office', name: 'to', label: texts.to, missing: texts.toMissing },
      reasonOf('transfer'),
    ],
    grave: true,
  },
  'keep-transfer': { questions: [reasonOf('keep-transfer')] },
  'undo-transfer': {
    questions: [
      { kind: 'office', name: 'to', label: texts.otherTo, hint: texts.otherToHint },
      reasonOf('undo-transfer'),
    ],
    grave: true,
  },
  escalate: {
    shortcut: { key: 'g', word: 'ngazi' },
    questions: [reasonOf('escalate')],
    grave: true,
  },
  extend: {
    shortcut: { key: 'o', word: 'ongeza' },
    questions: [
      {
        kind: 'line',
        keys: 'numeric',
        look: ['short'],
        name: 'workingDays',
        label: texts.workingDays,
        missing: texts.workingDaysMissing,
        check: errorInDays,
        value: Number,
      },
      writtenQuestion('extend', 'message', { label: texts.interim, missing: texts.interimMissing }),
    ],
  },
  direct: {
    questions: [
      ...directionQuestions,
      { kind: 'office', name: 'institution', label: texts.directed, hint: texts.directedHint },
    ],
  },
  'report-direction': {
    questions: [
      writtenQuestion('report-direction', 'message', { label: texts.reported, hint: texts.reportedHint }),
    ],
  },
  reclassify: {
    questions: [
      {
        kind: 'choice',
        name: 'kind',
        label: texts.kind,
        choices: () => kinds.map((value) => ({ value, label: upper(kindWords[value].name) })),
      },
      { kind: 'category', name: 'category', label: texts.category, none: texts.chooseCategory },
      reasonOf('reclassify'),
    ],
    begins: ({ ticket }) => ({ kind: ticket.kind.code, category: ticket.present?.category.id ?? '' }),
  },
  'raise-urgency': {
    shortcut: { key: 'r', word: 'dharura' },
    questions: [reasonOf('raise-urgency')],
  },
  'lower-urgency': { questions: [reasonOf('lower-urgency')] },
  'name-officer': {
    questions: [
      {
        kind: 'choice',
        name: 'means',
        label: texts.named,
        hint: texts.namedHint,
        missing: texts.namedMissing,
        pointer: '/officer',
        value: (means) => (means === 'nobody' ? null : undefined),
        choices: () => [
          { value: 'officer', label: texts.namedOfficer },
          { value: 'nobody', label: texts.namedNobody },
        ],
      },
      {
        kind: 'staff',
        name: 'officer',
        label: texts.officer,
        missing: texts.namedMissing,
        when: (typed) => answerTo(typed, 'means') === 'officer',
      },
    ],
    grave: true,
  },
  merge: {
    questions: [{ ...otherTicket, name: 'into', label: texts.into, hint: texts.intoHint, alike: true }],
  },
  part: { questions: [] },
  'carry-on': { questions: [] },
  'undo-response': { shortcut: { key: 'z', word: 'zuia' }, questions: [] },
  'request-identity': {
    questions: [
      {
        kind: 'words',
        name: 'motivation',
        label: texts.motivation,
        missing: texts.motivationMissing,
        atMost: officersTextRules.atMost,
      },
      { ...yes, name: 'lifeAtRisk', label: texts.lifeAtRisk },
    ],
  },
  note: {
    shortcut: { key: 'd', word: 'dokezo' },
    files: 'inside',
    questions: [
      writtenQuestion('note', 'message', { label: texts.note, missing: texts.noteMissing }),
      mentionsQuestion,
      { ...yes, name: 'handOver', label: texts.handOver },
    ],
  },
};

export const officerActCodes = Object.keys(officerActForms) as readonly ActOfOfficers[];

/** Whether the page knows how to do it: an API that is newer than the page may offer more. */
export const isOfficerAct = (act: string): act is ActOfOfficers => Object.hasOwn(officerActForms, act);
