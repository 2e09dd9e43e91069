import type { FrameLine } from './design/lines.tsx';

/** What may have to be said on every page. */
export const frameLines: readonly FrameLine[] = [
  {
    name: 'offline',
    wanted: () => !navigator.onLine,
    wakes: ['online', 'offline'],
    load: () => import('./lines/offline.tsx'),
  },
];
