import { matchesGlob } from 'node:path/posix';
import type { Stage } from '../../lib/config/stage.ts';
import { tables, type TableName } from '../../lib/config/tables.ts';

/**
 * The role, by its name, that alone of all people makes a table under the key of this one; undefined: whoever IAM lets. Source:
 * docs/design/infrastructure.md, The key policy names who reads identities.
 */
export const wantedRole = (table: TableName, { recovery }: Stage): string | undefined =>
  tables[table].encryption === 'own' ? recovery?.breakGlassRole : undefined;

/** Whether a caller, by the ARN that STS names, works as a role. A session's ARN has the role's name without its path. */
export function worksAs(caller: string, role: string): boolean {
  const [, worksIn] = /^arn:[\w-]+:sts::\d+:assumed-role\/([^/]+)\//.exec(caller) ?? [];
  return worksIn !== undefined && matchesGlob(worksIn, role.slice(role.lastIndexOf('/') + 1));
}
