import type { CitizenText } from '../../../../domain/foundation/vocabulary/citizen-texts.ts';
import { ratings } from '../../../../domain/foundation/vocabulary/findings.ts';
import { opennesses } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { languages, type Language, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { opennessWords } from '../../../../words/kinds.ts';
import { opennessMeanings } from '../../../../words/openness.ts';
import { apiClient } from '../../api/client.ts';
import { languageNames } from '../../design/texts.ts';
import { inEach } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { actTexts as texts } from './act-texts.ts';
import type { DoneAct, ActName, Followed } from './followed.ts';

/** What was typed or chosen, by the names of the questions. */
export type Answers = Readonly<Record<string, string>>;

interface Asked {
  /** Name of the question among the answers and of its field in the document. */
  readonly name: string;
  /** JSON pointer into the request body, by which the API's errors find the field. */
  readonly pointer: string;
  readonly label: Text;
  readonly hint?: Text;
  /** What is said where there is no answer. Absent: it may be left out. */
  readonly missing?: Text;
  /** Whether it may not be left out, where that hangs on the other answers. */
  readonly needed?: (answers: Answers, ticket: Followed) => boolean;
  /** Asked only then. */
  readonly when?: (answers: Answers, ticket: Followed) => boolean;
}

export interface ActChoice {
  readonly value: string;
  readonly label: Text;
  /** What it means, line by line. */
  readonly means?: readonly Text[];
}

export type ActQuestion =
  | (Asked & { readonly kind: 'words'; readonly limit: CitizenText })
  | (Asked & {
      readonly kind: 'line';
      readonly keys: 'text' | 'tel' | 'email';
      readonly autoComplete: 'name' | 'tel' | 'email';
    })
  | (Asked & { readonly kind: 'choice'; readonly choices: (ticket: Followed) => readonly ActChoice[] });

/** How one act is asked of the API. */
export interface ActCall {
  readonly params: {
    readonly path: { readonly number: string };
    readonly header: { readonly 'Idempotency-Key': string };
  };
  readonly headers: { readonly 'Mrejesho-Secret': string };
  readonly signal: AbortSignal;
}

interface Posted {
  readonly data?: DoneAct;
  readonly error?: unknown;
  readonly response: Response;
}

export interface ActForm {
  readonly title: Text;
  readonly lead?: Text;
  readonly send: Text;
  /** What is said once it was done. */
  readonly isDone: Text;
  /** It takes something away. */
  readonly grave?: true;
  /** What of the ticket is to be read again while it is done. */
  readonly reads?: 'question' | 'answer' | 'promise';
  readonly questions: readonly ActQuestion[];
  /** Files can go with it. */
  readonly files?: true;
  /** What is so now, where it is to be changed. */
  readonly begins?: (ticket: Followed) => Answers;
  readonly post: (call: ActCall, answers: Answers, places: readonly number[]) => Promise<Posted>;
}

const answer = (answers: Answers, name: string): string => (answers[name] ?? '').trim();

/** A part of a request that is left out where nothing was written. */
const optional = <Name extends string>(name: Name, written: string): Partial<Record<Name, string>> => {
  const part: Partial<Record<Name, string>> = {};
  if (written !== '') part[name] = written;
  return part;
};

const attached = (places: readonly number[]) => (places.length === 0 ? {} : { attachments: [...places] });

const yesOrNo = (yes: Omit<ActChoice, 'value'>, no: Omit<ActChoice, 'value'>) => (): readonly ActChoice[] => [
  { value: 'yes', ...yes },
  { value: 'no', ...no },
];

const isYes = (answers: Answers, name: string): boolean => answer(answers, name) === 'yes';

const ratingLabels = [texts.rate1, texts.rate2, texts.rate3, texts.rate4, texts.rate5] as const;

const ratingOf = (written: string) => ratings.find((rating) => String(rating) === written) ?? 1;

const inBoth = ({ sw, en }: Readonly<Record<Language, readonly string[]>>): readonly Text[] =>
  sw.map((line, place) => ({ sw: line, en: en[place] ?? line }));

/**
 * From as open as now up. The same again is for another contact, which is taken where none is reached, and for who was
 * hidden by a withdrawal.
 */
const opennessChoices = ({ openness, identityHidden, preferences }: Followed): readonly ActChoice[] =>
  opennesses
    .slice(opennesses.indexOf(openness.code) + (preferences.reached && identityHidden === undefined ? 1 : 0))
    .filter((one) => one !== 'anonymous')
    .map((value) => ({
      value,
      label: inEach((language) => upperFirst(opennessWords[value][language])),
      means: inBoth(opennessMeanings[value]),
    }));

const asksForContact = (_: Answers, { preferences }: Followed): boolean => !preferences.reached;

/** A phone or an e-mail is needed where none is kept, and where nothing but the contact changes. */
const needsContact = (answers: Answers, { openness }: Followed): boolean =>
  answer(answers, 'email') === '' &&
  (openness.code === 'anonymous' || openness.code === answer(answers, 'openness'));

const contactOf = (answers: Answers) => {
  const contact = {
    ...optional('phone', answer(answers, 'phone')),
    ...optional('email', answer(answers, 'email')),
    ...(answer(answers, 'openness') === 'identified' && optional('name', answer(answers, 'name'))),
  };
  return Object.keys(contact).length === 0 ? {} : { contact };
};

/** How each act that citizens are offered is done. The compiler asks for a row for each act of the API. */
export const actForms: Readonly<Record<ActName, ActForm>> = {
  reply: {
    title: texts.replyTitle,
    lead: texts.replyLead,
    send: texts.replySend,
    isDone: texts.replyIsDone,
    reads: 'question',
    questions: [
      {
        kind: 'words',
        name: 'message',
        pointer: '/message',
        label: texts.replyMessage,
        missing: texts.replyMissing,
        limit: 'reply',
      },
    ],
    files: true,
    post: (call, answers, places) =>
      apiClient.POST('/v1/tickets/{number}/replies', {
        ...call,
        body: { message: answer(answers, 'message'), ...attached(places) },
      }),
  },
  accept: {
    title: texts.acceptTitle,
    lead: texts.acceptLead,
    send: texts.acceptSend,
    isDone: texts.acceptIsDone,
    reads: 'answer',
    questions: [],
    post: (call) => apiClient.POST('/v1/tickets/{number}/acceptance', { ...call, body: {} }),
  },
  'confirm-remedy': {
    title: texts.remedyTitle,
    send: texts.remedySend,
    isDone: texts.remedyIsDone,
    reads: 'promise',
    questions: [
      {
        kind: 'choice',
        name: 'done',
        pointer: '/done',
        label: texts.remedyDone,
        missing: texts.remedyChoose,
        choices: yesOrNo(
          { label: texts.remedyYes, means: [texts.remedyYesMeans] },
          { label: texts.remedyNo, means: [texts.remedyNoMeans] },
        ),
      },
      {
        kind: 'words',
        name: 'reason',
        pointer: '/reason',
        label: texts.remedyReason,
        missing: texts.remedyReasonMissing,
        limit: 'remedyMissing',
        when: (answers) => answer(answers, 'done') === 'no',
      },
    ],
    post: (call, answers) =>
      apiClient.POST('/v1/tickets/{number}/remedy-confirmation', {
        ...call,
        body: isYes(answers, 'done') ? { done: true } : { done: false, reason: answer(answers, 'reason') },
      }),
  },
  appeal: {
    title: texts.appealTitle,
    lead: texts.appealLead,
    send: texts.appealSend,
    isDone: texts.appealIsDone,
    reads: 'answer',
    questions: [
      {
        kind: 'words',
        name: 'grounds',
        pointer: '/grounds',
        label: texts.appealGrounds,
        missing: texts.appealMissing,
        limit: 'grounds',
      },
    ],
    files: true,
    post: (call, answers, places) =>
      apiClient.POST('/v1/tickets/{number}/appeals', {
        ...call,
        body: { grounds: answer(answers, 'grounds'), ...attached(places) },
      }),
  },
  rate: {
    title: texts.rateTitle,
    lead: texts.rateLead,
    send: texts.rateSend,
    isDone: texts.rateIsDone,
    reads: 'answer',
    questions: [
      {
        kind: 'choice',
        name: 'rating',
        pointer: '/rating',
        label: texts.rateQuestion,
        missing: texts.rateChoose,
        choices: () =>
          ratings.toReversed().map((rating) => ({
            value: String(rating),
            label: ratingLabels[rating - 1] ?? texts.rate3,
          })),
      },
      { kind: 'words', name: 'message', pointer: '/message', label: texts.rateMessage, limit: 'rating' },
    ],
    post: (call, answers) =>
      apiClient.POST('/v1/tickets/{number}/ratings', {
        ...call,
        body: {
          rating: ratingOf(answer(answers, 'rating')),
          ...optional('message', answer(answers, 'message')),
        },
      }),
  },
  'undo-acceptance': {
    title: texts.undoAcceptanceTitle,
    lead: texts.undoAcceptanceLead,
    send: texts.undoAcceptanceSend,
    isDone: texts.undoAcceptanceIsDone,
    questions: [],
    post: (call) => apiClient.POST('/v1/tickets/{number}/acceptance-undoing', { ...call, body: {} }),
  },
  object: {
    title: texts.objectTitle,
    lead: texts.objectLead,
    send: texts.objectSend,
    isDone: texts.objectIsDone,
    questions: [
      {
        kind: 'words',
        name: 'reason',
        pointer: '/reason',
        label: texts.objectReason,
        missing: texts.objectMissing,
        limit: 'objection',
      },
    ],
    post: (call, answers) =>
      apiClient.POST('/v1/tickets/{number}/objections', {
        ...call,
        body: { reason: answer(answers, 'reason') },
      }),
  },
  'undo-reclassification': {
    title: texts.undoKindTitle,
    lead: texts.undoKindLead,
    send: texts.undoKindSend,
    isDone: texts.undoKindIsDone,
    questions: [],
    post: (call) => apiClient.POST('/v1/tickets/{number}/reclassification-undoing', { ...call, body: {} }),
  },
  'open-up': {
    title: texts.openUpTitle,
    send: texts.openUpSend,
    isDone: texts.openUpIsDone,
    questions: [
      {
        kind: 'choice',
        name: 'openness',
        pointer: '/openness',
        label: texts.openUpQuestion,
        missing: texts.openUpChoose,
        choices: opennessChoices,
      },
      {
        kind: 'line',
        name: 'name',
        pointer: '/contact/name',
        label: texts.openUpName,
        missing: texts.openUpNameMissing,
        keys: 'text',
        autoComplete: 'name',
        when: (answers) => answer(answers, 'openness') === 'identified',
      },
      {
        kind: 'line',
        name: 'phone',
        pointer: '/contact',
        label: texts.openUpPhone,
        hint: texts.openUpPhoneHint,
        missing: texts.openUpContactMissing,
        needed: needsContact,
        keys: 'tel',
        autoComplete: 'tel',
        when: asksForContact,
      },
      {
        kind: 'line',
        name: 'email',
        pointer: '/contact/email',
        label: texts.openUpEmail,
        hint: texts.openUpSafe,
        keys: 'email',
        autoComplete: 'email',
        when: asksForContact,
      },
    ],
    post: (call, answers) =>
      apiClient.POST('/v1/tickets/{number}/openness', {
        ...call,
        body: {
          openness: answer(answers, 'openness') === 'identified' ? 'identified' : 'confidential',
          ...contactOf(answers),
        },
      }),
  },
  'hide-again': {
    title: texts.hideTitle,
    lead: texts.hideLead,
    send: texts.hideSend,
    isDone: texts.hideIsDone,
    questions: [],
    post: (call) =>
      apiClient.POST('/v1/tickets/{number}/openness', { ...call, body: { openness: 'confidential' } }),
  },
  withdraw: {
    title: texts.withdrawTitle,
    lead: texts.withdrawLead,
    send: texts.withdrawSend,
    isDone: texts.withdrawIsDone,
    grave: true,
    questions: [
      {
        kind: 'choice',
        name: 'pressure',
        pointer: '/pressure',
        label: texts.withdrawPressure,
        missing: texts.withdrawChoose,
        choices: yesOrNo(
          { label: texts.withdrawYes, means: [texts.withdrawYesMeans] },
          { label: texts.withdrawNo },
        ),
      },
      {
        kind: 'words',
        name: 'reason',
        pointer: '/reason',
        label: texts.withdrawReason,
        hint: texts.withdrawReasonHint,
        limit: 'withdrawal',
      },
    ],
    post: (call, answers) =>
      apiClient.POST('/v1/tickets/{number}/withdrawal', {
        ...call,
        body: {
          pressure: isYes(answers, 'pressure'),
          ...optional('reason', answer(answers, 'reason')),
        },
      }),
  },
  'undo-withdrawal': {
    title: texts.undoWithdrawalTitle,
    lead: texts.undoWithdrawalLead,
    send: texts.undoWithdrawalSend,
    isDone: texts.undoWithdrawalIsDone,
    questions: [],
    post: (call) => apiClient.POST('/v1/tickets/{number}/withdrawal-undoing', { ...call, body: {} }),
  },
  'change-preferences': {
    title: texts.preferencesTitle,
    lead: texts.preferencesLead,
    send: texts.preferencesSend,
    isDone: texts.preferencesIsDone,
    questions: [
      {
        kind: 'choice',
        name: 'language',
        pointer: '/language',
        label: texts.preferencesLanguage,
        choices: () =>
          languages.map((language) => ({
            value: language,
            label: inEach(() => languageNames[language]),
          })),
      },
      {
        kind: 'choice',
        name: 'safeToContact',
        pointer: '/safeToContact',
        label: texts.preferencesSafe,
        choices: yesOrNo({ label: texts.preferencesSafeYes }, { label: texts.preferencesSafeNo }),
      },
      {
        kind: 'choice',
        name: 'reminders',
        pointer: '/reminders',
        label: texts.preferencesReminders,
        hint: texts.preferencesRemindersHint,
        choices: yesOrNo({ label: texts.preferencesRemindersYes }, { label: texts.preferencesRemindersNo }),
        when: (answers) => isYes(answers, 'safeToContact'),
      },
    ],
    begins: ({ preferences }) => ({
      language: preferences.language,
      safeToContact: preferences.safeToContact ? 'yes' : 'no',
      reminders: preferences.reminders ? 'yes' : 'no',
    }),
    post: (call, answers) =>
      apiClient.POST('/v1/tickets/{number}/contact-preferences', {
        ...call,
        body: {
          language: answer(answers, 'language') === 'en' ? 'en' : 'sw',
          safeToContact: isYes(answers, 'safeToContact'),
          reminders: isYes(answers, 'reminders'),
        },
      }),
  },
};

/** Whether the page knows how to do it: an API that is newer than the page may offer more. */
export const isKnownAct = (act: string): act is ActName => Object.hasOwn(actForms, act);
