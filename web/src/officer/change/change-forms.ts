import { languages, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { institutionKindWords, jurisdictionWords } from '../../../../words/institution-kinds.ts';
import { roleWords } from '../../../../words/roles.ts';
import { bodyOf } from '../../forms/answers.ts';
import { severalIn, type Answers, type QuestionOf } from '../../forms/question.ts';
import {
  invitedAgain,
  mayBeInvited,
  type ChangeCommand,
  type ChangeName,
} from '../administration/change-command.ts';
import { pathsOfChanges } from '../administration/do-change.ts';
import { yes, type OfficersAnswer } from '../platform/officers-answers.ts';
import { daysIn } from './closed-days.ts';
import { rowsField, rowsIn, valuesOfRows } from './deadline-rows.ts';
import { rulesField, rulesIn, valueOfRules } from './routing-rules.ts';
import { changeTexts, fieldTexts as texts, introductions } from './texts.ts';
import { institutionOf, officerNamedIn, rowsOf, type ChangeSubject } from './subject.ts';

/** What only changes of the registry are answered with. */
export type AnsweredOfChange =
  | OfficersAnswer<ChangeSubject>
  /** One of many, in the list of the browser, or some of several, apart by spaces. */
  | { readonly kind: 'select' | 'several'; readonly choices: Readonly<Record<string, Text>> }
  /** An institution, found by its name. */
  | { readonly kind: 'institution' }
  /** Who of an institution: of the one that it is about, of the one chosen in another field, who heads it, or a colleague of the officer. */
  | { readonly kind: 'officer'; readonly among: 'here' | 'heads' | 'colleagues' | { readonly field: string } }
  | { readonly kind: 'deadlines' | 'days' | 'routing' };

/** A question of a form. */
export type ChangeQuestion = QuestionOf<ChangeSubject, AnsweredOfChange>;

/** A change as it is asked for in a form. */
export interface ChangeForm {
  /** What is to be known before anything is asked. */
  readonly intro?: Text;
  /** What it is about. */
  readonly about: 'institution' | 'officer' | 'category' | 'everybody';
  readonly questions: readonly ChangeQuestion[];
  /** What stands in the fields at first. */
  readonly begins?: (subject: ChangeSubject) => Answers;
  /** Only what differs from what stood there at first is sent. */
  readonly onlyChanges?: true;
  /** What the API takes besides the answers. */
  readonly besides?: (answers: Answers, subject: ChangeSubject) => Readonly<Record<string, unknown>>;
}

const same = (written: string): string => written;

/** What is left empty is sent too: the API says what it misses. */
const text = { kind: 'line', missing: changeTexts.fillIn, value: same } as const;
const date = { kind: 'date', missing: changeTexts.fillIn, value: same } as const;
const institution = { kind: 'institution', missing: changeTexts.chooseOne, value: same } as const;
const select = {
  kind: 'select',
  missing: changeTexts.chooseOne,
  value: same,
} as const;
const officer = {
  kind: 'officer',
  missing: changeTexts.chooseOne,
  value: same,
  name: 'officer',
  label: texts.officer,
} as const;

const whyAtMost = 500;

/** Asked with each change. */
const why: ChangeQuestion = {
  kind: 'words',
  name: 'why',
  label: changeTexts.why,
  hint: changeTexts.whyHint,
  missing: changeTexts.fillIn,
  atMost: whyAtMost,
  rows: 3,
  value: same,
};

const id: ChangeQuestion = { ...text, name: 'id', label: texts.id, hint: texts.idHint };

const nameQuestions: readonly ChangeQuestion[] = [
  ...languages.map((language) => ({
    ...{ ...text, name: `name-${language}`, pointer: `/name/${language}` as const },
    label: texts.nameIn[language],
  })),
  ...languages.map((language) => ({
    ...{ ...text, name: `short-${language}`, pointer: `/shortName/${language}` as const },
    ...{ label: texts.shortNameIn[language], hint: texts.shortHint },
  })),
];

const givenRoles = omit(roleWords, 'head');
const rolesAmong = (codes: readonly string[]): string =>
  Object.keys(givenRoles)
    .filter((role) => codes.includes(role))
    .join(' ');

/** `contactHint`: what becomes of a contact. */
const officerQuestions = (contactHint: Text): readonly ChangeQuestion[] => [
  {
    kind: 'several',
    name: 'roles',
    label: texts.roles,
    hint: texts.rolesHint,
    missing: changeTexts.chooseOne,
    choices: givenRoles,
    value: (roles) => severalIn({ roles }, 'roles'),
  },
  { ...yes, name: 'trained', label: texts.trained },
  {
    kind: 'line',
    keys: 'email',
    name: 'email',
    pointer: '/contact/email',
    label: texts.email,
    hint: contactHint,
  },
  {
    kind: 'line',
    keys: 'tel',
    name: 'phone',
    pointer: '/contact/phone',
    label: texts.phone,
    hint: texts.phoneHint,
  },
];

const person: ChangeQuestion = { ...text, name: 'person', pointer: '/name', label: texts.person };

/** Asked of who leaves with tickets in hand. */
const ticketsTo: ChangeQuestion = {
  ...omit(officer, 'missing'),
  ...{ name: 'ticketsTo', label: texts.ticketsTo, among: 'colleagues' },
  value: (chosen) => chosen || undefined,
  when: (_, { officer: leaving }) => leaving?.handlesTickets === true,
};

/** Asks a question unless the administrator may change the access of the officer alone. */
const unlessOnlyAccess = (question: ChangeQuestion): ChangeQuestion => ({
  ...question,
  when: (_, { officer: changed }) => changed?.onlyAccess !== true,
});

const deadlines: ChangeQuestion = {
  kind: 'deadlines',
  name: rowsField,
  label: texts.rowFor,
  value: (_, answers) => rowsIn(answers),
};
const rowsNow = (subject: ChangeSubject): Answers => valuesOfRows(rowsOf(subject));

const yesIf = (is: boolean | undefined): string => (is === true ? 'yes' : '');

/** Every change of the registry as a form. */
export const changeForms: Readonly<Record<ChangeName, ChangeForm>> = {
  'create-institution': {
    about: 'institution',
    questions: [
      ...nameQuestions,
      id,
      { ...select, name: 'kind', label: texts.kind, choices: institutionKindWords },
      { ...select, name: 'jurisdiction', label: texts.jurisdiction, choices: jurisdictionWords },
      { ...yes, name: 'level', label: texts.level },
    ],
    begins: ({ institution: above }) => ({ jurisdiction: above?.jurisdiction.code ?? '' }),
    besides: (_, subject) => ({ parent: institutionOf(subject) }),
  },
  'rename-institution': {
    about: 'institution',
    questions: nameQuestions,
    begins: ({ institution: named }) => ({
      ...Object.fromEntries(
        languages.flatMap((language) => [
          [`name-${language}`, named?.name[language] ?? ''],
          [`short-${language}`, named?.shortName[language] ?? ''],
        ]),
      ),
    }),
  },
  'move-institution': {
    about: 'institution',
    questions: [{ ...institution, name: 'parent', label: texts.parent }],
  },
  'close-institution': {
    about: 'institution',
    intro: introductions.close,
    questions: [{ ...institution, name: 'successor', label: texts.successor, hint: texts.successorHint }],
  },
  'create-officer': {
    about: 'institution',
    questions: [person, id, ...officerQuestions(texts.newContactHint)],
    begins: () => ({ roles: 'officer' }),
    besides: (_, subject) => ({ institution: institutionOf(subject) }),
  },
  'change-officer': {
    about: 'officer',
    questions: [
      ...[person, ...officerQuestions(texts.contactHint)].map(unlessOnlyAccess),
      { ...yes, name: 'suspended', label: texts.suspended, hint: texts.suspendedHint },
      {
        ...{ ...yes, name: invitedAgain, label: texts.invite, hint: texts.inviteHint },
        when: (_, { officer: changed }) => mayBeInvited(changed?.account?.state),
      },
    ],
    begins: ({ officer: changed }) => ({
      person: changed?.name ?? '',
      roles: rolesAmong(changed?.roles.map(({ code }) => code) ?? []),
      trained: yesIf(changed?.trained),
      suspended: yesIf(changed?.suspended),
    }),
    onlyChanges: true,
  },
  'move-officer': {
    about: 'officer',
    questions: [
      { ...institution, name: 'works-at', pointer: '/institution', label: texts.worksAt },
      ticketsTo,
    ],
  },
  'remove-officer': { about: 'officer', intro: introductions.remove, questions: [ticketsTo] },
  'end-sight-wait': { about: 'officer', intro: introductions.endWait, questions: [] },
  'appoint-head': { about: 'institution', questions: [{ ...officer, among: 'here' }] },
  'appoint-acting-head': {
    about: 'institution',
    intro: introductions.acting,
    questions: [
      { ...institution, name: 'officer-of', label: texts.officerOf, value: () => undefined },
      { ...officer, among: { field: 'officer-of' } },
      { ...date, name: 'from', label: texts.from },
      { ...date, name: 'until', label: texts.until },
    ],
    begins: (subject) => ({ 'officer-of': institutionOf(subject) }),
  },
  'end-headship': { about: 'institution', questions: [{ ...officer, among: 'heads' }] },
  'set-institution-deadlines': {
    about: 'institution',
    intro: introductions.shorten,
    questions: [deadlines],
    begins: rowsNow,
  },
  'set-deadlines': {
    about: 'everybody',
    intro: introductions.everybody,
    questions: [deadlines],
    begins: rowsNow,
  },
  'change-calendar': {
    about: 'everybody',
    questions: [{ kind: 'days', name: 'days', label: texts.addDays, value: () => undefined }],
    besides: daysIn,
  },
  'set-routing': {
    about: 'category',
    intro: introductions.routing,
    questions: [
      { kind: 'routing', name: rulesField, label: texts.rules, value: (_, answers) => rulesIn(answers) },
    ],
    begins: ({ registry: { routing } }) => valueOfRules(routing?.rules ?? []),
    besides: (_, { registry: { routing } }) => ({ category: routing?.category ?? '' }),
  },
};

/** What a change asks: what its form says, and why. */
export const questionsOf = (act: ChangeName): readonly ChangeQuestion[] => [
  ...changeForms[act].questions,
  why,
];

/** What the API is asked for. */
export function commandOf(act: ChangeName, answers: Answers, subject: ChangeSubject): ChangeCommand {
  const { begins, onlyChanges, besides } = changeForms[act];
  const first = begins?.(subject) ?? {};
  const isSent = ({ name }: ChangeQuestion): boolean =>
    onlyChanges !== true || (answers[name] ?? '') !== (first[name] ?? '');
  const path = pathsOfChanges[act];
  // A form says what its route takes (test/web/officer/change-forms.test.ts), and the API refuses anything else.
  return {
    act,
    ...(path.includes('{institution}') && { params: { institution: institutionOf(subject) } }),
    ...(path.includes('{officer}') && { params: { officer: officerNamedIn(subject) } }),
    details: { ...bodyOf(questionsOf(act).filter(isSent), answers, subject), ...besides?.(answers, subject) },
  } as unknown as ChangeCommand;
}

/** The change of a name; undefined: none is called so. */
export const changeNamed = (name: string | undefined): ChangeName | undefined =>
  name !== undefined && isChangeName(name) ? name : undefined;

const isChangeName = (name: string): name is ChangeName => Object.hasOwn(changeForms, name);
