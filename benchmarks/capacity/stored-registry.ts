import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { RegistryChange } from '../../domain/institutions/registry/registry-writer.ts';
import { anInstitution } from '../../test/builders/lineage.ts';
import { anOfficer } from '../../test/builders/officer.ts';
import { aRegistryContent } from '../../test/builders/small-registry.ts';
import { firstMoment } from './stored-tickets.ts';

/** Enough wards under one council for a hundred pages of 25. */
const wards = 2_600;

/** A unit, four levels under the top: `kitengo`, in `taasisi`, in `idara`, in `wizara`. */
const chain = ['kitengo', 'taasisi', 'idara', 'wizara'];

const wardAt = (place: number): Institution => {
  const name = `Kata ${String(place).padStart(4, '0')}`;
  return anInstitution({
    id: `kata-${String(place).padStart(4, '0')}`,
    kind: 'ward',
    parent: 'halmashauri',
    ancestors: ['halmashauri', 'wizara'],
    name: { sw: name, en: name },
    shortName: { sw: name, en: name },
    head: { officer: 'mtendaji-0001' },
  });
};

const council = anInstitution({ id: 'halmashauri', parent: 'wizara', ancestors: ['wizara'] });

const chained = chain.map((id, place) => {
  const ancestors = chain.slice(place + 1);
  const [parent] = ancestors;
  return anInstitution({ id, ancestors, ...(parent === undefined ? {} : { parent }) });
});

/** What is imported before anything is measured. */
export const theImport: RegistryChange = {
  ...aRegistryContent({
    institutions: [...chained, council, ...Array.from({ length: wards }, (_, place) => wardAt(place))],
    officers: [anOfficer({ id: 'katibu', institution: 'wizara', roles: ['head', 'oversight'] })],
  }),
  basedOn: 0,
  version: 1,
  by: 'kipimo',
  at: plusSeconds(firstMoment, -3600),
};
