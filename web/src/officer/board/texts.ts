import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/board')>('officer/board');

/** What the board of an office says. */
export const boardTexts = t.board;

export const boardTitle = (office: Text): Text => t.boardTitle({ office });

/** How many tickets of a column are late, due soon and open; `30+` where there may be more. */
export const lateText = (count: string): Text => t.late({ count });
export const soonText = (count: string): Text => t.soon({ count });
export const openTicketsText = (count: string): Text => t.openTickets({ count });

/** Until which day an officer is out, and who stands in. */
export const outWithDeputyText = (day: string, deputy: Text): Text => t.out({ day, deputy });

/** For whom an officer stands in. */
export const standsInText = (names: string): Text => t.standsIn({ names });

/** How many tickets of a column are not shown; undefined: nobody counted them. */
export const moreText = (count: number | undefined): Text =>
  count === undefined ? t.moreAtLeast : t.more({ count });

/** What the button of a ticket does, to who reads by ear. */
export const giveOfText = (name: string): Text => t.giveOf({ name });
