import { actWords } from '../../words/acts.ts';
import { outcomeWords, settingAsideWords } from '../../words/findings.ts';
import { kindWords, opennessWords } from '../../words/kinds.ts';
import { roleWords } from '../../words/roles.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';

const hash = '6c9KMUvFQ3vA1o0nQbB2mRzYJt0m5F0rX8tq3fS1w4E';
/** The ticket of most examples. */
export const number = '261112345671';
const officer = 'rehema-msuya';
const answer = 'Utajibiwa ifikapo 16 Desemba 2026.';

/**
 * What a text of a reply looks like, by the name of its field, or of the field and what it lies in, where the schema itself
 * states no example. A field of one name means one thing in all replies.
 */
const texts: Readonly<Record<string, string>> = {
  about: 'q0mVtY2o4nQJc7b1uW3zXA',
  accessToken: 'eyJ…',
  address: 'https://malalamiko.smz.example',
  age: 'siku 3 za kazi',
  answeredBy: officer,
  answeredIn: '261112345683',
  asker: officer,
  attachment: 'Kiambatisho 1',
  attribution: 'Chanzo: Mrejesho, Serikali ya Tanzania',
  authorizationEndpoint: 'https://mrejesho-prod.auth.af-south-1.amazoncognito.com/oauth2/authorize',
  batch: hash,
  blanks: 'tarehe',
  body: 'Mahakama ya Mwanzo Kariakoo',
  categories: 'ukatili-watoto',
  categoryBefore: 'barabara',
  cites: '261012345678',
  clientId: '3n4b5urk1ft4fl3mg5e62d9ado',
  commitment: hash,
  decider: 'maji',
  description: 'Mtaa wetu hauna maji tangu Jumatatu, na hakuna aliyetuambia sababu.',
  detail: 'Tendo hili haliwezekani katika hatua hii.',
  domain: 'mrejesho/checkpoints/1',
  dueWords: 'Jibu linatakiwa kufikia Jumatano 16/12, saa 6 mchana: bado siku 15 za kazi.',
  email: 'asha@example.com',
  endSessionUrl:
    'https://mrejesho-prod.auth.af-south-1.amazoncognito.com/logout?client_id=3n4b5urk1ft4fl3mg5e62d9ado&logout_uri=https%3A%2F%2Fmrejesho.example%2Fkazi%2Fingia',
  explained: 'Malalamiko 12 ndani ya saa moja; kwa kawaida ni 2.',
  from: 'Ndiyo',
  giver: officer,
  hash,
  id: 'dawasa',
  institution: 'dawasa',
  into: number,
  joined: '261112345683',
  key: hash,
  keyPrefix: '5f0a3b9d7c1e42f8a6d4b2907e8c1f35',
  main: number,
  mark: '1.Vn3qkYw0gTzZy0l0xJm3Gk1v8k2bX1cVtqJ5t3s9Qy4',
  mergedInto: number,
  message: 'Fundi atakuja kesho asubuhi.',
  month: '2026-10',
  landmark: 'Karibu na msikiti wa Ijumaa',
  motivation: 'Lazima tumpigie ili tufike nyumbani kwake.',
  name: 'Rehema Msuya',
  'citizen.name': 'Asha Juma',
  next: answer,
  nonce: '0c7d5b1e9a3f48620d8e6c4b2a1f7930',
  number,
  office: 'dawasa',
  officer,
  officerName: 'Mhandisi Juma',
  outsideBody: 'Tume ya Haki za Binadamu na Utawala Bora',
  parent: 'maji',
  path: hash,
  peaks: hash,
  phone: '+255712345678',
  place: 'dawasa-kinondoni',
  pointer: '/reason',
  previous: hash,
  proposal: 'q3Xb7vLr0TzNf1Aa',
  'proposals.id': 'q3Xb7vLr0TzNf1Aa',
  reason: 'Bomba kuu lilipasuka tarehe 12, na maji yalikatika mtaa mzima.',
  remedy: 'Bomba litabadilishwa wiki hii.',
  remedySought: 'Tunaomba maji yarudi.',
  root: hash,
  salt: '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a',
  scope: 'mrejesho/officer',
  sealed: hash,
  secret: '48213097',
  signature: 'MEUCIQDx…',
  slip: 'MREJESHO\n\nNamba ya kumbukumbu:\n  2611 1234 5671\nMsimbo wa siri:\n  4821 3097\n',
  subject: 'Hakuna maji tangu Jumatatu',
  tag: '0Yv8mN4nS1c7Tq0hJ2kLwA',
  template: '1',
  text: answer,
  title: 'Tendo limekataliwa',
  to: 'Hapana',
  unit: 'dawasa-bili',
  url: 'https://mrejesho.example/files/1?X-Amz-Signature=…',
  webAddress: 'mrejesho.example',
  why: 'Tangazo la Serikali Na. 512 la 2026',
  word: 'hali',
  sw: 'Mamlaka ya Maji Dar es Salaam',
  en: 'Dar es Salaam Water Authority',
  'shortName.sw': 'DAWASA',
  'shortName.en': 'DAWASA',
  'category.id': 'maji',
  'category.name.sw': 'Maji na majitaka',
  'category.name.en': 'Water and sewage',
  category: 'maji',
  'assignee.id': officer,
  'aboutOfficer.id': officer,
  'by.id': officer,
  'confirmedBy.id': officer,
  'officer.id': officer,
  'officers.id': officer,
  'peers.id': officer,
};

/** What of several a field is, where the first is the exception. */
const codes: Readonly<Record<string, string>> = {
  act: 'acknowledge',
  type: 'acknowledge',
  'act.code': 'acknowledge',
  'status.code': 'acknowledged',
  'state.code': 'clean',
};

/** When, where that is later than what happened. */
const moments: Readonly<Record<string, string>> = {
  acknowledgeBy: '2026-11-26T14:48:17Z',
  expiresAt: '2026-12-08T09:00:00Z',
  respondBy: '2026-12-16T09:00:00Z',
  respondByDate: '2026-12-16',
  windowEndsAt: '2027-01-06T20:59:59Z',
};

/** Fields that only what is out of the common has: examples go without. */
const uncommon = new Set(['lost', 'identityHidden', 'challenge', 'whyNone', 'because']);

export const isCommon = (field: string): boolean => !uncommon.has(field);

/** Finds the code that is usual at a place where one of several stands. */
export const codeAt = (path: readonly string[]): string | undefined => firstOf(codes, path);

/** A moment at such a place that is not that of most. */
export const momentAt = (path: readonly string[]): string | undefined => firstOf(moments, path);

/** An example of a text at such a place of a reply: by the names of fields on the way to it. */
export const textAt = (path: readonly string[]): string | undefined => firstOf(texts, path);

/** By as many names of the way as a row has. */
const firstOf = (rows: Readonly<Record<string, string>>, path: readonly string[]): string | undefined =>
  path.map((_, from) => rows[path.slice(from).join('.')]).find((row) => row !== undefined);

const kinds = Object.fromEntries(Object.entries(kindWords).map(([kind, { name }]) => [kind, name]));
const words: Readonly<Record<string, Text>> = {
  ...outcomeWords,
  ...settingAsideWords,
  ...roleWords,
  ...opennessWords,
  ...kinds,
  ...actWords,
  ...statusWordsAtWork,
};

/** The word for a code, as replies in Swahili have it; undefined: the code is of no vocabulary that is looked in. */
export const wordFor = (code: unknown): string | undefined =>
  typeof code === 'string' ? words[code]?.sw : undefined;
