/** What people type who look for an office, and the office that must be among the first three; none: nothing may be found. */
export interface TypedSearch {
  readonly typed: string;
  readonly office: string | undefined;
}

type Row = readonly [typed: string, office?: string];

const rows: readonly Row[] = [
  // Abbreviations with dots and spaces
  ['T.R.A', 'tra'],
  ['T R A', 'tra'],
  ['n.i.d.a', 'nida'],
  ['D.A.W.A.S.A', 'dawasa'],
  ['N H I F', 'nhif'],
  ['T.R.A Kariakoo', 'tra-kariakoo'],
  ['t.a.n.e.s.c.o.', 'tanesco'],
  ['R.I.T.A.', 'rita'],
  ['ofisi ya T.R.A', 'tra'],
  // Places alone
  ['ilala', 'dar-es-salaam-cc'],
  ['kinondoni', 'kinondoni-mc'],
  ['temeke', 'temeke-mc'],
  ['manispaa ya ilala', 'dar-es-salaam-cc'],
  ['mwananyamala', 'mwananyamala-rrh'],
  ['dodoma', 'dodoma-cc'],
  ['sinza', 'kata-sinza'],
  ['bahi', 'bahi-dc'],
  ['arusha', 'arusha-cc'],
  // Written in one word, or in two
  ['daresalaam', 'mkoa-dar'],
  ['daressalaam', 'mkoa-dar'],
  ['dar esalaam', 'mkoa-dar'],
  ['manispaayatemeke', 'temeke-mc'],
  ['tan esco', 'tanesco'],
  ['wizarayaafya', 'afya'],
  ['hospitaliyaamana', 'amana-rrh'],
  ['bodiyamikopo', 'heslb'],
  ['da wasa', 'dawasa'],
  ['jijiladodoma', 'dodoma-cc'],
  ['taku kuru', 'takukuru'],
  ['mkoawamwanza', 'mkoa-mwanza'],
  // What people call it
  ['mwendokasi', 'dart'],
  ['mwendo kasi', 'dart'],
  ['udart', 'dart'],
  ['luku', 'tanesco'],
  ['cheti cha kuzaliwa', 'rita'],
  ['kivuko', 'temesa'],
  ['mizani', 'tanroads-mizani'],
  ['vyeti vya kuzaliwa', 'rita'],
  ['pantoni', 'temesa'],
  // Words of the language, which are no slips of the finger
  ['darasa'],
  ['madarasa'],
  ['dawati'],
  ['uchafu'],
  ['mtaro'],
  ['taka'],
  // Slips of the finger, which stay what they are
  ['tanesko', 'tanesco'],
  ['dawassa', 'dawasa'],
  ['muhimbli', 'muhimbili'],
];

export const typedSearches: readonly TypedSearch[] = rows.map(([typed, office]) => ({ typed, office }));

/** Every third row is held out: nothing was made to fit it. */
export const isHeldOutSearch = (_: TypedSearch, row: number): boolean => row % 3 === 2;
