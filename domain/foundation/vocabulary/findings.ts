/** What a response finds. */
export const findings = ['upheld', 'partly-upheld', 'not-upheld', 'answered', 'referred'] as const;
export type Finding = (typeof findings)[number];

/** Why a ticket may be set aside: it counts as a response, so the appeal stays open. */
export const settingAsideReasons = ['unintelligible', 'advertisement', 'abuse', 'already-answered'] as const;
export type SettingAsideReason = (typeof settingAsideReasons)[number];

/** How a ticket was answered: by a response, or by setting it aside. */
export const outcomes = [...findings, 'set-aside'] as const;
export type Outcome = (typeof outcomes)[number];

/** From poor to good. */
export const ratings = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof ratings)[number];
