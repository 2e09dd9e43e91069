/** Where something happened that no council is asked for: outside the country, or between one place and another. */
export const whereabouts = ['abroad', 'on-the-road'] as const;
export type Whereabouts = (typeof whereabouts)[number];

/** Outside the country; of a rule of routing: it is for what happened there. */
export const abroad = 'abroad' satisfies Whereabouts;

/** Between one place and another. */
export const onTheRoad = 'on-the-road' satisfies Whereabouts;
