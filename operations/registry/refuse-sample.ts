import { isOfSampleStage, sampleFilesIn, sampleRefusal } from '../../lib/config/sample-registry.ts';
import type { ImportRequest } from './arguments.ts';

/** The files are invented, and the stage isn't one for trying things. Nothing was read or changed. */
export class SampleRefused extends Error {
  override readonly name = 'SampleRefused';
}

/** Refuses the invented registry, and a demonstration's policy, to a stage for the public. Throws `SampleRefused`. */
export function refuseSampleRegistry({ folder, instead, stage }: ImportRequest): void {
  if (stage === undefined || isOfSampleStage(stage.tables.registry)) return;
  const files = [folder, ...(instead === undefined ? [] : [instead])].flatMap((each) =>
    sampleFilesIn(each).map((file) => `${each}/${file}`),
  );
  if (files.length > 0) throw new SampleRefused(sampleRefusal(`The table ${stage.tables.registry}`, files));
}
