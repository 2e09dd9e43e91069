import { expect, it } from 'vitest';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { findings, seededFaults, withFaultIn } from '../faults/seeded-fault.ts';
import { anchorOf, documents, faultOf, headingsIn, isRelative, linksIn } from './markdown.ts';

const links = documents.flatMap((path) => linksIn(path, readFileSync(path, 'utf8'))).filter(isRelative);

it('every link between documents leads to a file and, where it names one, to a heading', () => {
  expect(links.length).toBeGreaterThan(100);
  expect(links.flatMap((link) => faultOf(link) ?? [])).toEqual([]);
});

it.each([
  ['no-such-file.md', 'no such file'],
  ['rules.md#no-such-heading', 'no such heading'],
])('a link to %s is told: %s', (target, fault) => {
  expect(faultOf({ from: 'docs/architecture.md', words: 'there', target })).toContain(fault);
});

it('no heading of a document stands twice, so that an anchor means one of them', () => {
  for (const path of documents) {
    const anchors = headingsIn(readFileSync(path, 'utf8')).map(anchorOf);
    expect(anchors, path).toEqual([...new Set(anchors)]);
  }
});

it('every file and folder that a document names under domain/ is there', () => {
  const named = documents.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/`(domain\/[\w./-]*)`/g)].map(([, file = '']) => file),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

it('every decision that a document names by its number is there', () => {
  const lost = documents.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bADRs?\s+(\d+)/g)]
      .map(([, number = '']) => number.padStart(4, '0'))
      .filter((number) => globSync(`docs/adr/${number}-*.md`).length !== 1)
      .map((number) => `${path}: ${number}`),
  );
  expect(lost).toEqual([]);
});

it('every page of design is listed in the architecture', () => {
  const listed = links.filter(({ from }) => from === 'docs/architecture.md').map(({ target }) => target);
  const pages = globSync('docs/design/*.md').map((path) => path.replace('docs/', ''));
  expect(listed).toEqual(expect.arrayContaining(pages));
});

it('no address of a link is broken over lines', () => {
  const broken = documents.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\]\((?:https:|[\w./#-])[^)\s]*\s[^)]*\)/g)].map(
      ([link]) => `${path}: ${link}`,
    ),
  );
  expect(broken).toEqual([]);
});

it('every seeded fault can still be written into its file, and the test that found it is there', () => {
  const faults = seededFaults();
  for (const fault of faults) withFaultIn(readFileSync(fault.file, 'utf8'), fault);
  const found = findings();
  expect(found.map(({ id }) => id)).toEqual(faults.map(({ id }) => id));
  const tests = found.flatMap(({ usual, atLength = usual }) => [usual, atLength]);
  const files = tests.map((test = 'nothing') => test.split(' › ')[0] ?? '');
  expect(files.filter((file) => file !== 'nothing' && !existsSync(file))).toEqual([]);
});
