import { findings, settingAsideReasons } from '../../../../domain/foundation/vocabulary/findings.ts';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { officersTextRules, textRulesOf } from '../../../../domain/foundation/vocabulary/officer-texts.ts';
import { outcomeWords, settingAsideWords } from '../../../../words/findings.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { inEach } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { officerApi } from '../session/officer-api.ts';
import type { OfficerActCode } from './act-codes.ts';
import {
  formOf,
  optionalPart,
  typedIn,
  type ChoiceOfForm,
  type FormQuestion,
  type OfficerActForm,
} from './act-form.ts';
import { findingMeansAtWork, questionTexts as texts } from './officer-act-texts.ts';

const upper = (text: { readonly sw: string; readonly en: string }) =>
  inEach((language) => upperFirst(text[language]));

/** What a response may find; a referral has an act of its own. */
const findingChoices = (): readonly ChoiceOfForm[] =>
  findings
    .filter((finding) => finding !== 'referred')
    .map((value) => ({ value, label: upper(outcomeWords[value]), means: findingMeansAtWork[value] }));

const findingFrom = (typed: string) => findings.find((finding) => finding === typed) ?? 'answered';
const kindFrom = (typed: string) => kinds.find((kind) => kind === typed);
const reasonFrom = (typed: string) =>
  settingAsideReasons.find((reason) => reason === typed) ?? 'unintelligible';

/** Why, as the citizen reads it. */
const reasonOf = (act: Parameters<typeof textRulesOf>[0]): FormQuestion => ({
  kind: 'words',
  name: 'reason',
  pointer: '/reason',
  label: texts.reason,
  missing: texts.reasonMissing,
  rules: textRulesOf(act, 'reason'),
});

const staff: FormQuestion = {
  kind: 'staff',
  name: 'officer',
  pointer: '/officer',
  label: texts.officer,
  missing: texts.officerOrUnit,
  given: true,
  needed: (typed) => typedIn(typed, 'unit') === '',
};

/** More than any policy gives: the policy decides how many. */
const mostDaysOfAnyPolicy = 60;

