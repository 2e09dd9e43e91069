import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { Language, Text } from '../../../domain/foundation/vocabulary/language.ts';
import { internationalForm } from '../../../domain/foundation/vocabulary/phones.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { subjectOf } from '../../../domain/foundation/vocabulary/subject-of.ts';
import { kindWords } from '../../../words/kinds.ts';
import type { RequestTo } from '../api/routes.ts';
import { bodyOf } from '../forms/answers.ts';
import { answerTo, yesOrNo, type Answers, type Asked, type QuestionOf } from '../forms/question.ts';
import type { TicketQuestionTexts } from './question-texts.ts';
import type { SendStep } from './send-step.ts';
import { textErrors, textWithin, wordsQuestion } from './text-question.ts';
import { aboutChoices, kindChoices } from './texts.ts';
import { isOfSomebodysWork, landmarkSent, writtenOf, type TicketAnswers } from './ticket-answers.ts';

/** What is drawn otherwise than in other forms. `part`: in the field of another question, or nowhere. */
export type OwnKind =
  'matter' | 'digits' | 'place' | 'position' | 'office' | 'openness' | 'language' | 'files' | 'part';

/** One question of a ticket, and the page of sending on which it is asked. */
export type TicketQuestion = QuestionOf<TicketAnswers, { readonly kind: OwnKind }> & {
  readonly step: SendStep;
};

/** What a ticket is not sent without. */
type Needed =
  | 'kind'
  | 'matter'
  | 'description'
  | 'office'
  | 'about'
  | 'officer'
  | 'openness'
  | 'contact'
  | 'name'
  | 'safety';

const tellsWhoTheyAre = (_: Answers, { openness }: TicketAnswers): boolean =>
  openness !== undefined && openness !== 'anonymous';

const isAskedAbout = (_: Answers, { kind }: TicketAnswers): boolean => isOfSomebodysWork(kind);

