import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { pageAddresses, type PageName } from '../../../web/src/platform/addresses.ts';
import {
  workAddress,
  workPageNames,
  type WorkPageName,
} from '../../../web/src/officer/platform/addresses.ts';

/** A page of citizens, or one of officers. */
export type ShownPage = PageName | `work-${WorkPageName}`;

/** Where a page lies; `number`: of one that is of one of many. */
export function addressOfPage(page: ShownPage, language: Language, number?: string): string {
  const ofOfficers = workPageNames.find((name) => page === `work-${name}`);
  return ofOfficers === undefined
    ? pageAddresses[page as PageName][language]
    : workAddress(ofOfficers, language, number);
}
