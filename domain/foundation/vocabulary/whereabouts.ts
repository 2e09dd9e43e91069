/** Where something happened that no council is asked for: outside the country, or between one place and another. */
export const whereabouts = ['abroad', 'on-the-road'] as const;
export type Whereabouts = (typeof whereabouts)[number];
