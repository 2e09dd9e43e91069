import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Journeys that spend most of their time, 35 to 150 seconds, waiting for deadlines: the longest first. */
const waiting = [
  'lives-its-whole-life',
  'corruption-goes-apart',
  'figures-are-shown',
  'climbs-to-the-root',
  'is-handed-on',
  'queues-are-kept',
  'identity-is-revealed',
  'heals-a-dead-clock',
].map((name) => `/journeys/${name}.test.ts`);

/** The place among those that wait, the longest first; all others come after them. */
const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = waiting.findIndex((journey) => moduleId.endsWith(journey));
  return place === -1 ? waiting.length : place;
};

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
