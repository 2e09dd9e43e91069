import type { PublishedFigure } from '../domain/analytics/publication/published-figures.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/public-figures')>('public-figures');

/** What a public figure counts. */
export type PublicUnit = 'tickets' | 'stages' | 'answers' | 'working-days';

/** How a public figure is explained to whoever uses it. */
export interface FigureExplained {
  readonly name: Text;
  readonly unit: PublicUnit;
  /** What is counted, in a sentence. */
  readonly formula: Text;
  /** What it does not say. */
  readonly care: Text;
}

export const publicUnitWords: Readonly<Record<PublicUnit, Text>> = t.publicUnit;

const sent: Text = t.sent;
const byDueDate: Text = t.byDueDate;
const byWindow: Text = t.byWindow;
const byDecision: Text = t.byDecision;
const ofCountry: Text = t.ofCountry;
const ofSome: Text = t.ofSome;

/** What each public figure says, and does not. */
export const figureWords: Readonly<Record<PublishedFigure, FigureExplained>> = {
  'complaints-received': {
    ...t.figure['complaints-received'],
    unit: 'tickets',
    care: sent,
  },
  'questions-received': {
    ...t.figure['questions-received'],
    unit: 'tickets',
    care: sent,
  },
  'views-received': {
    ...t.figure['views-received'],
    unit: 'tickets',
    care: sent,
  },
  'answered-in-time': {
    ...t.figure['answered-in-time'],
    unit: 'stages',
    care: byDueDate,
  },
  late: {
    ...t.figure.late,
    unit: 'stages',
    care: byDueDate,
  },
  escalated: {
    ...t.figure.escalated,
    unit: 'stages',
    care: byDueDate,
  },
  confirmed: {
    ...t.figure.confirmed,
    unit: 'answers',
    care: byWindow,
  },
  silent: {
    ...t.figure.silent,
    unit: 'answers',
  },
  rejected: {
    ...t.figure.rejected,
    unit: 'answers',
    care: byWindow,
  },
  'appeals-upheld': {
    ...t.figure['appeals-upheld'],
    unit: 'answers',
    care: byDecision,
  },
  'appeals-not-upheld': {
    ...t.figure['appeals-not-upheld'],
    unit: 'answers',
    care: byDecision,
  },
  'acknowledged-in-time': {
    ...t.figure['acknowledged-in-time'],
    unit: 'stages',
    care: ofCountry,
  },
  'not-acknowledged-in-time': {
    ...t.figure['not-acknowledged-in-time'],
    unit: 'stages',
    care: ofCountry,
  },
  'waiting-in-time': {
    ...t.figure['waiting-in-time'],
    unit: 'tickets',
    care: ofCountry,
  },
  overdue: {
    ...t.figure.overdue,
    unit: 'tickets',
    care: ofCountry,
  },
  'protected-received': {
    ...t.figure['protected-received'],
    unit: 'tickets',
    care: ofCountry,
  },
};

/** How long an answer takes. */
export const daysWords: Readonly<Record<'days-median' | 'days-ninetieth', FigureExplained>> = {
  'days-median': {
    ...t.days['days-median'],
    unit: 'working-days',
    care: ofSome,
  },
  'days-ninetieth': {
    ...t.days['days-ninetieth'],
    unit: 'working-days',
    care: ofSome,
  },
};

/** How numbers are to be read. */
export const readingWords: readonly Text[] = t.reading;

/** Whom to name where the figures are used. */
export const attributionWords: Text = t.attribution;
