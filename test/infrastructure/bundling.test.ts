import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import dynamo from '@aws-sdk/client-dynamodb/package.json' with { type: 'json' };
import type { Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleFolder as folder, bundleFunctions, bundleOf } from '../../lib/bundling/bundle-functions.ts';
import { filesBeside } from '../../lib/bundling/data-beside.ts';
import { keepSourceMaps, releaseIn } from '../../lib/bundling/keep-source-maps.ts';
import { functionNames } from '../../lib/config/functions.ts';
import { keepsLogins, apiRoutes } from '../../lib/config/routes.ts';
import { watches, type Watch } from '../../lib/config/watches.ts';
import { mostAllowed } from '../builders/ratchet.ts';
import { readStack } from '../../operations/source-maps/read-stack.ts';
import { refusalTexts } from '../../words/refusals.ts';

const fileOf = (name: (typeof functionNames)[number]) => join(bundleOf(name, folder), 'index.mjs');

const metafile = () => JSON.parse(readFileSync(join(folder, 'metafile.json'), 'utf8')) as Metafile;

const watched: readonly Watch[] = Object.values(watches);
const watchesOfLogs = watched.flatMap(({ figures }) => ('logged' in figures ? [figures] : []));

/** Errors of logs that no watch counts, and by what they are heard. */
const heardOtherwise: Readonly<Record<string, string>> = {
  'request-failed': 'the API answers 5xx: api-failing',
  'message-not-handled': 'after some tries it lies among the dead letters of its queue, which ring',
  'run-failed': 'the run ends with an error, for which each function of the timetable is watched',
  'task-failed': 'the execution fails after some tries: deadlines-failing',
  'switch-not-read': 'the sweeper reads the same table the moment before: store-failing',
  'calendar-not-read': 'without a calendar no request succeeds: api-failing',
  'sender-failed': 'the notice becomes uncertain: notices-uncertain',
  'notice-outcome-not-written': 'the claim runs out, and the notice becomes uncertain: notices-uncertain',
};

beforeAll(async () => {
  await bundleFunctions();
});

/** In bytes of code. Source: docs/design/bundles.md, Texts and the model lie beside the code. */
const mostOf = (name: (typeof functionNames)[number]): number =>
  mostAllowed('bundles', name) ?? mostAllowed('bundles', 'any other') ?? 0;

