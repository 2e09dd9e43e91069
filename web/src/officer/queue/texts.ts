import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { WorkFilter } from './queue-query.ts';

export const queueTexts = {
  title: { sw: 'Foleni', en: 'The queue' },
  description: {
    sw: 'Malalamiko na maoni yanayosubiri kwenye ofisi yako, ya kwanza kuisha muda yakiwa juu.',
    en: 'What waits at your office, what is due first at the top.',
  },
  filters: { sw: 'Chuja foleni', en: 'Filter the queue' },
  all: { sw: 'Yote', en: 'All' },
  here: { sw: 'Hapa tu', en: 'Here only' },
  below: { sw: 'Hapa na chini', en: 'Here and below' },
  reach: { sw: 'Ya ofisi zipi', en: 'Of which offices' },
  status: { sw: 'Hali', en: 'Status' },
  kind: { sw: 'Aina', en: 'Kind' },
  any: { sw: 'Zote', en: 'All' },
  moreFilters: { sw: 'Vichujio zaidi: afisa, jambo, mahali', en: 'More filters: officer, category, place' },
  allOtherFilters: { sw: 'Vichujio vingine', en: 'Other filters' },
  officer: { sw: 'Afisa', en: 'Officer' },
  mine: { sw: 'Yangu', en: 'Mine' },
  category: { sw: 'Jambo', en: 'Category' },
  offices: { sw: 'Ofisi zako', en: 'Your offices' },
  path: { sw: 'Ofisi zilizo juu', en: 'The offices above' },
  units: { sw: 'Ofisi zilizo chini', en: 'Offices below' },
  moreUnits: { sw: 'Onyesha ofisi zaidi', en: 'Show more offices' },
  noUnits: { sw: 'Hakuna ofisi chini ya hii.', en: 'There is no office below this one.' },
  empty: { sw: 'Hakuna linalosubiri hapa.', en: 'Nothing waits here.' },
  emptyFiltered: { sw: 'Hakuna la namna hii.', en: 'Nothing of this kind waits here.' },
  toAll: { sw: 'Onyesha yote', en: 'Show all' },
  toFilters: { sw: 'Nenda kwenye vichujio', en: 'Go to the filters' },
  toOwn: { sw: 'Nenda kwenye foleni yako', en: 'Go to your queue' },
} as const satisfies Record<string, Text>;

/** What is called what daily work asks. */
export const workFilterNames: Readonly<Record<WorkFilter, Text>> = {
  overdue: { sw: 'Yaliyochelewa', en: 'Overdue' },
  unacknowledged: { sw: 'Hayajathibitishwa kupokelewa', en: 'Not acknowledged' },
  unassigned: { sw: 'Hayajagawiwa', en: 'Not assigned' },
  urgent: { sw: 'Ya dharura', en: 'Urgent' },
};

export const queueTitle = (office: Text): Text => ({
  sw: `Foleni: ${office.sw}`,
  en: `Queue: ${office.en}`,
});