/** How each act that officers are offered is done. */
export const officerActForms: Readonly<Record<OfficerActCode, OfficerActForm>> = {
  acknowledge: formOf({
    details: () => ({}),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/acknowledgement', { ...call, body }),
  }),
  assign: formOf({
    questions: [
      staff,
      { kind: 'unit', name: 'unit', pointer: '/unit', label: texts.unit, none: texts.chooseUnit },
    ],
    details: (typed) => ({
      ...optionalPart('officer', typedIn(typed, 'officer')),
      ...optionalPart('unit', typedIn(typed, 'unit')),
    }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/assignment', { ...call, body }),
  }),
  'assign-to-self': formOf({
    details: () => ({}),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/own-assignment', { ...call, body }),
  }),
  start: formOf({
    details: () => ({}),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/start', { ...call, body }),
  }),
  'request-information': formOf({
    questions: [
      {
        kind: 'words',
        name: 'message',
        pointer: '/message',
        label: texts.question,
        missing: texts.questionMissing,
        rules: textRulesOf('request-information', 'message'),
      },
    ],
    details: (typed) => ({ message: typedIn(typed, 'message') }),
    post: (call, body) =>
      officerApi.POST('/v1/officer/tickets/{number}/information-request', { ...call, body }),
  }),
  reply: formOf({
    questions: [
      {
        kind: 'words',
        name: 'message',
        pointer: '/message',
        label: texts.message,
        missing: texts.messageMissing,
        rules: textRulesOf('reply', 'message'),
      },
    ],
    details: (typed) => ({ message: typedIn(typed, 'message') }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/reply', { ...call, body }),
  }),
  note: formOf({
    questions: [
      {
        kind: 'words',
        name: 'message',
        pointer: '/message',
        label: texts.note,
        missing: texts.noteMissing,
        rules: textRulesOf('note', 'message'),
      },
    ],
    details: (typed) => ({ message: typedIn(typed, 'message') }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/note', { ...call, body }),
  }),
  respond: formOf({
    questions: [
      {
        kind: 'choice',
        name: 'finding',
        pointer: '/finding',
        label: texts.finding,
        missing: texts.findingMissing,
        choices: findingChoices,
      },
      reasonOf('respond'),
      {
        kind: 'words',
        name: 'remedy',
        pointer: '/remedy',
        label: texts.remedy,
        rules: textRulesOf('respond', 'remedy'),
      },
      {
        kind: 'date',
        name: 'promisedFor',
        pointer: '/promisedFor',
        label: texts.promisedFor,
        hint: texts.promisedForHint,
        when: (typed) => typedIn(typed, 'remedy') !== '',
      },
    ],
    details: (typed) => ({
      finding: findingFrom(typedIn(typed, 'finding')),
      reason: typedIn(typed, 'reason'),
      ...optionalPart('remedy', typedIn(typed, 'remedy')),
      ...(typedIn(typed, 'remedy') !== '' && optionalPart('promisedFor', typedIn(typed, 'promisedFor'))),
    }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/response', { ...call, body }),
  }),
  extend: formOf({
    questions: [
      {
        kind: 'days',
        name: 'workingDays',
        pointer: '/workingDays',
        label: texts.workingDays,
        missing: texts.workingDaysMissing,
        atMost: ({ mostDays }) => mostDays ?? mostDaysOfAnyPolicy,
      },
      {
        kind: 'words',
        name: 'message',
        pointer: '/message',
        label: texts.interim,
        missing: texts.interimMissing,
        rules: textRulesOf('extend', 'message'),
      },
    ],
    details: (typed) => ({
      workingDays: Number(typedIn(typed, 'workingDays')),
      message: typedIn(typed, 'message'),
    }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/extension', { ...call, body }),
  }),
  transfer: formOf({
    questions: [
      { kind: 'office', name: 'to', pointer: '/to', label: texts.to, missing: texts.toMissing },
      reasonOf('transfer'),
    ],
    grave: true,
    details: (typed) => ({ to: typedIn(typed, 'to'), reason: typedIn(typed, 'reason') }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/transfer', { ...call, body }),
  }),
  'keep-transfer': formOf({
    questions: [reasonOf('keep-transfer')],
    details: (typed) => ({ decision: 'keep' as const, reason: typedIn(typed, 'reason') }),
    post: (call, body) =>
      officerApi.POST('/v1/officer/tickets/{number}/transfer-decision', { ...call, body }),
  }),
  'undo-transfer': formOf({
    questions: [
      { kind: 'office', name: 'to', pointer: '/to', label: texts.otherTo, hint: texts.otherToHint },
      reasonOf('undo-transfer'),
    ],
    grave: true,
    details: (typed) => ({
      decision: 'undo' as const,
      ...optionalPart('to', typedIn(typed, 'to')),
      reason: typedIn(typed, 'reason'),
    }),
    post: (call, body) =>
      officerApi.POST('/v1/officer/tickets/{number}/transfer-decision', { ...call, body }),
  }),
  escalate: formOf({
    questions: [reasonOf('escalate')],
    grave: true,
    details: (typed) => ({ reason: typedIn(typed, 'reason') }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/escalation', { ...call, body }),
  }),
  direct: formOf({
    questions: [
      {
        kind: 'date',
        name: 'dueBy',
        pointer: '/dueBy',
        label: texts.dueBy,
        missing: texts.dueByMissing,
      },
      {
        kind: 'words',
        name: 'message',
        pointer: '/message',
        label: texts.direction,
        missing: texts.directionMissing,
        rules: textRulesOf('direct', 'message'),
      },
      {
        kind: 'office',
        name: 'institution',
        pointer: '/institution',
        label: texts.directed,
        hint: texts.directedHint,
      },
    ],
    details: (typed) => ({
      dueBy: typedIn(typed, 'dueBy'),
      message: typedIn(typed, 'message'),
      ...optionalPart('institution', typedIn(typed, 'institution')),
    }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/direction', { ...call, body }),
  }),
  'report-direction': formOf({
    questions: [
      {
        kind: 'words',
        name: 'message',
        pointer: '/message',
        label: texts.reported,
        hint: texts.reportedHint,
        rules: textRulesOf('report-direction', 'message'),
      },
    ],
    details: (typed) => optionalPart('message', typedIn(typed, 'message')),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/direction-report', { ...call, body }),
  }),
  reclassify: formOf({
    questions: [
      {
        kind: 'choice',
        name: 'kind',
        pointer: '/kind',
        label: texts.kind,
        choices: () => kinds.map((value) => ({ value, label: upper(kindWords[value].name) })),
      },
      {
        kind: 'category',
        name: 'category',
        pointer: '/category',
        label: texts.category,
        none: texts.chooseCategory,
      },
      reasonOf('reclassify'),
    ],
    begins: ({ ticket }) => ({
      kind: ticket.kind.code,
      category: ticket.present?.category.id ?? '',
    }),
    details: (typed) => {
      const kind = kindFrom(typedIn(typed, 'kind'));
      return {
        ...(kind !== undefined && { kind }),
        ...optionalPart('category', typedIn(typed, 'category')),
        reason: typedIn(typed, 'reason'),
      };
    },
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/classification', { ...call, body }),
  }),
  'raise-urgency': formOf({
    questions: [reasonOf('raise-urgency')],
    details: (typed) => ({ urgency: 'raise' as const, reason: typedIn(typed, 'reason') }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/urgency', { ...call, body }),
  }),
  'lower-urgency': formOf({
    questions: [reasonOf('lower-urgency')],
    details: (typed) => ({ urgency: 'lower' as const, reason: typedIn(typed, 'reason') }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/urgency', { ...call, body }),
  }),
  'name-officer': formOf({
    questions: [
      {
        kind: 'choice',
        name: 'means',
        pointer: '/means',
        label: texts.named,
        hint: texts.namedHint,
        missing: texts.namedMissing,
        choices: () => [
          { value: 'officer', label: texts.namedOfficer },
          { value: 'nobody', label: texts.namedNobody },
        ],
      },
      {
        kind: 'staff',
        name: 'officer',
        pointer: '/officer',
        label: texts.officer,
        missing: texts.namedMissing,
        when: (typed) => typedIn(typed, 'means') === 'officer',
      },
    ],
    grave: true,
    details: (typed) => ({
      officer: typedIn(typed, 'means') === 'officer' ? typedIn(typed, 'officer') : null,
    }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/named-officer', { ...call, body }),
  }),
  refer: formOf({
    questions: [
      {
        kind: 'line',
        name: 'body',
        pointer: '/body',
        label: texts.body,
        missing: texts.bodyMissing,
        rules: textRulesOf('refer', 'body'),
      },
      reasonOf('refer'),
    ],
    grave: true,
    details: (typed) => ({ body: typedIn(typed, 'body'), reason: typedIn(typed, 'reason') }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/referral', { ...call, body }),
  }),
  'set-aside': formOf({
    questions: [
      {
        kind: 'choice',
        name: 'because',
        pointer: '/because',
        label: texts.because,
        missing: texts.becauseMissing,
        choices: () =>
          settingAsideReasons.map((value) => ({ value, label: upper(settingAsideWords[value]) })),
      },
      {
        kind: 'ticket',
        name: 'ticket',
        pointer: '/ticket',
        label: texts.answeredIn,
        missing: texts.numberMissing,
        when: (typed) => typedIn(typed, 'because') === 'already-answered',
      },
      reasonOf('set-aside'),
    ],
    grave: true,
    details: (typed) => ({
      because: reasonFrom(typedIn(typed, 'because')),
      ...(typedIn(typed, 'because') === 'already-answered' && { ticket: typedIn(typed, 'ticket') }),
      reason: typedIn(typed, 'reason'),
    }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/setting-aside', { ...call, body }),
  }),
  merge: formOf({
    questions: [
      {
        kind: 'ticket',
        name: 'into',
        pointer: '/into',
        label: texts.into,
        hint: texts.intoHint,
        missing: texts.numberMissing,
        alike: true,
      },
    ],
    details: (typed) => ({ into: typedIn(typed, 'into') }),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/merger', { ...call, body }),
  }),
  part: formOf({
    details: () => ({}),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/parting', { ...call, body }),
  }),
  'carry-on': formOf({
    details: () => ({}),
    post: (call, body) => officerApi.POST('/v1/officer/tickets/{number}/carrying-on', { ...call, body }),
  }),
  'request-identity': formOf({
    questions: [
      {
        kind: 'words',
        name: 'motivation',
        pointer: '/motivation',
        label: texts.motivation,
        missing: texts.motivationMissing,
        rules: officersTextRules,
      },
      { kind: 'yes', name: 'lifeAtRisk', pointer: '/lifeAtRisk', label: texts.lifeAtRisk },
    ],
    details: (typed) => ({
      motivation: typedIn(typed, 'motivation'),
      lifeAtRisk: typedIn(typed, 'lifeAtRisk') === 'yes',
    }),
    post: (call, body) =>
      officerApi.POST('/v1/officer/tickets/{number}/identity-requests', { ...call, body }),
  }),
};
