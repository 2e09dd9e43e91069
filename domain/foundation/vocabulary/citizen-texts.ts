import type { TextRules } from './plain-text.ts';

/**
 * What citizens write, and how long each may be: on sending, and with each act. A simple phone has room for less.
 * Source: docs/rules.md, Texts.
 */
export const citizenTexts = {
  subject: { atMost: 200, lines: false },
  description: { atMost: 4000, lines: true },
  remedySought: { atMost: 1000, lines: true },
  /** What the place is near. */
  landmark: { atMost: 200, lines: false },
  /** Name of a person: the citizen, or the officer whom it is about. */
  name: { atMost: 100, lines: false },
  reply: { atMost: 4000, lines: true },
  /** Grounds of an appeal. */
  grounds: { atMost: 4000, lines: true },
  /** Why a transfer is wrong. */
  objection: { atMost: 2000, lines: true },
  /** Why it is withdrawn. */
  withdrawal: { atMost: 2000, lines: true },
  /** What goes with a rating. */
  rating: { atMost: 1000, lines: true },
  /** What of a promise was not done. */
  remedyMissing: { atMost: 4000, lines: true },
} as const satisfies Record<string, TextRules>;
export type CitizenText = keyof typeof citizenTexts;
