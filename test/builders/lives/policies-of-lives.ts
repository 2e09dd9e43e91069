import { aPolicy, lasting } from '../policy.ts';

const published = aPolicy();
/** Rows of their own for categories and one level, so that most corrections change the time. */
const ofTheirOwn = [
  {
    kind: 'complaint',
    urgent: false,
    category: 'maji',
    acknowledge: lasting(1, 'working-days'),
    respond: lasting(5, 'working-days'),
    appealWindow: lasting(30, 'days'),
  },
  {
    kind: 'complaint',
    urgent: true,
    category: 'ukatili',
    acknowledge: lasting(2, 'hours'),
    respond: lasting(24, 'hours'),
    appealWindow: lasting(30, 'days'),
  },
  {
    kind: 'question',
    urgent: false,
    institution: 'halmashauri',
    acknowledge: lasting(4, 'working-hours'),
    respond: lasting(3, 'days'),
    appealWindow: lasting(14, 'days'),
  },
] as const;

/** Policies by which lives are played. */
export const policiesOfLives = {
  'by the published rules': published,
  'by those with wakes spread': aPolicy({ spreadSeconds: 300 }),
  'where categories and levels have rows of their own': aPolicy({ rows: [...published.rows, ...ofTheirOwn] }),
  'where the policy lacks rows': aPolicy({
    rows: published.rows.filter(({ kind, urgent }) => kind !== 'question' && !urgent),
  }),
  'where levels have no more time than a day': aPolicy({
    upperLevel: {
      ordinary: { acknowledge: lasting(2, 'working-hours'), respond: lasting(1, 'working-days') },
      urgent: { acknowledge: lasting(1, 'hours'), respond: lasting(8, 'hours') },
    },
  }),
} as const;
