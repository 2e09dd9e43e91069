import type { Container } from '../../application/container.ts';
import { showCalendar } from '../../application/vocabulary/show-calendar.ts';
import { showVocabulary } from '../../application/vocabulary/show-vocabulary.ts';
import { showCalendarRoute } from '../../contracts/http/vocabulary/show-calendar.ts';
import { showVocabularyRoute } from '../../contracts/http/vocabulary/show-vocabulary.ts';
import * as ports from '../ports.ts';
import { familyOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';

type Ports = Pick<Container, 'registry' | 'accessPoints' | 'hashing' | 'now'>;

/** Says what words, ways in and days the stage has. */
export const vocabularyEndpoints: readonly Endpoint<Ports>[] = [
  okEndpointOf(showVocabularyRoute, (container) => showVocabulary(container)),
  okEndpointOf(showCalendarRoute, (container) => showCalendar(container)),
];

const container = (): Ports => ({
  registry: ports.registry(),
  accessPoints: ports.accessPoints(),
  hashing: ports.hashing,
  now: ports.now,
});

export const handler = familyOf(vocabularyEndpoints, container);
