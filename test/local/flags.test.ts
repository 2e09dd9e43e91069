import { describe, expect, it } from 'vitest';
import { parseLine, readFlags } from '../../local/system/flags.ts';
import { usualFolder } from '../../local/system/folder.ts';

describe('npm start', () => {
  it('keeps its cloud in .local, at the usual ports, with deadlines in days', () => {
    expect(readFlags([])).toEqual({
      fastClock: false,
      fresh: false,
      ports: { edge: 8080, aws: 4566, login: 8081 },
      stateDir: usualFolder,
    });
  });

  it('takes other ports, another folder, a fresh start and deadlines in seconds', () => {
    const words =
      '--fast-clock --fresh --port 9000 --aws-port 9001 --login-port 9002 --state elsewhere'.split(' ');
    expect(readFlags(words)).toEqual({
      fastClock: true,
      fresh: true,
      ports: { edge: 9000, aws: 9001, login: 9002 },
      stateDir: 'elsewhere',
    });
  });

  it('explains its flags when it is given one that it does not know', () => {
    expect(() => readFlags(['--fastclock'])).toThrow(
      /^Unknown option '--fastclock'\. npm start takes --fast-clock/,
    );
  });

  it.each(['eighty', '80', '70000', '8080.5'])('refuses %s as a port', (word) => {
    expect(() => readFlags(['--port', word])).toThrow(
      `"${word}" is no port: give a whole number from 1024 to 65535.`,
    );
  });
});

describe('a command that takes words besides its flags', () => {
  const read = (line: string) =>
    parseLine(line.split(' '), { minutes: { type: 'string' } }, 'npm run logs takes --minutes');

  it('takes them in any order', () => {
    expect(read('answer-ussd --minutes 60')).toMatchObject({
      positionals: ['answer-ussd'],
      values: { minutes: '60' },
    });
  });

  it('explains its flags when it is given one that it does not know', () => {
    expect(() => read('answer-ussd --hours 1')).toThrow(
      /^Unknown option '--hours'\. npm run logs takes --minutes\.$/,
    );
  });
});
