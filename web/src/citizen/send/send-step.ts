export type SendStep = (typeof sendSteps)[number];

/** The questions in their order, one a page. The last one reads everything back. */
export const sendSteps = [
  'kind',
  'matter',
  'danger',
  'words',
  'place',
  'office',
  'about',
  'files',
  'you',
  'contact',
  'notices',
  'check',
] as const;
