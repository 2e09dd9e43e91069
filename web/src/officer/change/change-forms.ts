import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { institutionKindWords, jurisdictionWords } from '../../../../words/institution-kinds.ts';
import { roleWords } from '../../../../words/roles.ts';
import type { ChangeCommand, ChangeName } from '../administration/change-command.ts';
import { daysIn } from './closed-days.ts';
import { rowsIn, valuesOfRows } from './deadline-rows.ts';
import { fieldTexts as texts, introductions } from './texts.ts';
import {
  institutionOf,
  isYes,
  listIn,
  officerNamedIn,
  rowsOf,
  valueOf,
  type ChangeSubject,
  type Values,
} from './values.ts';

type DetailsOf<Name extends ChangeName> = Extract<ChangeCommand, { readonly act: Name }>['details'];
type InstitutionKind = DetailsOf<'create-institution'>['kind'];
type Jurisdiction = DetailsOf<'create-institution'>['jurisdiction'];
type GivenRole = DetailsOf<'create-officer'>['roles'][number];

interface Labelled {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
}

/** A question of a form. */
export type ChangeField =
  | (Labelled & { readonly as: 'text'; readonly keys?: 'email' | 'tel'; readonly optional?: true })
  | (Labelled & { readonly as: 'yes' | 'date' | 'institution' })
  | (Labelled & { readonly as: 'choice'; readonly choices: Readonly<Record<string, Text>> })
  | (Labelled & { readonly as: 'several'; readonly choices: Readonly<Record<string, Text>> })
  /** Who of an institution: of the one that it is about, of the one chosen in another field, or who heads it. */
  | (Labelled & { readonly as: 'officer'; readonly among: 'here' | 'heads' | { readonly field: string } })
  | { readonly as: 'deadlines' }
  | { readonly as: 'days' };

/** A change as it is asked for in a form. */
export interface ChangeForm {
  /** What is to be known before anything is asked. */
  readonly intro?: Text;
  /** What it is about. */
  readonly about: 'institution' | 'officer' | 'everybody';
  readonly fields: readonly ChangeField[];
  /** Fewer of them, where not all is for the administrator to change. */
  readonly fieldsOf?: (subject: ChangeSubject) => readonly ChangeField[] | undefined;
  /** What stands in the fields at first. */
  readonly begin?: (subject: ChangeSubject) => Values;
  readonly asks: (values: Values, subject: ChangeSubject) => ChangeCommand | Unchosen;
}

/** The field in which something must be chosen before anything can be asked. */
export interface Unchosen {
  readonly unchosen: string;
}

const whyIn = (values: Values) => valueOf(values, 'why');

const namesIn = (values: Values) => ({
  name: { sw: valueOf(values, 'name-sw'), en: valueOf(values, 'name-en') },
  shortName: { sw: valueOf(values, 'short-sw'), en: valueOf(values, 'short-en') },
});

const nameFields: readonly ChangeField[] = [
  { as: 'text', id: 'name-sw', label: texts.nameSw },
  { as: 'text', id: 'name-en', label: texts.nameEn },
  { as: 'text', id: 'short-sw', label: texts.shortSw, hint: texts.shortHint },
  { as: 'text', id: 'short-en', label: texts.shortEn, hint: texts.shortHint },
];

const isKeyOf =
  <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  (key: string): key is Key =>
    Object.hasOwn(table, key);
const isKind = isKeyOf<InstitutionKind>(institutionKindWords);
const isJurisdiction = isKeyOf<Jurisdiction>(jurisdictionWords);

const givenRoles = omit(roleWords, 'head');
const isGivenRole = isKeyOf<GivenRole>(givenRoles);
const rolesIn = (values: Values): GivenRole[] => listIn(values, 'roles').filter(isGivenRole);

const contactIn = (values: Values) => {
  const [email, phone] = [valueOf(values, 'email').trim(), valueOf(values, 'phone').trim()];
  return email === '' && phone === '' ? {} : { contact: { email, ...(phone !== '' && { phone }) } };
};

/** `contactHint`: what becomes of a contact. */
const officerFields = (contactHint: Text): readonly ChangeField[] => [
  { as: 'several', id: 'roles', label: texts.roles, hint: texts.rolesHint, choices: givenRoles },
  { as: 'yes', id: 'trained', label: texts.trained },
  { as: 'text', id: 'email', label: texts.email, hint: contactHint, keys: 'email', optional: true },
  { as: 'text', id: 'phone', label: texts.phone, hint: texts.phoneHint, keys: 'tel', optional: true },
];

