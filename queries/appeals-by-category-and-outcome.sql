-- What comes of appeals, by category?
-- Asks in turn for the first day, the last day, and an office or 'all'.
-- The outcome is that of the next answer that was not undone, up to the last day that is asked for. The office is whose answer was appealed.
WITH seen AS (
  SELECT DISTINCT ticket, version, act, category, former_office, outcome
  FROM ticket_events
  WHERE day BETWEEN ? AND ?
),
undone AS (
  SELECT ticket, version - 1 AS version FROM seen WHERE act = 'undo-response'
),
answers AS (
  SELECT seen.ticket, seen.version, seen.outcome
  FROM seen
  LEFT JOIN undone ON undone.ticket = seen.ticket AND undone.version = seen.version
  WHERE undone.ticket IS NULL
),
appeals AS (
  SELECT appeal.ticket, appeal.version, appeal.category, min(answer.version) AS answered_in
  FROM seen AS appeal
  LEFT JOIN answers AS answer
    ON answer.ticket = appeal.ticket AND answer.version > appeal.version AND answer.outcome IS NOT NULL
  WHERE appeal.act = 'appeal' AND ? IN ('all', appeal.former_office)
  GROUP BY appeal.ticket, appeal.version, appeal.category
)
SELECT appeals.category, coalesce(answer.outcome, 'none-yet') AS outcome, count(*) AS appeals
FROM appeals
LEFT JOIN seen AS answer ON answer.ticket = appeals.ticket AND answer.version = appeals.answered_in
GROUP BY appeals.category, coalesce(answer.outcome, 'none-yet')
ORDER BY appeals.category, outcome
