import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Journeys that spend most of their time, 35 to 180 seconds, waiting for deadlines: the longest first. */
const waiting = [
  'lives-its-whole-life',
  'corruption-goes-apart',
  'a-typed-phone',
  'is-handed-on',
  'is-on-record',
  'a-surge-is-told',
  'figures-are-shown',
  'queues-are-kept',
  'climbs-to-the-root',
  'sms-is-answered',
  'identity-is-revealed',
  'heals-a-dead-clock',
];

/** The place in the order of journeys: those that wait, the longest first; all others; and last those that disturb others. */
function placeOf({ moduleId }: TestSpecification): number {
  if (moduleId.includes('/journeys/disruptive/')) return waiting.length + 1;
  const place = waiting.findIndex((journey) => moduleId.includes(`/journeys/${journey}.`));
  return place === -1 ? waiting.length : place;
}

/** Begins with those of a project that wait: were they the last, the run would wait for them alone, with idle processors. */
export class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const ofProjects = Map.groupBy(sorted, ({ project }) => project.name);
    return [...ofProjects.values()].flatMap((ofProject) =>
      ofProject.toSorted((a, b) => placeOf(a) - placeOf(b)),
    );
  }
}
