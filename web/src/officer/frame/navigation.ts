import type { Text } from '../../../../domain/vocabulary/language.ts';
import { workPages, type WorkPageName } from '../addresses.ts';
import type { Me } from '../access/me.ts';

/** The ways on every page of officers, in their order. The first that somebody may go is where their work begins. */
export const workNavigation: readonly (readonly [WorkPageName, Text])[] = [
  ['queue', { sw: 'Foleni', en: 'Queue' }],
  ['own', { sw: 'Hoja zangu', en: 'My tickets' }],
  ['closed', { sw: 'Zilizofungwa', en: 'Closed' }],
  ['directions', { sw: 'Maelekezo', en: 'Directions' }],
  ['desk', { sw: 'Dawati', en: 'Desk' }],
  ['office', { sw: 'Ofisi', en: 'Office' }],
  ['registry', { sw: 'Rejista', en: 'Registry' }],
  ['rules', { sw: 'Muda na sikukuu', en: 'Deadlines and days' }],
  ['auditor', { sw: 'Kumbukumbu', en: 'Record' }],
  ['custodian', { sw: 'Utambulisho', en: 'Identities' }],
];

/** The ways that an officer may go. */
export const waysOf = ({ permissions }: Me): typeof workNavigation =>
  workNavigation.filter(([name]) => permissions.some((permission) => permission === workPages[name].for));
