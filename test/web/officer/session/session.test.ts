import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TabsTell } from '../../../../web/src/officer/session/tabs.ts';

const reload = vi.fn();
/** What a page hears of other tabs. */
let hears: (told: TabsTell) => void;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  reload.mockClear();
  vi.stubGlobal('location', { reload });
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      addEventListener(_: string, hear: (message: { readonly data: TabsTell }) => void): void {
        hears = (data) => hear({ data });
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const inAs = (officer: string): TabsTell => ({
  is: 'in',
  token: `of ${officer}`,
  officer,
  endsAt: Date.now() + 600_000,
  loginEndsAt: Date.now() + 3_600_000,
});

it('a page begins anew for another person who logs in elsewhere, also once the former logged out there', async () => {
  const { sessionState, whoseLogin } = await import('../../../../web/src/officer/session/session.ts');
  hears(inAs('anna'));
  hears({ is: 'out' });
  expect(sessionState()).toBe('out');
  hears(inAs('anna'));
  expect([sessionState(), whoseLogin(), reload.mock.calls.length]).toEqual(['in', 'anna', 0]);
  hears({ is: 'out' });
  hears(inAs('musa'));
  expect([whoseLogin(), reload.mock.calls.length]).toEqual([undefined, 1]);
});
