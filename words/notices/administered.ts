import type { AdministrationNotice } from '../../domain/messaging/notices/notice.ts';
import { writtenDate } from '../../domain/foundation/time/local-date.ts';
import { writtenMoment } from '../clock-times.ts';
import { inAll, type Language, type Text } from '../../domain/foundation/vocabulary/language.ts';
import { fillWithoutGap } from '../fill-without-gap.ts';
import { officerNameWithin } from '../unlisted.ts';
import type { Email, NoticeTexts } from './notice-texts.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/notices')>('notices');

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

const sentences = t.sentences;

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
    subject: inAll(' / ', (language) => subject[language]),
    text: inAll(betweenLanguages, (language) =>
      fillWithoutGap(message, { administered: said(notice, names, language).join(' ') }, language),
    ),
  };
}
