import { describe, expect, it } from 'vitest';
import { composites } from '../../../lib/config/composites.ts';
import { functionNames } from '../../../lib/config/functions.ts';
import type { AlarmDefinitions } from '../../../local/alarms/alarm-definitions.ts';
import { begins, PlayedDays, type Trouble } from './played-days.ts';

const hours = (count: number): number => count * 60;

function toldOf(trouble: Trouble | undefined, minutes = hours(15)): readonly string[] {
  return new PlayedDays(minutes, trouble)
    .told(minutes)
    .map(({ alarm, rings }) => `${alarm.replace('mrejesho-prod-', '')} ${rings ? 'rings' : 'ends'}`);
}

/** As it was while each alarm told of itself, and nothing watched the services. */
const eachByItself = ({ metricAlarms, filters }: AlarmDefinitions): AlarmDefinitions => ({
  filters,
  composites: [],
  metricAlarms: metricAlarms
    .filter(({ figures }) => !figures.includes(' unavailable '))
    .map((alarm) => ({ ...alarm, tells: { beginning: true, end: true } })),
});

describe('a store that does not answer for a quarter of an hour', () => {
  const trouble = { from: begins, until: begins + 15, of: { store: true } } as const;

  it('is told as one page and its end, and by what a person must put right after it', () => {
    expect(toldOf(trouble)).toEqual(['store rings', 'store ends', 'attachments rings']);
  });

  it('made twenty alarms and more ring, each with its end, while each told of itself', () => {
    const days = new PlayedDays(hours(15), trouble);
    const told = days.told(hours(15), eachByItself(days.definitions));
    const began = new Set(told.filter(({ rings }) => rings).map(({ alarm }) => alarm));
    expect(began.size).toBeGreaterThanOrEqual(20);
    expect(told.length).toBeGreaterThanOrEqual(2 * began.size);
  });

  it.each([1, 2, 3, 4])('is told no more often when it begins %i minutes after a run', (minutes) => {
    const shifted = { ...trouble, from: begins + minutes, until: begins + minutes + 15 };
    expect(toldOf(shifted, begins + hours(3)).length).toBeLessThanOrEqual(3);
  });
});

describe('one cause', () => {
  it('that is none tells nobody in a day', () => {
    expect(toldOf(undefined, hours(24))).toEqual([]);
  });

  it('that providers take no messages for an hour is one page', () => {
    expect(toldOf({ from: begins, until: begins + 60, of: { providers: true } })).toEqual([
      'providers rings',
      'providers ends',
    ]);
  });

  it.each([
    ['measures-dead-letters', 'figures'],
    ['clocks-dead-letters', 'deadlines'],
    ['notices-dead-letters', 'notices'],
    ['attachments-dead-letters', 'attachments'],
  ] as const)('that one message of %s cannot be handled is told by %s alone', (message, composite) => {
    const { severity } = composites[composite];
    expect(toldOf({ from: begins, until: begins + hours(3), of: { message } })).toEqual(
      severity === 'page' ? [`${composite} rings`, `${composite} ends`] : [`${composite} rings`],
    );
  });

  it.each(functionNames)('that a release of %s fails for two hours is at most one page', (code) => {
    const told = toldOf({ from: begins, until: begins + hours(2), of: { code } }, begins + hours(4));
    expect(told.filter((each) => each.endsWith('rings')).length, told.join()).toBeLessThanOrEqual(1);
  });
});