const suspendedField: ChangeField = {
  as: 'yes',
  id: 'suspended',
  label: texts.suspended,
  hint: texts.suspendedHint,
};

const yes = (is: boolean | undefined): string => (is === true ? 'yes' : '');

/** What differs of an officer from what stood there at first. */
function changesOfOfficer(values: Values, { officer }: ChangeSubject) {
  const roles = rolesIn(values);
  const before = officer?.roles.map(({ code }) => code).filter(isGivenRole) ?? [];
  const name = valueOf(values, 'person');
  return {
    ...(name !== officer?.name && { name }),
    ...(roles.toSorted().join() !== before.toSorted().join() && { roles }),
    ...(isYes(values, 'trained') !== officer?.trained && { trained: isYes(values, 'trained') }),
    ...(isYes(values, 'suspended') !== officer?.suspended && { suspended: isYes(values, 'suspended') }),
    ...contactIn(values),
  };
}

/** Every change of the registry as a form. */
export const changeForms: Readonly<Record<ChangeName, ChangeForm>> = {
  'create-institution': {
    about: 'institution',
    fields: [
      ...nameFields,
      { as: 'text', id: 'id', label: texts.id, hint: texts.idHint },
      { as: 'choice', id: 'kind', label: texts.kind, choices: institutionKindWords },
      { as: 'choice', id: 'jurisdiction', label: texts.jurisdiction, choices: jurisdictionWords },
      { as: 'yes', id: 'level', label: texts.level },
    ],
    begin: ({ institution }) => ({ jurisdiction: institution?.jurisdiction.code ?? '' }),
    asks: (values, subject) => {
      const [kind, jurisdiction] = [valueOf(values, 'kind'), valueOf(values, 'jurisdiction')];
      if (!isKind(kind)) return { unchosen: 'kind' };
      if (!isJurisdiction(jurisdiction)) return { unchosen: 'jurisdiction' };
      return {
        act: 'create-institution',
        details: {
          id: valueOf(values, 'id'),
          kind,
          parent: institutionOf(subject),
          jurisdiction,
          level: isYes(values, 'level'),
          ...namesIn(values),
          why: whyIn(values),
        },
      };
    },
  },
  'rename-institution': {
    about: 'institution',
    fields: nameFields,
    begin: ({ institution }) => ({
      'name-sw': institution?.name.sw ?? '',
      'name-en': institution?.name.en ?? '',
      'short-sw': institution?.shortName.sw ?? '',
      'short-en': institution?.shortName.en ?? '',
    }),
    asks: (values, subject) => ({
      act: 'rename-institution',
      params: { institution: institutionOf(subject) },
      details: { ...namesIn(values), why: whyIn(values) },
    }),
  },
  'move-institution': {
    about: 'institution',
    fields: [{ as: 'institution', id: 'parent', label: texts.parent }],
    asks: (values, subject) => ({
      act: 'move-institution',
      params: { institution: institutionOf(subject) },
      details: { parent: valueOf(values, 'parent'), why: whyIn(values) },
    }),
  },
  'close-institution': {
    about: 'institution',
    intro: introductions.close,
    fields: [{ as: 'institution', id: 'successor', label: texts.successor, hint: texts.successorHint }],
    asks: (values, subject) => ({
      act: 'close-institution',
      params: { institution: institutionOf(subject) },
      details: { successor: valueOf(values, 'successor'), why: whyIn(values) },
    }),
  },
  'create-officer': {
    about: 'institution',
    fields: [
      { as: 'text', id: 'person', label: texts.person },
      { as: 'text', id: 'id', label: texts.id, hint: texts.idHint },
      ...officerFields(texts.newContactHint),
    ],
    begin: () => ({ roles: 'officer' }),
    asks: (values, subject) => ({
      act: 'create-officer',
      details: {
        id: valueOf(values, 'id'),
        institution: institutionOf(subject),
        name: valueOf(values, 'person'),
        roles: rolesIn(values),
        trained: isYes(values, 'trained'),
        ...contactIn(values),
        why: whyIn(values),
      },
    }),
  },
  'change-officer': {
    about: 'officer',
    fields: [
      { as: 'text', id: 'person', label: texts.person },
      ...officerFields(texts.contactHint),
      suspendedField,
    ],
    fieldsOf: ({ officer }) => (officer?.onlyAccess === true ? [suspendedField] : undefined),
    begin: ({ officer }) => ({
      person: officer?.name ?? '',
      roles:
        officer?.roles
          .map(({ code }) => code)
          .filter(isGivenRole)
          .join(' ') ?? '',
      trained: yes(officer?.trained),
      suspended: yes(officer?.suspended),
    }),
    asks: (values, subject) => ({
      act: 'change-officer',
      params: { officer: officerNamedIn(subject) },
      details: { ...changesOfOfficer(values, subject), why: whyIn(values) },
    }),
  },
  'move-officer': {
    about: 'officer',
    fields: [{ as: 'institution', id: 'works-at', label: texts.worksAt }],
    asks: (values, subject) => ({
      act: 'move-officer',
      params: { officer: officerNamedIn(subject) },
      details: { institution: valueOf(values, 'works-at'), why: whyIn(values) },
    }),
  },
  'remove-officer': {
    about: 'officer',
    intro: introductions.remove,
    fields: [],
    asks: (values, subject) => ({
      act: 'remove-officer',
      params: { officer: officerNamedIn(subject) },
      details: { why: whyIn(values) },
    }),
  },
  'end-sight-wait': {
    about: 'officer',
    intro: introductions.endWait,
    fields: [],
    asks: (values, subject) => ({
      act: 'end-sight-wait',
      params: { officer: officerNamedIn(subject) },
      details: { why: whyIn(values) },
    }),
  },
  'appoint-head': {
    about: 'institution',
    fields: [{ as: 'officer', id: 'officer', label: texts.officer, among: 'here' }],
    asks: (values, subject) => ({
      act: 'appoint-head',
      params: { institution: institutionOf(subject) },
      details: { officer: valueOf(values, 'officer'), why: whyIn(values) },
    }),
  },
  'appoint-acting-head': {
    about: 'institution',
    intro: introductions.acting,
    fields: [
      { as: 'institution', id: 'officer-of', label: texts.officerOf },
      { as: 'officer', id: 'officer', label: texts.officer, among: { field: 'officer-of' } },
      { as: 'date', id: 'from', label: texts.from },
      { as: 'date', id: 'until', label: texts.until },
    ],
    begin: (subject) => ({ 'officer-of': institutionOf(subject) }),
    asks: (values, subject) => ({
      act: 'appoint-acting-head',
      params: { institution: institutionOf(subject) },
      details: {
        officer: valueOf(values, 'officer'),
        from: valueOf(values, 'from'),
        until: valueOf(values, 'until'),
        why: whyIn(values),
      },
    }),
  },
  'end-headship': {
    about: 'institution',
    fields: [{ as: 'officer', id: 'officer', label: texts.officer, among: 'heads' }],
    asks: (values, subject) => ({
      act: 'end-headship',
      params: { institution: institutionOf(subject) },
      details: { officer: valueOf(values, 'officer'), why: whyIn(values) },
    }),
  },
  'set-institution-deadlines': {
    about: 'institution',
    intro: introductions.shorten,
    fields: [{ as: 'deadlines' }],
    begin: (subject) => valuesOfRows(rowsOf(subject)),
    asks: (values, subject) => ({
      act: 'set-institution-deadlines',
      params: { institution: institutionOf(subject) },
      details: { rows: [...rowsIn(values)], why: whyIn(values) },
    }),
  },
  'set-deadlines': {
    about: 'everybody',
    intro: introductions.everybody,
    fields: [{ as: 'deadlines' }],
    begin: (subject) => valuesOfRows(rowsOf(subject)),
    asks: (values) => ({ act: 'set-deadlines', details: { rows: [...rowsIn(values)], why: whyIn(values) } }),
  },
  'change-calendar': {
    about: 'everybody',
    fields: [{ as: 'days' }],
    asks: (values) => ({ act: 'change-calendar', details: { ...daysIn(values), why: whyIn(values) } }),
  },
};

/** The change of a name; undefined: none is called so. */
export const changeNamed = (name: string | undefined): ChangeName | undefined =>
  name !== undefined && isKeyOf<ChangeName>(changeForms)(name) ? name : undefined;
