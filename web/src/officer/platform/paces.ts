import type { PollingPace } from '../../resource/use-polling.ts';
import { presence } from './presence.ts';

/** What is new in a list is seen within a minute, and within five where nothing has been for long. */
export const paceOfLists: PollingPace = {
  usual: 60_000,
  longest: 300_000,
  slower: { news: 0, nothing: 1.25, failure: 2 },
  presence,
};

/** Others' acts on a ticket that is worked on are seen within 15 seconds of turning to it, and within two minutes of going on. */
export const paceOfStatus: PollingPace = {
  usual: 15_000,
  longest: 120_000,
  slower: { news: 0, nothing: 2, failure: 2 },
  wakesAtOnce: true,
  presence,
};
