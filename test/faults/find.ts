import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  findings,
  findingsFile,
  root,
  seededFaults,
  withFaultIn,
  type Finding,
  type SeededFault,
} from './seeded-fault.ts';

/** Projects in the order of what they cost: each fault is tried alone by the tests in them that load its file. */
const alone = [
  ['domain', 'words', 'builders'],
  ['application', 'contracts', 'registry'],
  ['documents', 'web'],
  ['statemachines', 'functions'],
  ['adapters'],
];
/** These are run with all faults at once that nothing found before; what is red then, with each of them alone. */
const together = [['local', 'infrastructure', 'import-rules'], ['browser'], ['journeys']];

const run = process.env['MREJESHO_AT_LENGTH'] === undefined ? 'usual' : 'atLength';
const report = join(root, '.local/faults.json');

/**
 * Writes faults into their files, runs tests until one is red, and takes them out again: `node test/faults/find.ts [ID…]`.
 * Without ids it takes all that were not tried before. Begin with a clean working tree.
 */
function findFaults(wanted: readonly number[]): void {
  let left: readonly SeededFault[] = seededFaults().filter(({ id }) =>
    wanted.length > 0 ? wanted.includes(id) : findingOf(id)[run] === undefined,
  );
  for (const projects of alone)
    left = left.filter((fault) => !isFound(fault, ['related', fault.file, '--run', ...projectsOf(projects)]));
  for (const projects of together) left = foundTogether(left, projectsOf(projects));
  for (const fault of left) keep(fault, 'nothing');
}

const projectsOf = (projects: readonly string[]): readonly string[] =>
  projects.flatMap((project) => ['--project', project]);

/** Gives the faults that are not found by these tests. Two of the same lines are not written at once. */
function foundTogether(faults: readonly SeededFault[], options: readonly string[]): readonly SeededFault[] {
  const first = faults.filter(
    (fault, place) => !faults.slice(0, place).some((other) => isOfSameLines(fault, other)),
  );
  if (first.length === 0) return [];
  const others = faults.filter((fault) => !first.includes(fault));
  return [...foundAtOnce(first, options), ...foundTogether(others, options)];
}

const isOfSameLines = (one: SeededFault, other: SeededFault): boolean =>
  one.file === other.file && one.before === other.before;

function foundAtOnce(faults: readonly SeededFault[], options: readonly string[]): readonly SeededFault[] {
  let left = faults;
  while (left.length > 0) {
    const red = withFaults(left, () => redTests(['run', ...options]));
    const files = [...new Set(red.map(({ file }) => file))];
    console.log(`${left.length} faults at once: ${files.length} files red`);
    const before = left.length;
    if (files.length > 0) left = left.filter((fault) => !isFound(fault, ['run', ...options, ...files]));
    if (left.length === before) break;
  }
  return left;
}

function isFound(fault: SeededFault, command: readonly string[]): boolean {
  const [first] = withFaults([fault], () => redTests([...command, '--bail', '1']));
  if (first !== undefined) keep(fault, `${first.file} › ${first.name}`);
  return first !== undefined;
}

function withFaults<Result>(faults: readonly SeededFault[], then: () => Result): Result {
  const [first, ...others] = faults;
  return first === undefined ? then() : withFault(first, () => withFaults(others, then));
}

function withFault<Result>(fault: SeededFault, then: () => Result): Result {
  const path = join(root, fault.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, withFaultIn(text, fault));
  try {
    return then();
  } finally {
    writeFileSync(path, text);
  }
}

interface Red {
  readonly file: string;
  readonly name: string;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function redTests(command: readonly string[]): readonly Red[] {
  rmSync(report, { force: true });
  const reporting = ['--passWithNoTests', '--reporter', 'json', '--outputFile', report];
  const { status } = spawnSync('npx', ['vitest', ...command, ...reporting], { cwd: root, stdio: 'ignore' });
  if (status === 0) return [];
  if (!existsSync(report)) return [{ file: '', name: 'the run itself' }];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const red = testResults.filter(({ status: ended }) => ended === 'failed');
  const found = red.flatMap(({ name, assertionResults }) => {
    const failed = assertionResults.find((one) => one.status === 'failed');
    return failed === undefined ? [] : [{ file: name.slice(root.length + 1), name: failed.fullName }];
  });
  // Files that a run left off after its first failure have failed too, without a test.
  if (found.length > 0) return found;
  return red.map(({ name }) => ({ file: name.slice(root.length + 1), name: 'the file itself' }));
}

const findingOf = (id: number): Finding => findings().find((finding) => finding.id === id) ?? { id };

function keep({ id, file, line }: SeededFault, foundBy: string): void {
  const others = findings().filter((finding) => finding.id !== id);
  const all = [...others, { ...findingOf(id), [run]: foundBy }].toSorted((a, b) => a.id - b.id);
  writeFileSync(findingsFile, `${JSON.stringify(all, undefined, 2)}\n`);
  console.log(`${id} ${file}:${line} ${foundBy}`);
}

findFaults(process.argv.slice(2).map(Number));
