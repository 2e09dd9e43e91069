import { alarms, runbookOf, severityOf, type AlarmName } from './alarms.ts';
import { composites, type CompositeName, type Severity } from './composites.ts';
import {
  alarmsIn,
  linkToQuery,
  linkToSaved,
  logQueryOf,
  logQueryOfComposite,
  type LogQuery,
} from './log-queries.ts';
import { nameOf } from './names.ts';
import type { Stage } from './stage.ts';

/** What an alarm says to whoever is told. CloudWatch takes so many characters, and no more. */
const mostCharacters = 1024;

export interface AlarmDescription {
  readonly text: string;
  /** A query that the link has no room for: it is saved under this name. */
  readonly saved?: { readonly name: string; readonly query: LogQuery };
}

interface Said {
  readonly name: string;
  readonly severity: Severity;
  readonly minutes: number;
  readonly says: string;
  readonly query: LogQuery;
}

const when: Readonly<Record<Severity, string>> = {
  page: 'PAGE: act now, within',
  ticket: 'TICKET: act on the next working day, within',
};

function described(stage: Stage, { name, severity, minutes, says, query }: Said): AlarmDescription {
  const before = `${when[severity]} ${minutes} minutes. ${says} Log query`;
  const whole = `${before}: ${linkToQuery(query)}`;
  if (whole.length <= mostCharacters) return { text: whole };
  const saved = nameOf(stage, `alarms/${name}`);
  return { text: `${before}, saved as ${saved}: ${linkToSaved(query)}`, saved: { name: saved, query } };
}

/** Says severity, time to act, what people suffer, the runbook, and where the logs are asked. */
export function descriptionOf(stage: Stage, name: AlarmName): AlarmDescription {
  const watch = alarms[name];
  return described(stage, {
    name,
    severity: severityOf(watch),
    minutes: watch.actWithinMinutes,
    says: `${watch.peopleSuffer} What to do: ${runbookOf(name)}`,
    query: logQueryOf(stage, watch),
  });
}

/** Minutes in which somebody must act on a composite: those of its most urgent alarm. */
export const actWithinMinutesOf = (composite: CompositeName): number =>
  Math.min(...alarmsIn(composite).map((name) => alarms[name].actWithinMinutes));

/** Says the same of a composite, and where the console shows which of its alarms ring. */
export function descriptionOfComposite(stage: Stage, name: CompositeName): AlarmDescription {
  const { severity, peopleSuffer } = composites[name];
  const { region } = stage;
  const shown = `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#alarmsV2:alarm/${nameOf(stage, name)}`;
  return described(stage, {
    name,
    severity,
    minutes: actWithinMinutesOf(name),
    says: `${peopleSuffer} What to do: ${runbookOf('composite-alarms')}. Which alarms ring: ${shown}`,
    query: logQueryOfComposite(stage, name),
  });
}
