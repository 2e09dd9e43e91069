import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Journeys that spend most of their time, 35 to 65 seconds, waiting for deadlines. */
const waiting =
  /journeys\/(?:climbs-to-the-root|figures-are-shown|heals-a-dead-clock|identity-is-revealed|queues-are-kept)\.test\.ts$/;

const waits = ({ moduleId }: TestSpecification): boolean => waiting.test(moduleId);

/** Begins with those of a project that wait: were they the last, the run would wait for them alone, with idle processors. */
export class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const ofProjects = Map.groupBy(sorted, ({ project }) => project.name);
    return [...ofProjects.values()].flatMap((ofProject) => [
      ...ofProject.filter(waits),
      ...ofProject.filter((file) => !waits(file)),
    ]);
  }
}
