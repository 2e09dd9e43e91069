/**
 * Why a text can't be shown: it is not the one that was written, it is gone and nothing says why, or it was erased and its place says
 * so. Source: docs/rules.md, The history.
 */
export const lostTexts = ['forged', 'missing', 'erased'] as const;
export type LostText = (typeof lostTexts)[number];

/** Whether it is no text, but why there is none. */
export const isLost = (text: object | LostText | undefined): text is LostText => typeof text === 'string';

/** Whether somebody must look into it. */
export const isAlarming = (text: object | LostText | undefined): text is LostText =>
  isLost(text) && text !== 'erased';
