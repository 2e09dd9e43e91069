import type { Nearness } from '../domain/analytics/similarity/likeness.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

type OneOrMore = Readonly<Record<'one' | 'more', Text>>;

/**
 * What a citizen is told before sending of others who wrote of something similar: at the place that was chosen, or to
 * that office from anywhere.
 */
export const othersToldWords: Readonly<Record<'there' | 'anywhere', Readonly<Record<'one' | 'more', Text>>>> =
  {
    there: {
      one: {
        sw: 'Angalau mtu mmoja ameshaandika kuhusu jambo linalofanana ({category}, {place}) tangu {date}, na bado anasubiri jibu.',
        en: 'At least one person has written about something similar ({category}, {place}) since {date}, and waits for an answer.',
      },
      more: {
        sw: 'Angalau watu {count} wameshaandika kuhusu jambo linalofanana ({category}, {place}) tangu {date}, na bado wanasubiri jibu.',
        en: 'At least {count} people have written about something similar ({category}, {place}) since {date}, and wait for an answer.',
      },
    },
    anywhere: {
      one: {
        sw: 'Angalau mtu mmoja ameshaiandikia taasisi hii kuhusu jambo linalofanana ({category}) tangu {date}, na bado anasubiri jibu.',
        en: 'At least one person has written to this office about something similar ({category}) since {date}, and waits for an answer.',
      },
      more: {
        sw: 'Angalau watu {count} wameshaiandikia taasisi hii kuhusu jambo linalofanana ({category}) tangu {date}, na bado wanasubiri jibu.',
        en: 'At least {count} people have written to this office about something similar ({category}) since {date}, and wait for an answer.',
      },
    },
  };

/** What an officer reads of where two tickets lie to each other. */
export const nearnessWords: Readonly<Record<Nearness, Text>> = {
  ward: { sw: 'kata ile ile', en: 'the same ward' },
  council: { sw: 'halmashauri ile ile', en: 'the same council' },
  region: { sw: 'mkoa ule ule', en: 'the same region' },
  unsaid: { sw: 'mahali hapajatajwa', en: 'no place said' },
  'other-ward': { sw: 'kata nyingine', en: 'another ward' },
  'other-council': { sw: 'halmashauri nyingine', en: 'another council' },
  elsewhere: { sw: 'mahali pengine', en: 'elsewhere' },
};

/** How far apart they were sent, in whole days. */
export const daysApartWords: Readonly<Record<'none' | 'one' | 'more', Text>> = {
  none: { sw: 'hazijapishana siku', en: 'less than a day apart' },
  one: { sw: 'zimepishana siku 1', en: '1 day apart' },
  more: { sw: 'zimepishana siku {count}', en: '{count} days apart' },
};

/** How many words both say: which, nobody can tell. */
export const wordsInCommonWords: OneOrMore = {
  one: { sw: 'neno 1 linalofanana', en: '1 word in common' },
  more: { sw: 'maneno {count} yanayofanana', en: '{count} words in common' },
};

/** Both name the same street, school or village. */
export const sameNameWords: Text = {
  sw: 'mtaa, shule au kijiji kile kile kimetajwa',
  en: 'the same street, school or village named',
};

/** Its citizen said so before sending. */
export const saidSameWords: Text = {
  sw: 'mwananchi mwenyewe amesema ni jambo lile lile',
  en: 'its citizen said that it is the same',
};
