import { alarmNames, alarms, type AlarmName } from './alarms.ts';
import type { CompositeName } from './composites.ts';
import { consumerOf, deadLetters, deadLettersNames } from './dead-letters.ts';
import { eventLogGroupOf } from './event-logs.ts';
import { functionNames, functionsReaching, type FunctionName } from './functions.ts';
import { edgeRegion, lakeStreamOf, nameOf } from './names.ts';
import { apiRoutes } from './routes.ts';
import type { Stage } from './stage.ts';
import type { Figures, Watch } from './watches.ts';

/** What names of groups are made of. */
type NamedStage = Pick<Stage, 'name' | 'region'>;

/** A query of CloudWatch Logs Insights, and the groups that it is asked of. */
export interface LogQuery {
  readonly region: string;
  readonly groups: readonly string[];
  readonly query: string;
}

/** Logs Insights asks no more groups at once. */
export const mostLogGroups = 50;

const newest = 'sort @timestamp desc | limit 100';
/** What functions say of what went wrong, and Lambda of runs that ended before they could. */
const troubles = `fields @timestamp, entry, unavailable, error.type, request, @message | filter level in ["warn", "error"] or @message like /Task timed out|Runtime exited/ | ${newest}`;
const runs =
  'filter @type = "REPORT" | stats count(*) as runs, pct(@duration, 95) as p95, max(@duration) as longest by bin(5m)';

export const logGroupOf = (stage: Pick<Stage, 'name'>, name: FunctionName): string =>
  `/aws/lambda/${nameOf(stage, name)}`;

/** The functions that a watch tells of; none for what no function answers. */
export function functionsBehind(figures: Figures): readonly FunctionName[] {
  if ('unavailable' in figures) return functionNames;
  if ('logged' in figures) return figures.by;
  if ('ofFunction' in figures) return [figures.ofFunction];
  if ('ofQueue' in figures) {
    const { ofQueue } = figures;
    const name = deadLettersNames.find((each) => each === ofQueue);
    const of = name === undefined ? consumerOf(ofQueue) : deadLetters[name].of;
    return of === undefined ? [] : [of];
  }
  if ('ofDeliveryStream' in figures) return functionsReaching('lake-stream');
  if ('ofStateMachine' in figures) return ['apply-deadline'];
  if ('ofAllStateMachines' in figures) return ['keep-clocks'];
  if ('ofApi' in figures) return [...new Set(apiRoutes.map(({ answeredBy }) => answeredBy))];
  return [];
}

const queryOf = (figures: Figures): string => {
  if ('unavailable' in figures)
    return `filter unavailable = "${figures.unavailable}" | stats count(*) as lines by function, entry, bin(1m)`;
  if ('logged' in figures)
    return `fields @timestamp, @message | filter entry = "${figures.logged}" | ${newest}`;
  if ('ofApi' in figures)
    return 'filter status >= 500 | stats count(*) as answers by route, status, integrationError, bin(1m) | sort answers desc';
  if ('ofFunction' in figures && figures.metric !== 'Errors' && figures.metric !== 'IteratorAge') return runs;
  if ('ofEvents' in figures)
    return `fields @timestamp, detail.state, detail.eventName, detail.errorCode, detail.userIdentity.arn, @message | ${newest}`;
  if ('ofDistribution' in figures || 'ofDeliveryStream' in figures || 'ofStateMachine' in figures)
    return `fields @timestamp, @message | ${newest}`;
  return troubles;
};

/** The groups that a watch concerns: of functions, and of what runs without one. */
const groupsOf = (stage: NamedStage, figures: Figures): readonly string[] => {
  if ('ofApi' in figures) return [`/aws/apigateway/${nameOf(stage, 'api')}`];
  if ('ofEvents' in figures) return [eventLogGroupOf(stage, figures.ofEvents)];
  if ('ofDeliveryStream' in figures) return [`/aws/kinesisfirehose/${lakeStreamOf(stage)}`];
  if ('ofDistribution' in figures)
    return ['site-asked', 'site-answered'].map((name) => `/aws/cloudfront/function/${nameOf(stage, name)}`);
  const functions = functionsBehind(figures).map((name) => logGroupOf(stage, name));
  return 'ofStateMachine' in figures
    ? [`/aws/vendedlogs/states/${nameOf(stage, figures.ofStateMachine)}`, ...functions]
    : functions;
};

/** The log query of a watch at a stage. */
export const logQueryOf = (stage: NamedStage, { figures }: Pick<Watch, 'figures'>): LogQuery => ({
  region: 'ofDistribution' in figures ? edgeRegion : stage.region,
  groups: groupsOf(stage, figures),
  query: queryOf(figures),
});

/** The alarms that a composite is made of. */
export const alarmsIn = (composite: CompositeName): readonly AlarmName[] =>
  alarmNames.filter((name) => {
    const watch = alarms[name];
    return 'partOf' in watch && watch.partOf === composite;
  });

/** The log query of a composite: what went wrong in all functions that its alarms tell of. */
export const logQueryOfComposite = (stage: NamedStage, composite: CompositeName): LogQuery => ({
  region: stage.region,
  query: troubles,
  groups: [...new Set(alarmsIn(composite).flatMap((name) => logQueryOf(stage, alarms[name]).groups))],
});

/** How the console writes what its addresses carry: letters, digits, `_`, `-` and `.` as they are, all else by its code. */
const written = (text: string): string =>
  text.replaceAll(/[^\w.-]/g, (sign) => `*${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

const insightsOf = (region: string): string =>
  `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#logsV2:logs-insights`;

/** Opens the query in the console, over the last hour. */
export function linkToQuery({ region, groups, query }: LogQuery): string {
  const source = groups.map((group) => `~'${written(group)}`).join('');
  const detail = `~(end~0~start~-3600~timeType~'RELATIVE~unit~'seconds~editorString~'${written(query)}~source~(${source}))`;
  return `${insightsOf(region)}$3FqueryDetail$3D${detail}`;
}

/** Opens the console where saved queries are. */
export const linkToSaved = ({ region }: LogQuery): string => insightsOf(region);
