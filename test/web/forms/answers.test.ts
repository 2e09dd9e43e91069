import { describe, expect, it } from 'vitest';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { bodyOf, errorsInAnswers, fieldsOf, questionsAsked } from '../../../web/src/forms/answers.ts';
import {
  answerTo,
  severalIn,
  yesOrNo,
  type Answers,
  type QuestionOf,
} from '../../../web/src/forms/question.ts';

const said = (text: string): Text => ({ sw: text, en: text });
const about = { most: 3 };

const questions: readonly QuestionOf<typeof about>[] = [
  { kind: 'words', name: 'reason', label: said('Why'), missing: said('no reason'), atMost: 10 },
  { ...yesOrNo({ label: said('Yes') }, { label: said('No') }), name: 'promised', label: said('Promised') },
  {
    kind: 'line',
    name: 'days',
    label: said('Days'),
    missing: said('no days'),
    when: (answers) => answerTo(answers, 'promised') === 'yes',
    check: (written, { most }) => (Number(written) > most ? said('too many') : undefined),
    value: Number,
  },
  {
    kind: 'line',
    name: 'phone',
    label: said('Phone'),
    missing: said('no contact'),
    needed: (answers) => answerTo(answers, 'email') === '',
    pointer: '/contact/phone',
    errorsAt: ['/contact', 'not-reached'],
  },
  { kind: 'line', name: 'email', label: said('E-mail'), pointer: '/contact/email' },
];

const complete: Answers = { reason: ' late ', promised: 'yes', days: '2', phone: '0712345678' };
const wrongIn = (changes: Answers): readonly string[] =>
  errorsInAnswers(questions, { ...complete, ...changes }, about).map(
    ({ field, text }) => `${field}: ${text.en}`,
  );

describe('what is wrong with answers', () => {
  it('is nothing once all is answered that is asked', () => {
    expect(wrongIn({})).toEqual([]);
    expect(wrongIn({ promised: 'no', days: '' })).toEqual([]);
  });

  it('is what is missing, be it blank, and not what may be left out', () => {
    expect(wrongIn({ reason: ' \n ', promised: '' })).toEqual(['reason: no reason']);
    expect(wrongIn({ days: '' })).toEqual(['days: no days']);
  });

  it('is what is needed only by the other answers', () => {
    expect(wrongIn({ phone: '' })).toEqual(['phone: no contact']);
    expect(wrongIn({ phone: '', email: 'asha@example.com' })).toEqual([]);
  });

  it('is what is longer than it may be, as people count it, and what its question says', () => {
    expect(wrongIn({ reason: 'm'.repeat(10) })).toEqual([]);
    expect(wrongIn({ reason: '🇹🇿'.repeat(10) })).toEqual([]);
    expect(wrongIn({ reason: 'm'.repeat(11) })).toEqual(['reason: Characters over the limit: 1']);
    expect(wrongIn({ days: '3' })).toEqual([]);
    expect(wrongIn({ days: '4' })).toEqual(['days: too many']);
  });
});

describe('what the API takes', () => {
  it('has each answer where its question says, without the space around it', () => {
    expect(bodyOf(questions, complete, about)).toEqual({
      reason: 'late',
      promised: true,
      days: 2,
      contact: { phone: '0712345678' },
    });
  });

  it('has nothing of what is not asked, and of what was left out', () => {
    expect(bodyOf(questions, { reason: 'late', promised: 'no', days: '2', email: ' ' }, about)).toEqual({
      reason: 'late',
      promised: false,
    });
    expect(questionsAsked(questions, { promised: 'no' }, about).map(({ name }) => name)).not.toContain(
      'days',
    );
  });
});

it('an error of the API belongs to the question at whose pointer it is, or by the code of its problem', () => {
  expect(fieldsOf(questions)).toEqual({
    '/reason': 'reason',
    '/promised': 'promised',
    '/days': 'days',
    '/contact/phone': 'phone',
    '/contact': 'phone',
    'not-reached': 'phone',
    '/contact/email': 'email',
  });
});

it('several answers stand apart by spaces', () => {
  expect(severalIn({ roles: ' officer  deputy ' }, 'roles')).toEqual(['officer', 'deputy']);
  expect(severalIn({}, 'roles')).toEqual([]);
});
