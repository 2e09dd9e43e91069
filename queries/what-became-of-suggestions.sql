-- What became of what was suggested before a ticket was sent, month by month?
-- Asks in turn for the first day, the last day, and an office or 'all'.
-- Category and office are those by now: an escalation or an appeal says nothing of them, a transfer that was undone neither. The office that is
-- asked for is where a ticket was sent to. `npm run routing:report` says it in words. A row of before
-- this was told says nothing of suggestions; beside the row of a replay it is the same event.
WITH seen AS (
  SELECT DISTINCT ticket, version, act, kind, category, council, office,
    suggested_model, suggested_category, suggested_office, suggested_offices,
    substr(day, 1, 7) AS month
  FROM ticket_events
  WHERE day BETWEEN ? AND ?
),
events AS (
  SELECT DISTINCT ticket, version, act, kind, category, office
  FROM seen
),
newest AS (
  SELECT
    ticket,
    max(version) AS told,
    max(version) FILTER (WHERE act IN ('submit', 'transfer', 'undo-transfer')) AS placed
  FROM events
  GROUP BY ticket
),
sent AS (
  SELECT DISTINCT ticket, month, kind, category, council, office,
    suggested_model, suggested_category, suggested_office, suggested_offices
  FROM seen
  WHERE act = 'submit' AND suggested_model IS NOT NULL
)
SELECT
  sent.month AS month,
  told.category AS category,
  sent.council AS council,
  placed.office AS office,
  sent.suggested_model AS model,
  sent.suggested_office AS suggested,
  count(*) AS tickets,
  count(*) FILTER (WHERE sent.suggested_category = told.category) AS category_first,
  count(*) FILTER (WHERE strpos(sent.suggested_offices, ' ' || placed.office || ' ') > 0) AS office_at_all,
  count(*) FILTER (WHERE placed.office <> sent.office) AS transferred,
  count(*) FILTER (WHERE told.kind <> sent.kind OR told.category <> sent.category) AS reclassified
FROM sent
JOIN newest ON newest.ticket = sent.ticket
JOIN events AS told ON told.ticket = sent.ticket AND told.version = newest.told
JOIN events AS placed ON placed.ticket = sent.ticket AND placed.version = newest.placed
WHERE ? IN ('all', sent.office)
GROUP BY sent.month, told.category, sent.council, placed.office, sent.suggested_model, sent.suggested_office
ORDER BY month, category, council, office, model, suggested
