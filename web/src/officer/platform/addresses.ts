import { languages, type Language, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/platform')>('officer/platform');

/** What an officer may do, as the API says it. */
export type WorkPermission = ReplyOf<'show-me'>['permissions'][number];

/** A page on which officers work. */
export interface WorkPage {
  /** `_` at its end stands for a number. */
  readonly address: Text;
  /** Whom it is for: everybody, or the officers who have this permission. */
  readonly for: 'everybody' | WorkPermission;
}

/** Where each page of officers lives, and whom it is for. A page is the folder of this name beside this file, with its `page.tsx`. */
export const workPages = {
  start: { address: t.workPages.start, for: 'self:read' },
  queue: { address: t.workPages.queue, for: 'queues:read' },
  board: { address: t.workPages.board, for: 'queues:read' },
  find: { address: t.workPages.find, for: 'queues:read' },
  own: { address: t.workPages.own, for: 'queues:read' },
  closed: { address: t.workPages.closed, for: 'queues:read' },
  directions: { address: t.workPages.directions, for: 'queues:read' },
  oversight: { address: t.workPages.oversight, for: 'measures:read' },
  ticket: { address: t.workPages.ticket, for: 'tickets:open' },
  incident: { address: t.workPages.incident, for: 'tickets:open' },
  office: { address: t.workPages.office, for: 'reads:list' },
  registry: { address: t.workPages.registry, for: 'registry:administer' },
  institution: {
    address: t.workPages.institution,
    for: 'registry:administer',
  },
  sheet: {
    address: t.workPages.sheet,
    for: 'registry:administer',
  },
  person: {
    address: t.workPages.person,
    for: 'registry:administer',
  },
  rules: {
    address: t.workPages.rules,
    for: 'registry:administer',
  },
  suggestions: {
    address: t.workPages.suggestions,
    for: 'registry:administer',
  },
  change: {
    address: t.workPages.change,
    for: 'registry:administer',
  },
  login: { address: t.workPages.login, for: 'everybody' },
  auditor: { address: t.workPages.auditor, for: 'trails:read' },
  custodian: {
    address: t.workPages.custodian,
    for: 'identities:decide',
  },
  requests: { address: t.workPages.requests, for: 'identities:request' },
  desk: { address: t.workPages.desk, for: 'desk:submit' },
  news: { address: t.workPages.news, for: 'tickets:open' },
} as const satisfies Record<string, WorkPage>;

export type WorkPageName = keyof typeof workPages;
/** Names of pages that need no login. */
export type OpenPageName = {
  [Name in WorkPageName]: (typeof workPages)[Name]['for'] extends 'everybody' ? Name : never;
}[WorkPageName];

export const isOpenPage = (name: WorkPageName): name is OpenPageName => workPages[name].for === 'everybody';

const isWorkPageName = (name: string): name is WorkPageName => Object.hasOwn(workPages, name);
export const workPageNames: readonly WorkPageName[] = Object.keys(workPages).filter(isWorkPageName);

/** Every address of officers' pages. */
export const everyWorkAddress: readonly string[] = workPageNames.flatMap((name) =>
  languages.map((language) => workPages[name].address[language]),
);

/** The address of a page; `number` where it is of one of many. */
export const workAddress = (name: WorkPageName, language: Language, number = '_'): string =>
  workPages[name].address[language].replace(/_$/, number);

/** The page at an address, and the number in it. */
export function workPageAt(
  path: string,
): { readonly name: WorkPageName; readonly number?: string } | undefined {
  const number = /\/(\d+)$/.exec(path)?.[1];
  const name = workPageNames.find((known) =>
    languages.some((language) => workAddress(known, language, number) === path),
  );
  return name && { name, ...(number !== undefined && { number }) };
}

/** What a page is asked in an address: `?…`, or nothing. */
export const queryIn = (url: string): string => /\?[^#]*/.exec(url)?.[0] ?? '';

/** Links that lead elsewhere than here load a document: the pages of citizens know nothing of these. */
export const workScope = new RegExp(`^(${Object.values(workPages.start.address).join('|')})([/?#]|$)`);
