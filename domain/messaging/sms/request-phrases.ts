import type { RequestWord } from './request-words.ts';
import type { SmsRequest } from './sms-requests.ts';

/** What is asked for, and by which words together, in whatever order. */
export interface RequestPhrase {
  readonly request: SmsRequest;
  /** One of each stands in the message. */
  readonly words: readonly RequestWord[];
  /** What else may stand there in a message that is nothing but the request, besides what is polite and small. */
  readonly beside?: readonly RequestWord[];
  /** Nothing polite or small may: the words are those of other messages too. */
  readonly bare?: boolean;
  /** It asks for that also in a message that says more, where the words stand close to each other. */
  readonly amidMore?: boolean;
}

const ofStatus: readonly RequestWord[] = [
  ...([
    'question',
    'number',
    'numberWord',
    'ticket',
    'condition',
    'news',
    'reached',
    'stage',
    'handled',
  ] as const),
  ...(['show', 'follow', 'when', 'answer', 'thanks'] as const),
];
const ofSecret: readonly RequestWord[] = [
  ...([
    'number',
    'numberWord',
    'ticket',
    'lose',
    'lack',
    'secret',
    'another',
    'byMistake',
    'sendMe',
    'plea',
    'sms',
    'thanks',
  ] as const),
];
const ofAppeal: readonly RequestWord[] = [
  ...([
    'number',
    'numberWord',
    'ticket',
    'appealWord',
    'file',
    'want',
    'dissatisfied',
    'disagree',
    'answer',
  ] as const),
  ...(['decision', 'how', 'therewith', 'question', 'not', 'satisfied', 'thanks'] as const),
];
const ofSms: readonly RequestWord[] = [
  'sms',
  'receive',
  'sendMe',
  'again',
  'numberWord',
  'number',
  'toWhat',
  'thanks',
];
const ofAct: readonly RequestWord[] = ['number', 'numberWord', 'ticket', 'answer', 'thanks'];

/** Every way of asking that is known, the ones that decide first: rows of one request may overlap, others may not. */
export const requestPhrases: readonly RequestPhrase[] = [
  { request: 'secret', words: ['lose', 'secret'], beside: ofSecret, amidMore: true },
  { request: 'secret', words: ['lack', 'secret'], beside: ofSecret, amidMore: true },
  { request: 'secret', words: ['another', 'secret'], beside: ofSecret, amidMore: true },
  { request: 'status', words: ['lose', 'numberWord'], beside: ['ticket'] },

  { request: 'appeal', words: ['file', 'appealWord'], beside: ofAppeal, amidMore: true },
  { request: 'appeal', words: ['want', 'appealWord'], beside: ofAppeal, amidMore: true },
  { request: 'appeal', words: ['appealWord'], beside: ofAppeal },
  { request: 'appeal', words: ['appealed'], beside: ofAppeal },
  { request: 'appeal', words: ['dissatisfied', 'answer'], beside: ofAppeal, amidMore: true },
  { request: 'appeal', words: ['dissatisfied'], beside: ofAppeal },
  { request: 'appeal', words: ['disagree', 'answer'], beside: ofAppeal, amidMore: true },
  { request: 'appeal', words: ['not', 'satisfied', 'answer'], beside: ofAppeal, amidMore: true },
  { request: 'appeal', words: ['not', 'satisfied'], beside: ofAppeal },

  { request: 'stop', words: ['stopKey'], beside: ['toWhat'], bare: true },
  { request: 'stop', words: ['cease', 'sms'], beside: ofSms },
  { request: 'stop', words: ['cease', 'receive'], beside: ofSms },
  { request: 'stop', words: ['cease', 'receive', 'sms'], beside: ofSms, amidMore: true },
  { request: 'stop', words: ['unwanted', 'sms'], beside: ofSms, amidMore: true },
  { request: 'stop', words: ['dontSend'], beside: ofSms },
  { request: 'stop', words: ['dontSend', 'sms'], beside: ofSms, amidMore: true },
  { request: 'stop', words: ['dont', 'want', 'sms'], beside: ofSms },
  { request: 'stop', words: ['dont', 'sendMe', 'sms'], beside: ofSms },
  { request: 'stop', words: ['noMore', 'again', 'sms'], beside: ofSms },
  { request: 'stop', words: ['unsubscribe'], beside: ofSms },
  { request: 'stop', words: ['takeOff', 'numberWord', 'sms'], beside: ofSms, amidMore: true },

  { request: 'start', words: ['startKey'], beside: ['toWhat'], bare: true },
  { request: 'start', words: ['begin', 'sms'], beside: ofSms },
  { request: 'start', words: ['want', 'sms', 'again'], beside: ofSms },
  { request: 'start', words: ['sendMe', 'sms', 'again'], beside: ofSms },

  {
    request: 'status',
    words: ['condition'],
    beside: ['polite', 'ofIt', 'show', 'number', 'numberWord', 'question', 'thanks'],
    bare: true,
  },
  { request: 'status', words: ['condition', 'number'], beside: ofStatus },
  { request: 'status', words: ['condition', 'ticket'], beside: ofStatus, amidMore: true },
  { request: 'status', words: ['news', 'ticket'], beside: ofStatus },
  { request: 'status', words: ['news', 'number'], beside: ofStatus },
  { request: 'status', words: ['reached', 'stage'], beside: ofStatus },
  { request: 'status', words: ['reached', 'stage', 'ticket'], beside: ofStatus, amidMore: true },
  { request: 'status', words: ['whereabouts', 'ticket'], beside: ofStatus },
  { request: 'status', words: ['handled', 'ticket', 'question'], beside: ofStatus },
  { request: 'status', words: ['answer', 'ticket', 'want'], beside: ofStatus },
  { request: 'status', words: ['beAnswered', 'when'], beside: ofStatus },
  { request: 'status', words: ['get', 'answer', 'when'], beside: ofStatus },
  { request: 'status', words: ['follow', 'ticket'], beside: ofStatus },
  { request: 'status', words: ['follow', 'number'], beside: ofStatus },

  { request: 'help', words: ['plea'], beside: ['want', 'question'] },
  { request: 'help', words: ['guidance'], beside: ['want', 'question', 'sendMe', 'thanks'] },
  { request: 'help', words: ['how', 'send'], beside: ['ticket', 'service', 'show', 'question', 'sms'] },
  {
    request: 'help',
    words: ['how', 'send', 'ticket'],
    beside: ['service', 'show', 'question'],
    amidMore: true,
  },
  { request: 'help', words: ['howToSend'], beside: ['ticket', 'service', 'question'] },
  { request: 'help', words: ['howToSend', 'ticket'], amidMore: true },
  { request: 'help', words: ['whatToDo'], beside: ['show', 'question'] },

  { request: 'accept', words: ['acceptWord'], beside: ofAct },
  { request: 'withdraw', words: ['withdrawWord'], beside: ofAct },
  { request: 'rate', words: ['rateWord'], beside: [...ofAct, 'rating'] },
  { request: 'object', words: ['objectWord'], beside: [...ofAct, 'transfer'] },
  { request: 'confirm-remedy', words: ['confirmWord'], beside: ofAct },
  { request: 'undo-acceptance', words: ['undoWord'], beside: ofAct },
  { request: 'hide-again', words: ['hideWord'], beside: [...ofAct, 'name'] },
  { request: 'open-up', words: ['identifyWord'], beside: ofAct },
];
