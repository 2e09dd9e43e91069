import { type OfficerRole } from '../../domain/institutions/registry/officer.ts';
import type { Act } from '../../domain/foundation/vocabulary/acts.ts';
import { local } from './calendar.ts';
import { aSmallTree, type Country } from './country.ts';

/**
 * Who may see and do what, written down from the rules. The ticket started at the unit idara-a, climbed to
 * the agency wakala and is in progress there.
 *
 * O officer, H head, U head above, C complaints officer, F officer and G head of the former holder below,
 * P head of the root and Q the complaints officer of that head, S oversight, s an auditor, - nobody.
 */
export const positions = [
  'own',
  'below',
  'above',
  'root',
  'sibling',
  'foreign',
  'formerly',
  'acting',
  'moved',
] as const;
export type Position = (typeof positions)[number];

const authority: Readonly<Record<OfficerRole, string>> = {
  //                     own  below above root sibling foreign formerly acting moved
  officer: /*          */ 'O    -     -     -    -       -       F        H      -',
  head: /*             */ 'H    -     U     P    -       -       G        H      -',
  'duty-officer': /*   */ 'O    -     -     -    -       -       F        H      -',
  'complaints-officer': /**/ 'C    -     C     Q    -       -       F        H      -',
  custodian: /*        */ '-    -     -     -    -       -       -        -      -',
  oversight: /*        */ 'S    S     S     S    S       S       S        HS     S',
  administrator: /*    */ '-    -     -     -    -       -       -        -      -',
  auditor: /*          */ 's    s     s     s    s       s       s        -      s',
};

/** What becomes of each letter: the same again, o sees all and s the status, and neither does anything. */
export const tickets = {
  normal: 'O→O H→H U→U C→C P→P Q→Q F→F G→G S→S s→s',
  'sensitive, to the untrained': 'O→- H→H U→U C→- P→- Q→- F→- G→G S→-',
  'about this officer': 'O→- H→- U→- C→- F→- G→- S→-',
  'about my head': 'O→- H→- U→- C→- F→- G→- S→-',
  'about somebody under me': 'O→O H→H U→U C→C P→P Q→Q F→F G→G S→S s→s',
  'answered by me below': 'O→o H→o U→o C→C P→s Q→Q F→F G→G S→s s→s',
  'merged into another': 'O→O H→H U→U C→C P→P Q→Q F→F G→G S→S s→s',
  'naming somebody in free text': 'O→- H→H U→U C→- P→- Q→- F→- G→G S→-',
  'naming somebody who is not me': 'O→- H→H U→U C→- P→- Q→- F→- G→G S→-',
  'naming somebody who could be me': 'O→- H→- U→- C→- P→- Q→- F→- G→- S→-',
} as const;
export type TicketSort = keyof typeof tickets;

/** The version of its event of escalation: the former holder reads no further. */
export const handOver = 4;

const letters: Readonly<Record<string, { readonly sees: string; readonly acts: readonly Act[] }>> = {
  O: { sees: 'all', acts: ['assign-to-self', 'note', 'reclassify', 'raise-urgency'] },
  H: {
    sees: 'all',
    acts: [
      'assign',
      'request-information',
      'reply',
      'note',
      'respond',
      'extend',
      'transfer',
      'escalate',
      'direct',
      'reclassify',
      'raise-urgency',
      'name-officer',
      'refer',
      'set-aside',
      'merge',
      'request-identity',
    ],
  },
  U: { sees: 'all', acts: ['note', 'direct', 'raise-urgency', 'lower-urgency'] },
  C: { sees: 'all', acts: ['note'] },
  P: { sees: 'status', acts: ['note', 'direct', 'raise-urgency', 'lower-urgency'] },
  Q: { sees: 'status', acts: ['note'] },
  F: { sees: `history to ${handOver}`, acts: ['note'] },
  G: { sees: `history to ${handOver}`, acts: ['note'] },
  S: { sees: 'status', acts: ['direct'] },
  o: { sees: 'all', acts: [] },
  s: { sees: 'status', acts: [] },
  '-': { sees: 'nothing', acts: [] },
};

/** The acts of officers in the table of the rules. Source: docs/rules.md, Acts. */
export const officersActs = [
  'acknowledge',
  'assign-to-self',
  'start',
  ...(letters['H']?.acts ?? []),
  'lower-urgency',
] as const;

const depth = ['nothing', 'status', `history to ${handOver}`, 'all'];

export function expected(role: OfficerRole, position: Position, kind: TicketSort) {
  const normal = authority[role].split(/\s+/)[positions.indexOf(position)] ?? '-';
  const become = new Map(tickets[kind].split(' ').map((rule) => [rule.at(0), rule.at(2)]));
  const meanings = normal
    .split('')
    .map((letter) => letters[become.get(letter) ?? '-'] ?? { sees: '', acts: [] });
  const acts = new Set(meanings.flatMap((meaning) => meaning.acts));
  return {
    sees: depth[Math.max(...meanings.map(({ sees }) => depth.indexOf(sees)))],
    acts: officersActs.filter((act) => acts.has(act)),
  };
}

export const workplaces: Readonly<Record<Position, string>> = {
  own: 'wakala',
  below: 'idara-b',
  above: 'wizara',
  root: 'kmk',
  sibling: 'wakala-2',
  foreign: 'mahakama',
  formerly: 'idara-a',
  acting: 'wakala-2',
  moved: 'utumishi',
};
export const weeksAgo = local('2026-11-02 10:00:00');

/** Who works where: heads head their workplace, and whoever acts heads the holder for these days. */
export function countryOf(role: OfficerRole, position: Position): Country {
  const country = aSmallTree();
  const me = { officer: 'mtazamaji' };
  if (position === 'acting') {
    const dates = { from: weeksAgo, until: local('2026-12-31 23:59:59') };
    return country.with({ id: 'wakala', actingHeads: [{ ...me, ...dates }] });
  }
  return role === 'head' ? country.with({ id: workplaces[position], head: me }) : country;
}

/** One who works where the viewer does and heads it, beside a viewer who heads it too. */
export const withMyHead = (country: Country, workplace: string): Country =>
  country.with({ id: workplace, actingHeads: [{ officer: 'mkuu-wangu' }] });
