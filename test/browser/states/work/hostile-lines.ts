import type { ReplyOf } from '../../../../web/src/api/routes.ts';

type Line = ReplyOf<'list-queue'>['lines'][number];

/** What somebody may write who means harm, or nothing by it. */
const hostile = [
  '<img src=x onerror="document.title=1"><script>alert(1)</script>',
  '\u202Etahadhari\u202C \u200F mwisho',
  'A'.repeat(4_000),
  '🧑🏿‍🤝‍🧑🏾'.repeat(60),
  '&lt;b&gt; {{constructor}} ${7*7} %s \\u0000',
] as const;

const lineOf = (text: string, place: number): Line => ({
  number: `26111234567${place}`,
  kind: { code: 'complaint', word: text },
  urgent: true,
  status: { code: 'in-progress', word: text },
  due: '2026-12-16T09:00:00Z',
  dueDate: '2026-12-16',
  overdue: false,
  dueLook: 'later',
  dueWords: text,
  dueShort: text,
  institution: { id: 'nyingine', name: { sw: text, en: text }, shortName: { sw: text, en: text } },
  assignee: { id: 'mtu', name: text },
  category: { id: 'maji', name: { sw: text, en: text } },
  place: { ward: { id: 'kata', name: { sw: text, en: text } } },
  age: text,
  newMessage: true,
  subject: text,
});

/** Each of them in every field of a line. */
export const hostileLines: readonly Line[] = hostile.map(lineOf);
