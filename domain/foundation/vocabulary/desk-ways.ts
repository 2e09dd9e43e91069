/** How a ticket came to the desk where an officer wrote it down, in the order in which ways are offered. */
export const deskWays = ['walk-in', 'phone', 'letter', 'email', 'meeting', 'social-media'] as const;
export type DeskWay = (typeof deskWays)[number];

/** The ways that were there first: an event names the nearest of them, so that releases which know no other read it. */
export const firstDeskWays = ['walk-in', 'letter'] as const satisfies readonly DeskWay[];
type FirstDeskWay = (typeof firstDeskWays)[number];

/** The ways that came after them. An event names them besides. */
export const laterDeskWays = [
  'phone',
  'email',
  'meeting',
  'social-media',
] as const satisfies readonly DeskWay[];

const nearest: Readonly<Record<DeskWay, FirstDeskWay>> = {
  'walk-in': 'walk-in',
  phone: 'walk-in',
  meeting: 'walk-in',
  letter: 'letter',
  email: 'letter',
  'social-media': 'letter',
};

/** How an event states a way. */
export interface StatedWay {
  readonly way: FirstDeskWay;
  readonly cameBy?: (typeof laterDeskWays)[number];
}

/** States a way in an event. */
export function statedWay(way: DeskWay): StatedWay {
  const cameBy = laterDeskWays.find((later) => later === way);
  return { way: nearest[way], ...(cameBy !== undefined && { cameBy }) };
}

/** Reads the way that an event states; undefined: it came to no desk. */
export const wayStated = ({
  way,
  cameBy,
}: { readonly [Name in keyof StatedWay]?: StatedWay[Name] | undefined }): DeskWay | undefined =>
  cameBy ?? way;

/** Whether nobody stood or spoke there when it came: whoever wrote it down may have called its citizen back. */
export const isInWriting = (way: DeskWay): boolean => nearest[way] === 'letter';
