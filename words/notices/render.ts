import { inWords } from '../durations.ts';
import type { AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import { type Language, inAll, type Text } from '../../domain/foundation/vocabulary/language.ts';
import { localDate } from '../../domain/foundation/time/local-date.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import {
  saidBy,
  type DigestLine,
  type EmailNotice,
  type ExplainedSurge,
  type HeadshipNotice,
  type OfficerSms,
  type ProposalNotice,
  type SmsNotice,
} from '../../domain/messaging/notices/notice.ts';
import {
  headshipTemplate,
  type kindOfTicket,
  surgeTemplate,
  type Digest,
  type OfficerSmsTemplate,
  type Parameter,
} from '../../domain/messaging/notices/templates.ts';
import { fillWithoutGap } from '../fill-without-gap.ts';
import { absenceMessage, absenceSubject, headshipsInWords } from '../headships.ts';
import { registryActWords } from '../registry.ts';
import { writtenMoment } from '../clock-times.ts';
import { surgeInWords, withoutPlace, writtenHour, type NamesOfSurge } from '../surges.ts';
import { kindParameters, officerKindParameters, type ToldFacts } from './kind-parameters.ts';
import type { Email, NoticeTexts } from './notice-texts.ts';
import { linkedNumber, ticketLink } from './ticket-link.ts';
import { fillWithPlaces } from './where-to-read.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/notices')>('notices');

type Values = Readonly<Partial<Record<Parameter | (typeof kindOfTicket)[number], string>>>;

/** The text of an SMS. It may hold the receipt secret or a code: it is sent, and kept nowhere. Throws `MissingParameter`. */
export function smsText(notice: SmsNotice, texts: NoticeTexts, facts: ToldFacts): string {
  const { language, number, date, until, files } = notice;
  const { institution, secret, code, timeZone, accessPoints } = facts;
  const parameters = {
    ...kindParameters(notice, texts),
    number,
    ...(institution !== undefined && { institution: institution.shortName[language] }),
    ...(secret !== undefined && { secret }),
    ...(code !== undefined && { code }),
    ...(date !== undefined && { date: localDate(date, timeZone) }),
    ...(until !== undefined && { until: localDate(until, timeZone) }),
  };
  const text = texts.sms[notice.template];
  return fillWithPlaces({ text, parameters, language, files }, texts.where, accessPoints);
}

/** What e-mails to officers about tickets are filled from besides. */
interface OfficerEmailFacts {
  readonly timeZone: string;
  readonly accessPoints: AccessPoints;
}

interface EmailFacts extends OfficerEmailFacts {
  readonly institution?: Institution;
}

const betweenLanguages = '\n\n--\n\n';

/** What stands for the ticket in a text to officers, by its kind. */
const ticketValues = (
  { kind, number }: Pick<EmailNotice, 'kind' | 'number'>,
  texts: NoticeTexts,
  language: Language,
) => ({ ...officerKindParameters(kind, texts, language), number });

/** An officer's SMS, in both languages: the registry knows no officer's. */
export const officerSmsText = (
  template: OfficerSmsTemplate,
  valuesIn: (language: Language) => Values,
  texts: NoticeTexts,
): string =>
  inAll(' / ', (language) => fillWithoutGap(texts.officerSms[template], valuesIn(language), language));

/** An officer's SMS about one ticket. */
export const ticketSms = (
  { template, number, kind }: Pick<OfficerSms, 'template' | 'number' | 'kind'>,
  texts: NoticeTexts,
): string => officerSmsText(template, (language) => ticketValues({ kind, number }, texts, language), texts);

/** The SMS about a surge: neither what it is of nor where. */
export const surgeSms = ({ seen, since, usual }: ExplainedSurge, texts: NoticeTexts): string =>
  officerSmsText(
    surgeTemplate,
    (language) => ({ seen: String(seen), since: writtenHour(since, language), usual: String(usual) }),
    texts,
  );

/** The e-mail about a surge, Swahili first and English below: what it is of, where, and why it is one. */
export function surgeEmail(surge: ExplainedSurge, names: NamesOfSurge, texts: NoticeTexts): Email {
  const { subject, message } = texts.email[surgeTemplate];
  const { category, place = withoutPlace } = names;
  return {
    subject: inAll(' / ', (language) => fillWithoutGap(subject, { category, place }, language)),
    text: inAll(betweenLanguages, (language) =>
      fillWithoutGap(message, { explained: surgeInWords(surge, names, language) }, language),
    ),
  };
}

/** What names a change of headships in a message. */
export interface HeadshipNames {
  readonly institution: Institution;
  readonly nameOf: (officer: string) => Text;
  readonly timeZone: string;
}

/** The SMS about a change of who heads an office: where, and that an e-mail says what. */
export const headshipSms = ({ shortName }: Pick<Institution, 'shortName'>, texts: NoticeTexts): string =>
  officerSmsText(headshipTemplate, (language) => ({ institution: shortName[language] }), texts);

/** The e-mail about it, Swahili first and English below: who became head or acts, until when, and who is it no more. */
export function headshipEmail(
  { headships }: HeadshipNotice,
  { institution, nameOf, timeZone }: HeadshipNames,
  texts: NoticeTexts,
): Email {
  const isAbsence = headships.every(({ absent }) => absent !== undefined);
  const { subject, message } = isAbsence
    ? { subject: absenceSubject, message: absenceMessage }
    : texts.email[headshipTemplate];
  return {
    subject: inAll(' / ', (language) =>
      fillWithoutGap(subject, { institution: institution.name[language] }, language),
    ),
    text: inAll(betweenLanguages, (language) =>
      fillWithoutGap(message, { changes: headshipsInWords(headships, nameOf, timeZone, language) }, language),
    ),
  };
}

