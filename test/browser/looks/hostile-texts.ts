import type { RouteName } from '../../../web/src/api/routes.ts';
import type { ScriptedApi } from '../site/scripted-api.ts';

/** Texts that would harm a page that takes them for anything but text. */
export const hostileTexts = {
  markup: `<img src=x onerror="alert(1)"><script>alert(2)</script>"><b style="color:red">&amp; {number} </textarea>`,
  'controls that turn the direction of writing': '\u202Eabc\u2066def\u2069 \u200Fאבג العربية\u202C mwisho',
  '4,000 characters without a space': 'm'.repeat(4000),
  emoji: '👩🏾‍🚒🇹🇿🔥'.repeat(60),
} as const satisfies Record<string, string>;

/** All of them, one after the other. */
export const everyHostileText = Object.values(hostileTexts).join(' ');

/** Where replies hold what a person wrote, or what the registry calls something. */
const written = new Set([
  ...[
    'subject',
    'description',
    'remedySought',
    'landmark',
    'officerName',
    'message',
    'reason',
    'remedy',
    'body',
  ],
  ...['name', 'sw', 'en', 'word', 'text', 'motivation', 'why', 'dueWords', 'dueShort', 'age'],
]);

function hostileIn(value: unknown, hostile: string, isWritten: (key: string) => boolean, key = ''): unknown {
  if (typeof value === 'string') return isWritten(key) ? hostile : value;
  if (Array.isArray(value)) return value.map((one: unknown) => hostileIn(one, hostile, isWritten, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, hostileIn(one, hostile, isWritten, name)]),
  );
}

/**
 * The route answers as the product does, but for each text, in whose place this one stands. `besides`: what this route
 * calls texts besides.
 */
export function withHostileTexts(
  api: ScriptedApi,
  route: RouteName,
  hostile: string,
  besides: readonly string[] = [],
): void {
  const isWritten = (key: string): boolean => written.has(key) || besides.includes(key);
  api.answersBut(route, (body) => hostileIn(body, hostile, isWritten));
}
