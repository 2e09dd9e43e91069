import type { AdministrationNotice } from '../../domain/messaging/notices/notice.ts';
import { writtenDate } from '../../domain/foundation/time/local-date.ts';
import { writtenMoment } from '../clock-times.ts';
import { languages, type Language, type Text } from '../../domain/foundation/vocabulary/language.ts';
import { fillWithoutGap } from '../fill.ts';
import { officerNameWithin } from '../unlisted.ts';
import type { Email, NoticeTexts } from './notice-texts.ts';

/** What an administrator did, with the names that it is told by. */
export interface AdministeredNames {
  readonly timeZone: string;
  /** Who did it, and where they administer; absent: the operators, by an import. */
  readonly by?: { readonly name: Text; readonly institution: Text };
  /** Whose access it was. */
  readonly officer?: Text;
  /** Names of an office that was moved or closed, and of what it lies under or what takes its place. */
  readonly place?: { readonly institution: Text; readonly to: Text };
}

const betweenLanguages = '\n\n--\n\n';

const sentences = {
  suspended: {
    sw: '{by} alimzuia {officer} kuingia kwenye mfumo tarehe {at}.',
    en: '{by} took access away from {officer} on {at}.',
  },
  until: {
    sw: 'Uzuio unaisha wenyewe tarehe {until}, isipokuwa msimamizi wa pili athibitishe kabla ya hapo.',
    en: 'Access comes back by itself on {until}, unless a second administrator confirms this before.',
  },
  closed: {
    sw: '{by} alitangaza kuwa ofisi zimefungwa: {days}.',
    en: '{by} declared that offices are closed: {days}.',
  },
  opened: {
    sw: '{by} alitangaza kuwa ofisi zitafunguliwa: {days}.',
    en: '{by} declared that offices are open: {days}.',
  },
  moved: {
    sw: '{by} aliihamisha {institution} tarehe {at}. Sasa iko chini ya {to}.',
    en: '{by} moved {institution} on {at}. It now lies under {to}.',
  },
  shut: {
    sw: '{by} aliifunga {institution} tarehe {at}. {to} inachukua nafasi yake.',
    en: '{by} closed {institution} on {at}. {to} takes its place.',
  },
  person: { sw: '{name} ({institution})', en: '{name} ({institution})' },
  operators: { sw: 'Waendeshaji wa mfumo', en: 'The operators of the system' },
} as const satisfies Record<string, Text>;

function whoDidIt({ by }: AdministeredNames, language: Language): string {
  if (by === undefined) return sentences.operators[language];
  return fillWithoutGap(sentences.person, { name: by.name, institution: by.institution[language] }, language);
}

function said(notice: AdministrationNotice, names: AdministeredNames, language: Language): readonly string[] {
  const by = whoDidIt(names, language);
  const { timeZone, officer = officerNameWithin(undefined) } = names;
  if (notice.template === 'closed-days') {
    const days = (dates: readonly string[]) => dates.map(writtenDate).join(', ');
    const { added, removed } = notice;
    return [
      ...(added.length === 0 ? [] : [fillWithoutGap(sentences.closed, { by, days: days(added) }, language)]),
      ...(removed.length === 0
        ? []
        : [fillWithoutGap(sentences.opened, { by, days: days(removed) }, language)]),
    ];
  }
  const at = writtenMoment(notice.at, timeZone, language);
  if (notice.template === 'place') {
    const { institution, to } = names.place ?? {};
    const sentence = notice.became === 'moved' ? sentences.moved : sentences.shut;
    const parts = { by, at, institution: institution?.[language] ?? '', to: to?.[language] ?? '' };
    return [fillWithoutGap(sentence, parts, language)];
  }
  const { until } = notice;
  return [
    fillWithoutGap(sentences.suspended, { by, officer, at }, language),
    ...(until === undefined
      ? []
      : [fillWithoutGap(sentences.until, { until: writtenMoment(until, timeZone, language) }, language)]),
  ];
}

/** The e-mail about what one administrator did, Swahili first and English below: who did what, when, and until when it holds. */
export function administeredEmail(
  notice: AdministrationNotice,
  names: AdministeredNames,
  texts: NoticeTexts,
): Email {
  const { subject, message } = texts.email[notice.template];
  return {
    subject: languages.map((language) => subject[language]).join(' / '),
    text: languages
      .map((language) =>
        fillWithoutGap(message, { administered: said(notice, names, language).join(' ') }, language),
      )
      .join(betweenLanguages),
  };
}