/** Who proposed something, and where they administer. */
export interface ProposerNames {
  readonly proposedBy: Text;
  readonly institution: Pick<Institution, 'name'>;
  readonly timeZone: string;
}

/** The SMS about a proposal: that there is one, and that an e-mail says more. */
export const proposalSms = ({ template }: Pick<ProposalNotice, 'template'>, texts: NoticeTexts): string =>
  inAll(' / ', (language) => texts.officerSms[template][language]);

const proposedSentence: Text = t.proposedSentence;

/** The e-mail about it, Swahili first and English below: who proposed what and when. */
export function proposalEmail(
  { template, act, at }: ProposalNotice,
  { proposedBy, institution, timeZone }: ProposerNames,
  texts: NoticeTexts,
): Email {
  const { subject, message } = texts.email[template];
  return {
    subject: inAll(' / ', (language) => subject[language]),
    text: inAll(betweenLanguages, (language) => {
      const facts = {
        officer: proposedBy,
        institution: institution.name[language],
        at: writtenMoment(at, timeZone, language),
        act: registryActWords[act][language],
      };
      const proposed = fillWithoutGap(proposedSentence, facts, language);
      return fillWithoutGap(message, { proposed }, language);
    }),
  };
}

/** `Namba ya kumbukumbu: 261112345678`, and so on: what an e-mail may say about a ticket, and no more. */
function details(
  notice: Pick<EmailNotice, 'number' | 'kind' | 'date' | 'doneBy' | 'asked'>,
  texts: NoticeTexts,
  { institution, timeZone, accessPoints }: EmailFacts,
  language: Language,
): readonly string[] {
  const line = (label: keyof NoticeTexts['labels'], value: string | undefined) =>
    value === undefined ? [] : [`${texts.labels[label][language]}: ${value}`];
  return [
    ...line('number', linkedNumber(notice, accessPoints, language)),
    ...line('kind', texts.kinds[notice.kind].name[language]),
    ...line('institution', institution?.name[language]),
    ...line('doneBy', notice.doneBy && localDate(notice.doneBy, timeZone)),
    ...line('date', notice.date && localDate(notice.date, timeZone)),
  ];
}

/** What an e-mail about one ticket says of it. */
type AboutOneTicket = Pick<
  EmailNotice,
  'template' | 'tells' | 'number' | 'kind' | 'urgent' | 'date' | 'doneBy' | 'within' | 'asked'
>;

/** An officer's e-mail, Swahili first and English below: the registry knows no officer's language. */
export function emailText(notice: AboutOneTicket, texts: NoticeTexts, facts: EmailFacts): Email {
  const { subject, message } = texts.email[notice.tells ?? notice.template];
  const { within } = notice;
  const given = (language: Language) => ({
    ...ticketValues(notice, texts, language),
    ...(within !== undefined && { within: inWords(within, language) }),
  });
  return {
    subject: inAll(
      ' / ',
      (language) =>
        `${notice.urgent ? `${texts.urgent[language]}: ` : ''}${fillWithoutGap(subject, ticketValues(notice, texts, language), language)}`,
    ),
    text: inAll(betweenLanguages, (language) =>
      [
        fillWithoutGap(message, given(language), language),
        '',
        ...details(notice, texts, facts, language),
      ].join('\n'),
    ),
  };
}

/** A digest lists so many tickets at most, and says how many there are. */
const mostListed = 100;

/** What a digest says of a ticket, in one line with the link to it. */
function digestLineText(
  line: DigestLine,
  texts: NoticeTexts,
  { timeZone, accessPoints }: OfficerEmailFacts,
  language: Language,
): string {
  const { number, kind, date, doneBy = date } = line;
  const says = saidBy(line);
  const what =
    says === undefined
      ? [number, texts.kinds[kind].name[language]]
      : [
          fillWithoutGap(
            texts.email[says].subject,
            ticketValues({ kind, number }, texts, language),
            language,
          ),
        ];
  const told = [
    ...what,
    doneBy && localDate(doneBy, timeZone),
    ticketLink({ number }, accessPoints, language),
  ];
  return told.filter((part) => part !== undefined).join('  ');
}

/** What the lines of a digest tell apart: of what is late each ticket once, of one's own work each event and each reminder. */
const toldApart: Readonly<Record<Digest, (line: DigestLine) => string>> = {
  'root-digest': ({ number }) => number,
  'work-digest': ({ number, version, reminds, says = '' }) => `${number}#${reminds ? says : version}`,
};

/** The lines of a digest, of several that tell the same the last. */
export const linesTold = (digest: Digest, lines: readonly DigestLine[]): readonly DigestLine[] => [
  ...new Map(lines.map((line) => [toldApart[digest](line), line])).values(),
];

/** A digest: one line a ticket or event, the deadline that comes first, or passed first, at the top. */
export function digestText(
  digest: Digest,
  lines: readonly DigestLine[],
  texts: NoticeTexts,
  facts: OfficerEmailFacts,
): Email {
  const { subject, message } = texts.email[digest];
  const told = linesTold(digest, lines);
  const values = { count: String(told.length) };
  const listed = told.toSorted(longestOverdueFirst).slice(0, mostListed);
  return {
    subject: inAll(' / ', (language) => fillWithoutGap(subject, values, language)),
    text: inAll(betweenLanguages, (language) =>
      [
        message[language],
        '',
        ...listed.map((line) => digestLineText(line, texts, facts, language)),
        ...(told.length > listed.length ? ['', fillWithoutGap(texts.andMore, values, language)] : []),
      ].join('\n'),
    ),
  };
}

const longestOverdueFirst = (a: DigestLine, b: DigestLine): number =>
  (a.date ?? '').localeCompare(b.date ?? '') || a.number.localeCompare(b.number);
