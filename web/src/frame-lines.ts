import type { FrameLine } from './design/lines.tsx';
import { newVersionEvent, waitingVersion } from './service-worker/install.ts';

/** What may have to be said on every page. */
export const frameLines: readonly FrameLine[] = [
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
