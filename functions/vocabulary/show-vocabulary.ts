import type { Container } from '../../application/container.ts';
import { showCalendar } from '../../application/vocabulary/show-calendar.ts';
import { showVocabulary } from '../../application/vocabulary/show-vocabulary.ts';
import { showCalendarRoute } from '../../contracts/http/vocabulary/show-calendar.ts';
import { showVocabularyRoute } from '../../contracts/http/vocabulary/show-vocabulary.ts';
import * as ports from '../ports.ts';
import { api, type Answer } from '../http/api.ts';
import { family } from '../http/family.ts';

export const showVocabularyAnswer =
  (container: Pick<Container, 'registry' | 'accessPoints' | 'hashing'>): Answer<typeof showVocabularyRoute> =>
  async () => ({ status: 200, body: await showVocabulary(container) });

export const showCalendarAnswer =
  (container: Pick<Container, 'registry' | 'hashing' | 'now'>): Answer<typeof showCalendarRoute> =>
  async () => ({ status: 200, body: await showCalendar(container) });

export const handler = family([
  [
    showVocabularyRoute,
    api(showVocabularyRoute, () =>
      showVocabularyAnswer({
        registry: ports.registry(),
        accessPoints: ports.accessPoints(),
        hashing: ports.hashing,
      }),
    ),
  ],
  [
    showCalendarRoute,
    api(showCalendarRoute, () =>
      showCalendarAnswer({ registry: ports.registry(), hashing: ports.hashing, now: ports.now }),
    ),
  ],
]);
