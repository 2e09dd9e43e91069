import { offices } from 'virtual:registry/offices';
import { apiClient } from '../../api/client.ts';
import { useResource } from '../../resource/use-resource.ts';
import type { Office } from './office.ts';

/** What is known of the trees of offices. */
export interface KnownOffices {
  readonly trees: readonly Office[];
  /** Whether that is all of them. */
  readonly whole: boolean;
  readonly failed: boolean;
  readonly again: () => void;
}

/** The upper levels as they were when the site was built, then all of them as they are. */
export function useOffices(): KnownOffices {
  const { data, failure, again } = useResource(
    (request) => apiClient.GET('/v1/institutions/tree', request),
    [],
  );
  return {
    trees: data?.institutions ?? offices,
    whole: data !== undefined,
    failed: failure !== undefined,
    again,
  };
}
