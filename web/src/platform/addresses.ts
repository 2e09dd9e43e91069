import { languages, type Language } from '../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/pages')>('pages/pages');

/**
 * Where each page lives, in each language. A page is the folder of this name under `public/` or `citizen/`, with its
 * `page.tsx`.
 */
export const pageAddresses = t.pageAddresses;

export type PageName = keyof typeof pageAddresses;

/** Every address of the site, for the build: pages do without. */
export const everyAddress: readonly string[] = /* @__PURE__ */ Object.values(pageAddresses).flatMap(
  (address) => languages.map((language) => address[language]),
);

/** Pages of a language lie under its code; all others speak the first of the languages. */
export const languageAt = (path: string): Language =>
  languages.find((language) => language === path.split('/')[1]) ?? languages[0];

/** The page at an address, if there is one there. */
export const pageAt = (path: string): PageName | undefined =>
  pageNames.find((name) => languages.some((language) => pageAddresses[name][language] === path));

export const pageNames = Object.keys(pageAddresses) as readonly PageName[];
