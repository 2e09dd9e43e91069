/** What is to be reached with the tickets that a direction to an institution includes; `other` is reported by words alone. */
export const directionGoals = ['answer', 'assign', 'other'] as const;
export type DirectionGoal = (typeof directionGoals)[number];

/** What officers do with a direction to an institution that was given. */
export const directionActs = [
  'answer',
  'report',
  'remind',
  'ask-why',
  'new-date',
  'close',
  'take-back',
] as const;
export type DirectionAct = (typeof directionActs)[number];
