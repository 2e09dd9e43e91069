import { shifts } from '../../lib/config/releases.ts';

/**
 * Says that a stack was deployed last with a release taking over at once. CloudFormation keeps the parameter where a deployment
 * names none, so that the next release would have no canary and ask no alarm.
 */
export const keptShift = (stack: string, parameters: Readonly<Record<string, string>>): readonly string[] =>
  parameters[shifts.parameter] === shifts.atOnce
    ? [
        `${stack} has ${shifts.parameter}=${shifts.atOnce} still, and keeps it: deploy it first with --parameters ${stack}:${shifts.parameter}=${shifts.gradually}`,
      ]
    : [];
