import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { CitizenNotice } from '../../domain/messaging/notices/notice.ts';
import type { AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { NoticeTexts } from './notice-texts.ts';

/** What a notice to a citizen is filled from, beside what it states itself. */
export interface ToldFacts {
  readonly timeZone: string;
  readonly accessPoints: AccessPoints;
  /** The institution that the notice names. */
  readonly institution?: Institution;
  /** The receipt secret that the notice carries. */
  readonly secret?: string;
  /** The code that the notice tells. */
  readonly code?: string;
}

const withSmallInitial = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a ticket is called in what officers read, by its kind: "lalamiko", with "hili" for this one. */
export function officerKindParameters(
  kind: Kind,
  { kinds }: Pick<NoticeTexts, 'kinds'>,
  language: Language,
): { readonly Kind: string; readonly kind: string; readonly li: string; readonly hili: string } {
  const { name, concord: li, this: hili } = kinds[kind];
  return { Kind: withCapital(name[language]), kind: name[language], li, hili };
}

/** What a ticket is called in a notice to its citizen, by its kind: "Lalamiko lako". */
export function kindParameters(
  { kind, language }: Pick<CitizenNotice, 'kind' | 'language'>,
  { kinds }: Pick<NoticeTexts, 'kinds'>,
): { readonly Yours: string; readonly yours: string; readonly li: string } {
  const { yours, concord: li } = kinds[kind];
  return { Yours: yours[language], yours: withSmallInitial(yours[language]), li };
}
