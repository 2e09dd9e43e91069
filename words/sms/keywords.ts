import type { ActByPhone } from '../../domain/acts/citizen/possible-acts.ts';
import type { Language } from '../../domain/vocabulary/language.ts';

/** What a first word means, and in which language it was said. */
export type Keyword = { readonly language: Language } & (
  { readonly means: 'stop' | 'start' } | { readonly means: 'act'; readonly act: Exclude<ActByPhone, 'reply'> }
);

const act = (name: Exclude<ActByPhone, 'reply'>, sw: readonly string[], en: readonly string[]) => [
  ...sw.map((word): readonly [string, Keyword] => [word, { means: 'act', act: name, language: 'sw' }]),
  ...en.map((word): readonly [string, Keyword] => [word, { means: 'act', act: name, language: 'en' }]),
];

/** Words that mean something where an SMS begins with them, in capitals. Whoever adds one keeps the others apart. */
export const smsKeywords: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ['ACHA', { means: 'stop', language: 'sw' }],
  ['SITISHA', { means: 'stop', language: 'sw' }],
  ['STOP', { means: 'stop', language: 'en' }],
  ['UNSUBSCRIBE', { means: 'stop', language: 'en' }],
  ['ANZA', { means: 'start', language: 'sw' }],
  ['START', { means: 'start', language: 'en' }],
  ...act('appeal', ['RUFAA', 'KATA RUFAA'], ['APPEAL']),
  ...act('accept', ['NAKUBALI', 'KUBALI'], ['ACCEPT']),
  ...act('withdraw', ['FUTA', 'ONDOA'], ['WITHDRAW']),
  ...act('rate', ['TATHMINI', 'PIMA'], ['RATE']),
  ...act('object', ['PINGA', 'NAPINGA'], ['OBJECT']),
  ...act('confirm-remedy', ['THIBITISHA'], ['CONFIRM']),
  ...act('undo-acceptance', ['BADILI'], ['UNDO']),
  ...act('hide-again', ['FICHA'], ['HIDE']),
  ...act('open-up', ['JITAMBULISHE'], ['IDENTIFY']),
]);
