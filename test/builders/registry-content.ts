import type { RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';
import { registryFiles, type RegistryFilesBuilder } from './registry-files.ts';

/** What the files of the small registry hold; throws when they are spoilt. */
export function registryContent(files: RegistryFilesBuilder = registryFiles()): RegistryContent {
  const parsed = files.parse();
  if (parsed.outcome === 'broken') throw new Error(files.problems().join('\n'));
  return parsed.content;
}
