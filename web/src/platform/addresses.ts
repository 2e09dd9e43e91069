import { languages, type Language, type Text } from '../../../domain/foundation/vocabulary/language.ts';

/**
 * Where each page lives, in each language. A page is the folder of this name under `public/` or `citizen/`, with its
 * `page.tsx`.
 */
export const pageAddresses = {
  home: { sw: '/', en: '/en' },
  about: { sw: '/kuhusu', en: '/en/about' },
  'how-it-works': { sw: '/utaratibu', en: '/en/how-it-works' },
  statuses: { sw: '/hali-za-hoja', en: '/en/statuses' },
  deadlines: { sw: '/muda-wa-kujibu', en: '/en/deadlines' },
  offices: { sw: '/taasisi', en: '/en/offices' },
  figures: { sw: '/takwimu', en: '/en/figures' },
  rights: { sw: '/haki-zako', en: '/en/your-rights' },
  privacy: { sw: '/faragha', en: '/en/privacy' },
  accessibility: { sw: '/ufikivu', en: '/en/accessibility' },
  help: { sw: '/msaada', en: '/en/help' },
  'keypad-phone': { sw: '/simu', en: '/en/phone' },
  offline: { sw: '/bila-mtandao', en: '/en/offline' },
  send: { sw: '/tuma', en: '/en/send' },
  outbox: { sw: '/sanduku', en: '/en/outbox' },
  components: { sw: '/muonekano', en: '/en/components' },
  follow: { sw: '/fuatilia', en: '/en/follow' },
  'new-secret': { sw: '/msimbo-mpya', en: '/en/new-secret' },
  verify: { sw: '/thibitisha', en: '/en/verify' },
  'not-found': { sw: '/404', en: '/en/404' },
} as const satisfies Record<string, Text>;

export type PageName = keyof typeof pageAddresses;

/** Every address of the site. */
export const everyAddress: readonly string[] = Object.values(pageAddresses).flatMap((address) =>
  languages.map((language) => address[language]),
);

/** English pages lie under `/en`; all others speak Swahili. */
export const languageAt = (path: string): Language =>
  path === '/en' || path.startsWith('/en/') ? 'en' : 'sw';

/** The page at an address, if there is one there. */
export const pageAt = (path: string): PageName | undefined =>
  pageNames.find((name) => languages.some((language) => pageAddresses[name][language] === path));

const isPageName = (name: string): name is PageName => Object.hasOwn(pageAddresses, name);
export const pageNames: readonly PageName[] = Object.keys(pageAddresses).filter(isPageName);
