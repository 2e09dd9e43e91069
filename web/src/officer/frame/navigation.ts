import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { workPages, type WorkPageName } from '../platform/addresses.ts';
import type { Me } from '../session/me.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/frame')>('officer/frame');

/** The ways on every page of officers, in their order. The first that somebody may go is where their work begins. */
export const workNavigation: readonly (readonly [WorkPageName, Text])[] = [
  ['queue', t.workNavigation.queue],
  ['own', t.workNavigation.own],
  ['closed', t.workNavigation.closed],
  ['directions', t.workNavigation.directions],
  ['oversight', t.workNavigation.oversight],
  ['desk', t.workNavigation.desk],
  ['office', t.workNavigation.office],
  ['registry', t.workNavigation.registry],
  ['rules', t.workNavigation.rules],
  ['auditor', t.workNavigation.auditor],
  ['custodian', t.workNavigation.custodian],
];

/** To which way a page belongs that is none itself. */
const belongsTo: Readonly<Partial<Record<WorkPageName, WorkPageName>>> = {
  board: 'queue',
  requests: 'own',
  institution: 'registry',
  person: 'registry',
  change: 'registry',
  suggestions: 'registry',
};

/** Whether a way leads to the page that is shown, or to where it belongs: as `aria-current` says it. */
export function currentOn(page: WorkPageName | undefined, way: WorkPageName): 'page' | 'true' | undefined {
  if (page === undefined) return undefined;
  if (page === way) return 'page';
  return belongsTo[page] === way ? 'true' : undefined;
}

/** What a page shows beside what its permission says: who heads no office has none to look after. */
const leadsSomewhere = (name: WorkPageName, { heads }: Me): boolean => name !== 'office' || heads.length > 0;

/** The ways that an officer may go, and where something is to be found. */
export const waysOf = (me: Me): typeof workNavigation =>
  workNavigation.filter(
    ([name]) =>
      me.permissions.some((permission) => permission === workPages[name].for) && leadsSomewhere(name, me),
  );