/** What is asked of a ticket, whoever answers it: in which words, and what is said where an answer is missing. */
export function ticketQuestions(
  asks: TicketQuestionTexts,
  missing: Readonly<Record<`no-${Needed}`, Text>>,
): readonly TicketQuestion[] {
  return [
    wordsQuestion({ label: asks.details, hint: asks.detailsHint, missing: missing['no-description'] }),
    {
      kind: 'choice',
      name: 'kind',
      step: 'understood',
      label: asks.kind,
      missing: missing['no-kind'],
      cards: true,
      choices: () =>
        kinds.map((value) => ({ value, label: kindChoices[value], means: kindWords[value].meaning })),
    },
    {
      kind: 'matter',
      name: 'category',
      step: 'understood',
      label: asks.matter,
      hint: asks.matterHint,
      missing: missing['no-matter'],
      errorsAt: ['unknown-category', 'kind-not-in-category'],
    },
    {
      kind: 'place',
      name: 'region',
      step: 'understood',
      label: asks.place,
      pointer: '/place/region',
      errorsAt: ['/place', 'unknown-place', 'place-contradicts-itself'],
    },
    { kind: 'part', name: 'council', step: 'understood', label: asks.place, pointer: '/place/council' },
    { kind: 'part', name: 'ward', step: 'understood', label: asks.place, pointer: '/place/ward' },
    {
      kind: 'part',
      name: 'whereabouts',
      step: 'understood',
      label: asks.place,
      pointer: '/place/whereabouts',
    },
    {
      ...textWithin('landmark'),
      kind: 'line',
      name: 'landmark',
      step: 'understood',
      label: asks.landmark,
      value: (_, __, answers) => landmarkSent(answers) || undefined,
    },
    {
      kind: 'position',
      name: 'point',
      step: 'understood',
      label: asks.place,
      pointer: '/place/point',
      value: (_, __, { point }) => point,
    },
    {
      kind: 'office',
      name: 'office',
      step: 'understood',
      label: asks.office,
      missing: missing['no-office'],
      pointer: '/institution',
      errorsAt: ['unknown-institution', 'jurisdiction-not-served', 'outside-body'],
    },
    {
      kind: 'choice',
      name: 'about',
      step: 'understood',
      label: asks.about,
      missing: missing['no-about'],
      when: isAskedAbout,
      pointer: '/aboutHead',
      value: (written) => written === 'head',
      cards: true,
      choices: () =>
        (['nobody', 'head', 'officer'] as const).map((value) => {
          const { name: label, hint: means }: { readonly name: Text; readonly hint?: Text } =
            aboutChoices[value];
          return { value, label, ...(means && { means }) };
        }),
    },
    {
      ...textWithin('name'),
      kind: 'line',
      name: 'officerName',
      step: 'understood',
      label: asks.officer,
      missing: missing['no-officer'],
      when: (answers, about) => isAskedAbout(answers, about) && about.about === 'officer',
    },
    {
      kind: 'openness',
      name: 'openness',
      step: 'you',
      label: asks.you,
      missing: missing['no-openness'],
    },
    {
      ...textWithin('name'),
      kind: 'line',
      name: 'name',
      step: 'you',
      label: asks.name,
      missing: missing['no-name'],
      when: (_, { openness }) => openness === 'identified',
      pointer: '/contact/name',
      autoComplete: 'name',
    },
    {
      kind: 'line',
      name: 'phone',
      step: 'you',
      label: asks.phone,
      hint: asks.phoneHint,
      missing: missing['no-contact'],
      needed: (answers) => answerTo(answers, 'email') === '',
      when: tellsWhoTheyAre,
      check: (written) => (internationalForm(written) === undefined ? textErrors['not-a-phone'] : undefined),
      pointer: '/contact/phone',
      errorsAt: ['/contact'],
      keys: 'tel',
      autoComplete: 'tel',
    },
    {
      kind: 'line',
      name: 'email',
      step: 'you',
      label: asks.email,
      when: tellsWhoTheyAre,
      pointer: '/contact/email',
      errorsAt: ['too-many-tickets-of-email'],
      keys: 'email',
      autoComplete: 'email',
    },
    {
      ...yesOrNo(
        { label: asks.safeYes },
        { label: asks.safeNo, ...(asks.safeNoHint && { means: asks.safeNoHint }) },
      ),
      name: 'safe',
      step: 'you',
      label: asks.safe,
      hint: asks.safeHint,
      missing: missing['no-safety'],
      when: tellsWhoTheyAre,
      pointer: '/safeToContact',
    },
    {
      kind: 'language',
      name: 'language',
      step: 'you',
      label: asks.noticeLanguage,
      hint: asks.languageHint,
      when: (answers, about) => tellsWhoTheyAre(answers, about) && about.safe !== false,
    },
    {
      ...textWithin('subject'),
      kind: 'line',
      name: 'subject',
      step: 'check',
      label: asks.subject,
      hint: asks.subjectHint,
      value: (written, { description = '' }) => written || subjectOf(description),
    },
    {
      ...textWithin('remedySought'),
      kind: 'words',
      name: 'remedySought',
      step: 'check',
      label: asks.remedy,
      rows: 3,
    },
    {
      kind: 'digits',
      name: 'cites',
      step: 'check',
      label: asks.cites,
      hint: asks.citesHint,
      check: (written) => (isTicketNumber(written) ? undefined : textErrors['not-a-ticket-number']),
      errorsAt: ['number-malformed', 'number-mistyped'],
    },
    {
      kind: 'part',
      name: 'understood',
      step: 'understood',
      label: asks.matter,
      value: (_, __, { understood }) => understood && omit(understood, 'signals'),
    },
    { kind: 'files', name: 'files', step: 'check', label: asks.files },
  ];
}

/** What every way of sending a ticket asks for, as the API takes it. */
export type TicketBody = Omit<RequestTo<'submit-ticket'>, 'channel'>;

/**
 * What was answered, as the API takes it; `language`: of its notices, unless one was chosen. None before the answers that
 * it can't do without.
 */
export function ticketBody<About extends TicketAnswers>(
  questions: readonly Asked<About>[],
  answers: About,
  language: Language,
): TicketBody | undefined {
  const { kind, category, institution, openness } = answers;
  if (kind === undefined || category === undefined || institution === undefined || openness === undefined)
    return undefined;
  // Each question says where its answer belongs; tests hold the whole against the schema of the route.
  return { language, ...bodyOf(questions, writtenOf(answers), answers) } as unknown as TicketBody;
}
