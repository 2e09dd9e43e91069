/**
 * Why a text can't be shown: it is not the one that was written, or it is gone. Nothing erases texts, so none is gone rightly: an
 * item that claims it is believed once an event of the chain says so, and there is no such event. Source: docs/adr/0305.
 */
export const lostTexts = ['forged', 'missing'] as const;
export type LostText = (typeof lostTexts)[number];

/** Whether it is no text, but why there is none: somebody must look into it. */
export const isLost = (text: object | LostText | undefined): text is LostText => typeof text === 'string';
