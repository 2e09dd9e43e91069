import { alarms, severityOf, type AlarmName } from '../../lib/config/alarms.ts';
import { composites, type Composite } from '../../lib/config/composites.ts';
import { functionNames } from '../../lib/config/functions.ts';
import { logQueryOf } from '../../lib/config/log-queries.ts';
import type { Watch } from '../../lib/config/watches.ts';

/** Stands for any stage, whose name is written as `<stage>`. */
const anyStage = { name: 'prod', region: '' } as const;

const severitySaid = {
  page: '**Page**: act now, at any hour, within',
  ticket: '**Ticket**: act on the next working day, within',
} as const;

const oneOf = (names: readonly string[]): string =>
  names
    .map((name) => `\`${name}\``)
    .join(', ')
    .replace(/, (?=[^,]+$)/, ' or ');

function toldBy(watch: Watch): string {
  if (!('partOf' in watch)) return 'It is told by itself.';
  const { suppressedBy }: Composite = composites[watch.partOf];
  const silent = suppressedBy === undefined ? '' : `, which is silent while ${oneOf(suppressedBy)} rings`;
  return `Told by the composite alarm \`${watch.partOf}\`${silent}.`;
}

/** More groups than these are told by their number. */
const mostGroupsNamed = 3;

function askedOf(name: AlarmName): string {
  const { groups } = logQueryOf(anyStage, alarms[name]);
  if (groups.length === functionNames.length) return 'all functions';
  if (groups.length > mostGroupsNamed) return `${groups.length} functions`;
  return groups.map((group) => `\`${group.replace('mrejesho-prod-', 'mrejesho-<stage>-')}\``).join(', ');
}

/** What a runbook says first, as the table of alarms has it: who must act, in which time, who tells, and what is asked of which logs. */
export const runbookHead = (name: AlarmName): string =>
  `${severitySaid[severityOf(alarms[name])]} ${alarms[name].actWithinMinutes} minutes. ${toldBy(alarms[name])}
Log query, which the alarm's description opens, of ${askedOf(name)}:

    ${logQueryOf(anyStage, alarms[name]).query}
`;

const rings = '\n## It rings\n';

/** A runbook with that at its beginning, under the title. */
export function withHead(page: string, name: AlarmName): string {
  const title = page.slice(0, page.indexOf('\n') + 1);
  return `${title}\n${runbookHead(name)}${page.slice(page.indexOf(rings))}`;
}
