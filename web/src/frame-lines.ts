import type { FrameLine } from './design/lines.tsx';
import { WayToOutbox } from './citizen/outbox/way-to-outbox.tsx';
import { somethingWaits } from './phone/waiting.ts';
import { outboxEvent } from './phone/stores.ts';
import { proofEvent, shownProof } from './proof/shown.ts';
import { newVersionEvent, waitingVersion } from './service-worker/install.ts';

/** What may have to be said on every page. */
export const frameLines: readonly FrameLine[] = [
  {
    name: 'outbox',
    wanted: somethingWaits,
    wakes: [outboxEvent, 'online', 'offline'],
    load: () => import('./citizen/outbox/line.tsx'),
    otherwise: WayToOutbox,
  },
  {
    name: 'proof',
    wanted: () => shownProof.now,
    wakes: [proofEvent],
    load: () => Promise.resolve(shownProof),
  },
  {
    name: 'offline',
    wanted: () => !navigator.onLine,
    wakes: ['online', 'offline'],
    load: () => import('./lines/offline.tsx'),
  },
  {
    name: 'new-version',
    wanted: async () => (await waitingVersion()) !== undefined,
    wakes: [newVersionEvent],
    load: () => import('./lines/new-version.tsx'),
  },
];