describe('a bundle', () => {
  it('is one file of code a function, of at most 450 KB, or as much as is said of the few that do more', () => {
    for (const name of functionNames)
      expect(readdirSync(bundleOf(name, folder)).toSorted()).toEqual(
        ['index.mjs', ...filesBeside(metafile(), name)].toSorted(),
      );
    const tooLarge = functionNames
      .map((name) => ({ name, bytes: statSync(fileOf(name)).size }))
      .filter(({ name, bytes }) => bytes > mostOf(name));
    expect(tooLarge).toEqual([]);
  });

  it('has beside its code the texts that it says, and the model only where words are understood', () => {
    const has = (name: (typeof functionNames)[number], file: string) =>
      existsSync(join(bundleOf(name, folder), file));
    expect(functionNames.filter((name) => has(name, 'understanding.json'))).toEqual([
      'find-institutions',
      'answer-ussd',
    ]);
    const { sw } = refusalTexts['no-such-ticket'].title;
    const texts = readFileSync(join(bundleOf('submit-ticket', folder), 'texts.json'), 'utf8');
    expect(texts).toContain(JSON.stringify(sw));
    expect(readFileSync(fileOf('submit-ticket'), 'utf8')).not.toContain(sw);
    expect(has('relay-events', 'texts.json')).toBe(false);
  });

  it('keeps of the descriptions of the SDK its versions alone', () => {
    const bundle = readFileSync(fileOf('send-notices'), 'utf8');
    expect(bundle).toContain(`version:\`${dynamo.version}\``);
    expect(bundle).not.toContain(dynamo.description);
  });

  it('holds neither the regions of the SDK nor its way to the files of a person', () => {
    for (const name of functionNames)
      expect(readFileSync(fileOf(name), 'utf8'), name).not.toMatch(/Cape Town|AWS_SHARED_CREDENTIALS_FILE/);
  });

  it('holds nothing of what schemas say of themselves', () => {
    for (const name of functionNames) {
      expect(readFileSync(fileOf(name), 'utf8'), name).not.toMatch(/\bexamples:\[|\.meta\(\{/);
    }
  });

  it("holds none of zod's English sentences: what people read is in words/", () => {
    for (const name of functionNames) {
      expect(readFileSync(fileOf(name), 'utf8'), name).not.toContain('Invalid input: expected ');
    }
  });

  it('holds none of what schemas of zod can do and nobody asks of them', () => {
    expect(readFileSync(fileOf('submit-ticket'), 'utf8')).toContain('safeParse');
    for (const name of functionNames) {
      const bundle = readFileSync(fileOf(name), 'utf8');
      expect(bundle, name).not.toMatch(
        /\b(?:nanoid|cidrv6|safeEncodeAsync|processJSONSchema|prettifyError)\b/,
      );
    }
  });

  it('checks tokens exactly where its routes are for officers', () => {
    const { outputs } = metafile();
    const answering = Map.groupBy(apiRoutes, ({ answeredBy }) => answeredBy);
    for (const [name, answered] of answering) {
      const output = Object.entries(outputs).find(([path]) => path.endsWith(`/${name}/index.mjs`))?.[1];
      const checks = Object.keys(output?.inputs ?? {}).some((path) => path.includes('node_modules/jose/'));
      expect(checks, name).toBe(name === keepsLogins || answered.some(({ forOfficers }) => forOfficers));
    }
  });

  it.each(watchesOfLogs)('is watched for “$logged” exactly where it can log that', ({ logged, by }) => {
    const logs = new RegExp(`\\.(?:info|warn|error)\\(\`${logged}\``);
    const canLog = functionNames.filter((name) => logs.test(readFileSync(fileOf(name), 'utf8')));
    expect(canLog.toSorted()).toEqual(by.toSorted());
  });

  it('logs no error that nobody hears', () => {
    const errors = functionNames.flatMap((name) =>
      [...readFileSync(fileOf(name), 'utf8').matchAll(/\.error\(`([a-z]+(?:-[a-z]+)+)`/g)].map(
        ([, entry = '']) => entry,
      ),
    );
    const heard = new Set([...watchesOfLogs.map(({ logged }) => logged), ...Object.keys(heardOtherwise)]);
    expect([...new Set(errors)].filter((entry) => !heard.has(entry))).toEqual([]);
    expect(Object.keys(heardOtherwise).filter((entry) => !errors.includes(entry))).toEqual([]);
  });

  it.each(functionNames)('of %s loads with nothing set, and brings its handler', async (name) => {
    const module: unknown = await import(pathToFileURL(fileOf(name)).href);
    expect(module).toHaveProperty('handler', expect.any(Function));
  });
});

describe('a stack that a bundle logs', () => {
  /** What the function writes when it is called without the variables that it wants. */
  const logged = (name: (typeof functionNames)[number]): string => {
    const called = `import(${JSON.stringify(pathToFileURL(fileOf(name)).href)})
      .then(({ handler }) => handler({}, { functionName: 'mrejesho-prod-${name}', awsRequestId: '1', getRemainingTimeInMillis: () => 1000 }))
      .catch(() => undefined)`;
    return execFileSync(process.execPath, ['--eval', called], { encoding: 'utf8', env: {} }).trim();
  };
  const throwsIt = 'throw new EnvironmentError';
  const file = 'functions/lambda/environment.ts';
  const lineOf = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, place) => (line.includes(throwsIt) ? [place + 1] : []));

  it('is read back to the file and the line that threw, of sources that lie here', () => {
    const text = logged('sweep-clocks');
    expect(text).toContain('index.mjs:');
    const lines = readStack({ text, folder });
    expect(lines.slice(0, 2)).toEqual(['sweep-clocks, run-failed', 'EnvironmentError']);
    const [, position] = new RegExp(`${file}:(\\d+):\\d+$`).exec(lines[2] ?? '') ?? [];
    expect(lineOf).toContain(Number(position));
    expect(lines.join('\n')).toContain('functions/lambda/scheduled.ts:');
    expect(lines.join('\n')).not.toContain('index.mjs');
  });

  it('is read by the maps that an assembly keeps, and says of which commit they are', () => {
    const assembly = mkdtempSync(join(tmpdir(), 'mrejesho-assembly-'));
    keepSourceMaps(folder, assembly);
    const { commit } = JSON.parse(readFileSync(releaseIn(assembly), 'utf8')) as { commit: string };
    expect(commit).toMatch(/^[0-9a-f]{40}(-dirty)?$/);
    const frames = (JSON.parse(logged('sweep-clocks')) as { error: { stack: readonly string[] } }).error
      .stack;
    const lines = readStack({ text: frames.join('\n'), ofFunction: 'sweep-clocks', folder: assembly });
    expect(lines[1]).toContain(`${file}:`);
  });

  it('of no known function is refused', () => {
    expect(() => readStack({ text: '{"error":{"stack":[]}}', folder })).toThrow('--function');
  });

  it('is carried by no function: no bundle has or names a map', () => {
    for (const name of functionNames)
      expect(readFileSync(fileOf(name), 'utf8')).not.toContain('sourceMappingURL');
  });
});
