import type { Act } from '../../../../domain/foundation/vocabulary/acts.ts';
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
import type { OfficerActCode } from './act-codes.ts';
import type { AboutTicket, FormQuestion, OfficerActForm } from './act-form.ts';
import { findingMeansAtWork, outOfRangeText, questionTexts as texts } from './officer-act-texts.ts';
import { dateAhead, directionQuestions, writtenQuestion } from './questions-of-acts.ts';

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

function errorInDays(typed: string, { mostDays = mostDaysOfAnyPolicy }: AboutTicket): Text | undefined {
  const days = Number(typed);
  return Number.isInteger(days) && days >= 1 && days <= mostDays ? undefined : outOfRangeText(1, mostDays);
}

const nothingAsked: OfficerActForm = { questions: [] };

/** What each act that officers are offered asks. */
export const officerActForms: Readonly<Record<OfficerActCode, OfficerActForm>> = {
  acknowledge: nothingAsked,
  assign: {
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
  'assign-to-self': nothingAsked,
  start: nothingAsked,
  'request-information': {
    questions: [
      writtenQuestion('request-information', 'message', {
        label: texts.question,
        missing: texts.questionMissing,
      }),
    ],
  },
  reply: {
    questions: [writtenQuestion('reply', 'message', { label: texts.message, missing: texts.messageMissing })],
  },
  note: {
    questions: [writtenQuestion('note', 'message', { label: texts.note, missing: texts.noteMissing })],
  },
  respond: {
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
  extend: {
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
  transfer: {
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
  escalate: { questions: [reasonOf('escalate')], grave: true },
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
  'raise-urgency': { questions: [reasonOf('raise-urgency')] },
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
  refer: {
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
  merge: {
    questions: [{ ...otherTicket, name: 'into', label: texts.into, hint: texts.intoHint, alike: true }],
  },
  part: nothingAsked,
  'carry-on': nothingAsked,
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
};
