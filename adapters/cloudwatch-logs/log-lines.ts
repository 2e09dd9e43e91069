import {
  CloudWatchLogsClient,
  type CloudWatchLogsClientConfig,
  paginateDescribeLogGroups,
  paginateFilterLogEvents,
} from '@aws-sdk/client-cloudwatch-logs';

/** A line that a function wrote. */
export interface LogLine {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Which group it stands in: that of its function. */
  readonly group: string;
  readonly text: string;
}

interface Wanted {
  /** Groups whose name has this in it. */
  readonly named: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

/** What functions wrote since a moment, the oldest first. */
export async function readLogLines(
  config: CloudWatchLogsClientConfig,
  { named, since }: Wanted,
): Promise<readonly LogLine[]> {
  const client = new CloudWatchLogsClient(config);
  const lines: LogLine[] = [];
  for await (const { logGroups = [] } of paginateDescribeLogGroups({ client }, {}))
    for (const { logGroupName: group = '' } of logGroups)
      if (group.includes(named)) lines.push(...(await linesOf(client, group, since)));
  return lines.toSorted((a, b) => a.at - b.at);
}

async function linesOf(client: CloudWatchLogsClient, group: string, since: number): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  const wanted = { logGroupName: group, startTime: since };
  for await (const { events = [] } of paginateFilterLogEvents({ client }, wanted))
    lines.push(
      ...events.map(({ timestamp: at = 0, message: text = '' }) => ({ at, group, text: text.trimEnd() })),
    );
  return lines;
}
