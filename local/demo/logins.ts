import { fill } from '../../words/fill.ts';
import { roleWords } from '../../words/roles.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { officerRoles, type Officer, type OfficerRole } from '../../domain/institutions/registry/officer.ts';
import { demoLogins } from '../login/demo-logins.ts';
import type { Country } from './country.ts';
import { words } from './words.ts';

/** The role that tells most about somebody who has several: a head is an officer too. */
const telling: readonly OfficerRole[] = [
  'oversight',
  'head',
  'complaints-officer',
  'duty-officer',
  ...officerRoles,
];

/** How many of a role are named. */
const shown = 12;

const mainRoleOf = ({ roles }: Officer): OfficerRole =>
  telling.find((role) => roles.includes(role)) ?? 'officer';

/** Who can log in, a role after the other, each with the institution. */
export function loginsByRole(country: Country, language: Language): string {
  const officers = demoLogins.map(({ login, officer }) => ({ login, officer: country.officer(officer) }));
  const groups = [...new Set(telling)].map((role) => {
    const people = officers.filter(({ officer }) => mainRoleOf(officer) === role);
    const names = people.map(
      ({ login, officer }) => `${login} (${country.institution(officer.institution).shortName[language]})`,
    );
    const more = fill(words.more, { count: names.length - shown }, language);
    const all = names.length > shown ? [...names.slice(0, shown), more] : names;
    return `  ${roleWords[role][language]}: ${all.join(', ')}`;
  });
  return groups.join('\n');
}
