import type { ChangeContext, RegistryDecision } from '../../domain/administration/change.ts';
import type { AdministeredChange } from '../../domain/administration/administered-change.ts';
import type { Administration } from '../../domain/administration/administration.ts';
import { withHeadings } from '../../domain/institutions/registry/headings.ts';
import type { RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';
import { aCategory } from './category.ts';
import { aCalendar } from './calendar.ts';
import { anInstitution } from './lineage.ts';
import { anOfficer } from './officer.ts';
import { aPolicy } from './policy.ts';

/** An administrator of the ministry does something, on a Tuesday noon. */
export const administering = (details: Partial<ChangeContext> = {}): ChangeContext => ({
  by: { id: 'msimamizi', institution: 'wizara' },
  at: '2026-11-24T09:00:00Z',
  why: 'Barua ya 20 Novemba',
  ...details,
});

/** The administrator of the tree that serves the country. */
export const fromTheTop = (details: Partial<ChangeContext> = {}): ChangeContext =>
  administering({ by: { id: 'msimamizi-mkuu', institution: 'ikulu' }, ...details });

/** A change that was decided, with what its storing needs. */
export const aChange = (
  decided: RegistryDecision,
  details: Partial<AdministeredChange> = {},
): AdministeredChange => ({
  ...administering(),
  basedOn: 1,
  ...decided,
  ...details,
});

/**
 * A tree: the root; a ministry with its administrator and a head; under it an agency with an officer, a head
 * and a unit, and a second agency. Beside the ministry another one; a tree of its own for a court.
 */
export function aTree(details: Partial<RegistryContent> = {}): RegistryContent {
  const content = {
    institutions: [
      anInstitution({ id: 'ikulu', kind: 'national-office', head: { officer: 'katibu-mkuu' } }),
      anInstitution({
        id: 'wizara',
        kind: 'ministry',
        parent: 'ikulu',
        ancestors: ['ikulu'],
        head: { officer: 'katibu' },
      }),
      anInstitution({
        id: 'wakala',
        parent: 'wizara',
        ancestors: ['wizara', 'ikulu'],
        head: { officer: 'mkuu' },
        activeOfficers: 2,
      }),
      anInstitution({
        id: 'kitengo',
        kind: 'unit',
        parent: 'wakala',
        ancestors: ['wakala', 'wizara', 'ikulu'],
        activeOfficers: 0,
      }),
      anInstitution({ id: 'bodi', parent: 'wizara', ancestors: ['wizara', 'ikulu'] }),
      anInstitution({ id: 'hazina', kind: 'ministry', parent: 'ikulu', ancestors: ['ikulu'] }),
      anInstitution({
        id: 'mahakama',
        kind: 'independent',
        jurisdiction: 'union',
        head: { officer: 'jaji' },
      }),
    ],
    officers: [
      anOfficer({ id: 'katibu-mkuu', institution: 'ikulu', roles: ['head', 'oversight'] }),
      anOfficer({ id: 'katibu', institution: 'wizara', roles: ['head'] }),
      anOfficer({ id: 'mkuu', institution: 'wakala', roles: ['head', 'officer'] }),
      anOfficer({ id: 'karani', institution: 'wakala' }),
      anOfficer({ id: 'mjumbe', institution: 'bodi' }),
      anOfficer({ id: 'mhasibu', institution: 'hazina' }),
      anOfficer({ id: 'jaji', institution: 'mahakama', roles: ['head'] }),
      anOfficer({ id: 'mkaguzi', institution: 'mahakama', roles: ['auditor'] }),
      anOfficer({ id: 'msimamizi', institution: 'wizara', roles: ['administrator'] }),
      anOfficer({ id: 'msimamizi-mkuu', institution: 'ikulu', roles: ['administrator'] }),
    ],
    contacts: [],
    categories: [aCategory()],
    routing: [],
    policy: aPolicy(),
    calendar: aCalendar(),
    ...details,
  };
  return { ...content, officers: withHeadings(content.officers, content.institutions) };
}

/** An act, decided on what is stored now and stored. */
export async function administer<Asked>(
  administration: Administration,
  act: (records: Administration, doing: ChangeContext, asked: Asked) => Promise<RegistryDecision>,
  asked: Asked,
  doing = fromTheTop(),
): Promise<AdministeredChange> {
  const basedOn = await administration.version();
  const change = { ...(await act(administration, doing, asked)), ...doing, basedOn };
  const outcome = await administration.write(change);
  if (outcome !== 'written') throw new Error(`The change was not written: ${outcome}.`);
  return change;
}
