import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { operators, type Mutation } from './operators.ts';
import { faultsFile, root, type SeededFault } from './seeded-fault.ts';

/** The folders that faults are drawn from, the same number of each. */
const folders = ['domain', 'application', 'adapters', 'functions', 'web/src'];
const perFolder = 12;

/** Generated code: nobody writes it, so nobody writes a fault into it. */
const generated = /^web\/src\/api\/.*schema\.ts$/;

/** Writes 60 faults, drawn by a seed from all places where an operator applies: `node test/faults/draw.ts SEED`. */
function drawFaults(seed: number): void {
  const faults = folders.flatMap((folder) => {
    const places = filesIn(folder).flatMap(placesIn);
    const [drawn = []] = fc.sample(
      fc.shuffledSubarray(places, { minLength: perFolder, maxLength: perFolder }),
      { seed, numRuns: 1 },
    );
    return drawn;
  });
  const numbered = faults.map((fault, index): SeededFault => ({ id: index + 1, ...fault }));
  writeFileSync(faultsFile, `${JSON.stringify({ seed, faults: numbered }, undefined, 2)}\n`);
}

const filesIn = (folder: string): readonly string[] =>
  execFileSync('git', ['ls-files', folder], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !generated.test(file));

function placesIn(file: string): readonly Omit<SeededFault, 'id'>[] {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Omit<SeededFault, 'id'>[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    for (const [operator, mutate] of Object.entries(operators)) {
      const mutation = mutate(node, source);
      if (mutation !== undefined) found.push(faultAt(file, text, operator, mutation));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The lines that the mutation touches, before and after it. */
function faultAt(
  file: string,
  text: string,
  operator: string,
  { start, end, replacement }: Mutation,
): Omit<SeededFault, 'id'> {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const until = text.indexOf('\n', end);
  const to = until === -1 ? text.length : until;
  return {
    file,
    line: text.slice(0, start).split('\n').length,
    operator,
    before: text.slice(from, to),
    after: text.slice(from, start) + replacement + text.slice(end, to),
  };
}

drawFaults(Number(process.argv[2] ?? 27));
