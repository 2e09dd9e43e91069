import {
  switchNames,
  type SwitchName,
  type TurnedSwitch,
} from '../../domain/institutions/registry/switches.ts';

const states = {
  intake: { on: 'Intake is closed', off: 'Intake is open' },
  notices: { on: 'Notices are held', off: 'Notices go out' },
} as const satisfies Record<SwitchName, object>;

/** Says how the switches stand, a line each: since when, by whom and why. */
export const switchesReport = (
  switches: Readonly<Record<SwitchName, TurnedSwitch | undefined>>,
): readonly string[] =>
  switchNames.map((name) => {
    const { on = false, at, by, reason, until } = switches[name] ?? {};
    const details = [
      at === undefined ? '' : ` since ${at}`,
      by === undefined ? '' : `, by ${by}`,
      until === undefined ? '' : `, and people are told: until ${until}`,
      reason === undefined ? '' : `. Why: ${reason}`,
    ];
    return `${states[name][on ? 'on' : 'off']}${details.join('')}.`;
  });
