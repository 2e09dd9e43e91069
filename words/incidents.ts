import type { Text } from '../domain/vocabulary/language.ts';

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
