/** Columns of a sheet of institutions and officers, in the order of the template. */
export const sheetColumns = [
  'what',
  'name',
  'nameInEnglish',
  'shortName',
  'office',
  'email',
  'phone',
  'trained',
  'level',
] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** What a row would do: `same` changes nothing, `guarded` is proposed to a second administrator, `wrong` is left out. */
export const checkedStates = ['good', 'moves', 'guarded', 'wrong', 'same'] as const;
export type CheckedState = (typeof checkedStates)[number];

/** What became of a row: `moved-on` would change something else than its check showed, and was left out. */
export const appliedStates = ['done', 'same', 'proposed', 'wrong', 'moved-on'] as const;
export type AppliedState = (typeof appliedStates)[number];
