import type { AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/notices')>('notices');

/** A ticket as an e-mail to an officer names it. */
interface Linked {
  readonly number: string;
  /** The request for an identity that a custodian is to decide on, who is shown no ticket. */
  readonly asked?: number | undefined;
}

/** Address of what an officer is told of, in the officer's pages; undefined where the stage has no pages. */
export function ticketLink(
  { number, asked }: Linked,
  { webAddress }: AccessPoints,
  language: Language,
): string | undefined {
  if (webAddress === undefined) return undefined;
  const page =
    asked === undefined ? t.pages.ticket[language].replace('_', number) : t.pages.custodian[language];
  return `https://${webAddress}${page}`;
}

/** Address of a direction to an institution; undefined where the stage has no pages. */
export const directionLink = (
  id: string,
  { webAddress }: AccessPoints,
  language: Language,
): string | undefined =>
  webAddress === undefined
    ? undefined
    : `https://${webAddress}${t.pages.direction[language].replace('_', id)}`;

/** Address of a page of officers with its query; undefined where the stage has no pages. */
export const pageLink = (
  { to, query }: { readonly to: 'queue' | 'directions' | 'oversight'; readonly query: string },
  { webAddress }: AccessPoints,
  language: Language,
): string | undefined =>
  webAddress === undefined ? undefined : `https://${webAddress}${t.pages[to][language]}${query}`;

/** A number as the lines of e-mails to officers write it: with its link behind it. */
export const linkedNumber = (of: Linked, accessPoints: AccessPoints, language: Language): string =>
  [of.number, ticketLink(of, accessPoints, language)].filter((part) => part !== undefined).join('  ');
