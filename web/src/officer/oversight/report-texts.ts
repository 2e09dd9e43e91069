import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/report')>('officer/report');

/** What the report of a month says besides figures. */
export const reportTexts = t.report;

/** Heads of the table of directions. */
export const columnsOfReport = t.columnOfReport;

export const reportTitle = (office: Text, month: Text): Text => t.titleOfReport({ office, month });

/** So many came: `by` is signed, against the month before. */
export const cameInMonthText = (values: Parameters<typeof t.cameInMonth>[0]): Text => t.cameInMonth(values);

/** Share answered on time of what was due, with that of the month before. */
export const onTimeInMonthText = (values: Parameters<typeof t.onTimeInMonth>[0]): Text =>
  t.onTimeInMonth(values);

export const halfInMonthText = (days: Text): Text => t.halfInMonth({ days });

export const appealedInMonthText = (count: Text, of: Text): Text => t.appealedInMonth({ count, of });

/** Who answers on time furthest below those of its size. */
export const furthestInMonthText = (institution: Text, share: Text): Text =>
  t.furthestInMonth({ institution, share });

/** The same figure of another month. */
export const inMonthText = (month: Text, figure: Text): Text => t.inMonth({ month, figure });

/** What is counted at institutions that have no row. */
export const otherUnitsText = (values: Parameters<typeof t.otherUnits>[0]): Text => t.otherUnits(values);
