import type { EntryPosition } from '../../domain/audit/chain.ts';
import { sentenceOfRegistry, type RegistryFound } from '../../domain/audit/verify-registry.ts';
import type { EntryCounts } from '../../domain/audit/verify-chains.ts';
import { howMany } from './how-many.ts';
import { worstOf } from './ending.ts';
import type { Report } from './report.ts';

const uncovered = {
  'not-exported':
    'Not covered: the registry. This export holds nothing of it: who made whom a head, and when, was not looked at.',
  'no-chain':
    'Not covered: the registry. Its changes are in no chain yet: the next npm run registry:import begins one over everything there is.',
} as const;

const line = (count: number, says: string): readonly string[] => (count === 0 ? [] : [says]);

/** What a verification found of the registry, in plain words. */
export function registryReport(
  found: RegistryFound,
  {
    anchored,
    unanchored: waiting,
  }: { readonly anchored: EntryCounts; readonly unanchored: readonly EntryPosition[] },
): Report {
  if (found.uncovered !== undefined) return { lines: [uncovered[found.uncovered]], ending: 'incomplete' };
  const { findings, sound, unanchored, earlier, following, whole } = found;
  const entries = waiting.filter(({ chain }) => chain === 'registry').length;
  const open = entries + unanchored + following;
  return {
    lines: [
      ...line(findings.length, `Found: ${howMany(findings.length, 'thing')} of the registry not as it was.`),
      ...findings.map(sentenceOfRegistry),
      ...line(
        anchored.registry,
        `Registry: ${howMany(anchored.registry, 'change')} covered by checkpoints, ${howMany(sound, 'item')} as the last of them left it.`,
      ),
      ...whole.map(
        (version) => `Registry: change ${version} put on record everything that there was by then.`,
      ),
      ...line(
        earlier,
        `Not covered: ${howMany(earlier, 'entry', 'entries')} of its histories, of before its chain began.`,
      ),
      ...line(entries + unanchored, `Not yet anchored: ${howMany(entries, 'change')} of the registry.`),
      ...line(
        following,
        `Registry: ${howMany(following, 'institution')} still to follow one that was moved.`,
      ),
    ],
    ending: worstOf([
      ...(findings.length > 0 ? (['tampered'] as const) : []),
      ...(open > 0 ? (['incomplete'] as const) : []),
    ]),
  };
}
