import { type DirectionAct } from '../../foundation/vocabulary/direction-vocabulary.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import {
  type CountedDirection,
  type DirectionClockStep,
  type InstitutionDirection,
  type InstitutionDirectionEvent,
  type InstitutionDirectionState,
} from './institution-direction.ts';
import type { DirectionReader } from './who-directs.ts';

/** Why an act is not done. */
export type DirectionRefusal =
  'not-allowed' | 'direction-moved-on' | 'direction-wants-words' | 'date-not-ahead';

interface ActRule {
  readonly by: keyof DirectionReader;
  readonly from: readonly InstitutionDirectionState[];
  /** What becomes of each state; absent: it stays. */
  readonly to?: Readonly<Partial<Record<InstitutionDirectionState, InstitutionDirectionState>>>;
  readonly words: 'needed' | 'optional';
  /** Who is told. */
  readonly tells: 'head' | 'giver';
}

const running = ['given', 'answered'] as const;
const open = [...running, 'reported'] as const;

/** Who may do what, in which states, and what follows. Source: docs/rules.md, Directions. */
export const directionActRules: Readonly<Record<DirectionAct, ActRule>> = {
  answer: { by: 'answers', from: running, to: { given: 'answered' }, words: 'needed', tells: 'giver' },
  report: {
    by: 'answers',
    from: running,
    to: { given: 'reported', answered: 'reported' },
    words: 'optional',
    tells: 'giver',
  },
  remind: { by: 'gives', from: running, words: 'optional', tells: 'head' },
  'ask-why': {
    by: 'gives',
    from: open,
    to: { answered: 'given', reported: 'given' },
    words: 'optional',
    tells: 'head',
  },
  'new-date': { by: 'gives', from: open, to: { reported: 'answered' }, words: 'optional', tells: 'head' },
  close: {
    by: 'gives',
    from: open,
    to: { given: 'closed', answered: 'closed', reported: 'closed' },
    words: 'optional',
    tells: 'head',
  },
  'take-back': {
    by: 'gives',
    from: open,
    to: { given: 'taken-back', answered: 'taken-back', reported: 'taken-back' },
    words: 'optional',
    tells: 'head',
  },
};

/** The acts that an officer may do with a direction as it is, in the order of the table. */
export const actsOnDirection = (
  { state }: Pick<InstitutionDirection, 'state'>,
  reader: DirectionReader,
): readonly DirectionAct[] =>
  (Object.keys(directionActRules) as DirectionAct[]).filter((act) => {
    const rule = directionActRules[act];
    return reader[rule.by] && rule.from.includes(state);
  });

/** What an officer asks for. */
export interface DirectionCommand {
  readonly act: DirectionAct;
  readonly words?: string | undefined;
  /** Of a new date. */
  readonly dueBy?: Instant | undefined;
}

interface Deciding {
  readonly reader: DirectionReader;
  readonly by: NonNullable<InstitutionDirectionEvent['by']>;
  readonly at: Instant;
  readonly counted: CountedDirection;
  readonly request: string;
}

/** An event and the direction by it. */
export interface DirectionChange {
  readonly direction: InstitutionDirection;
  readonly event: InstitutionDirectionEvent;
}

/** Decides an act of an officer: the changed direction, or why it is refused. */
export function decideDirection(
  direction: InstitutionDirection,
  { act, words, dueBy }: DirectionCommand,
  { reader, by, at, counted, request }: Deciding,
): DirectionChange | DirectionRefusal {
  const rule = directionActRules[act];
  if (!reader[rule.by]) return 'not-allowed';
  if (!rule.from.includes(direction.state)) return 'direction-moved-on';
  if (rule.words === 'needed' && words === undefined) return 'direction-wants-words';
  if (act === 'new-date' && (dueBy === undefined || dueBy <= at)) return 'date-not-ahead';
  const version = direction.version + 1;
  const isDated = act === 'new-date' && dueBy !== undefined;
  return {
    direction: {
      ...direction,
      version,
      state: rule.to?.[direction.state] ?? direction.state,
      counted,
      ...(act === 'ask-why' && {
        askedAt: at,
        taken: direction.taken.filter((step) => step !== 'ask-again'),
      }),
      ...(isDated && { dueBy, taken: direction.taken.filter((step) => step === 'ask-again') }),
    },
    event: {
      v: 1,
      direction: direction.id,
      version,
      type: act,
      at,
      by,
      ...(words !== undefined && { words }),
      ...(isDated && { dueBy }),
      counted,
      request,
    },
  };
}

/** Decides a step of the clock: always possible while the direction is open, and told by its event. */
export function decideClockStep(
  direction: InstitutionDirection,
  step: DirectionClockStep,
  { at, counted, told }: Pick<Deciding, 'at' | 'counted'> & { readonly told?: string | undefined },
): DirectionChange {
  const version = direction.version + 1;
  return {
    direction: {
      ...direction,
      version,
      counted,
      taken: step === 'count' ? direction.taken : [...direction.taken, step],
    },
    event: {
      v: 1,
      direction: direction.id,
      version,
      type: step,
      at,
      ...(told !== undefined && { told }),
      counted,
    },
  };
}

type Given = Omit<InstitutionDirection, 'v' | 'version' | 'lastHash' | 'state' | 'askedAt' | 'taken'>;

/** The direction that begins, and its first event. */
export const givenDirection = (
  given: Given,
  {
    institution,
    words,
    request,
  }: { readonly institution: string; readonly words: string; readonly request: string },
): DirectionChange => ({
  direction: { v: 1, ...given, version: 1, state: 'given', askedAt: given.givenAt, taken: [] },
  event: {
    v: 1,
    direction: given.id,
    version: 1,
    type: 'give',
    at: given.givenAt,
    by: { id: given.by, institution },
    words,
    dueBy: given.dueBy,
    counted: given.counted,
    request,
  },
});
