-- How long do complaints and questions wait for their first answer, by how they came and from where?
-- Asks in turn for the first day, the last day, and an office or 'all'.
-- Of tickets sent from the first day on to the last, as they stand at its end; days are 24 hours. The office is where a ticket was
-- sent to. One that was withdrawn is not waiting any more; an answer that was undone is none. Where no region was said, whether it was abroad or on the road. Of
-- what a desk wrote down, also how it came there.
WITH seen AS (
  SELECT DISTINCT ticket, version, act, kind, channel, desk_way, region, whereabouts, office, at_minute, since_minute
  FROM ticket_events
  WHERE day BETWEEN ? AND ?
),
sent AS (
  SELECT ticket, channel, coalesce(desk_way, '') AS desk_way, coalesce(region, whereabouts, '') AS region, since_minute
  FROM seen
  WHERE act = 'submit' AND kind IN ('complaint', 'question') AND ? IN ('all', office)
),
undone AS (
  SELECT ticket, version - 1 AS version FROM seen WHERE act = 'undo-response'
),
heard AS (
  SELECT
    seen.ticket,
    min(at_minute) FILTER (WHERE act IN ('respond', 'refer', 'set-aside') AND undone.ticket IS NULL) AS at_minute,
    coalesce(max(seen.version) FILTER (WHERE act = 'withdraw'), 0) AS withdrawn,
    coalesce(max(seen.version) FILTER (WHERE act IN ('undo-withdrawal', 'carry-on')), 0) AS resumed
  FROM seen
  LEFT JOIN undone ON undone.ticket = seen.ticket AND undone.version = seen.version
  GROUP BY seen.ticket
),
waited AS (
  SELECT
    sent.channel,
    sent.desk_way,
    sent.region,
    (heard.at_minute - sent.since_minute) AS minutes,
    (heard.at_minute IS NULL AND heard.withdrawn > heard.resumed) AS gone
  FROM sent
  JOIN heard ON heard.ticket = sent.ticket
)
SELECT
  channel,
  desk_way,
  region,
  count(*) AS sent,
  count(*) FILTER (WHERE minutes <= 1440) AS within_a_day,
  count(*) FILTER (WHERE minutes > 1440 AND minutes <= 7200) AS within_five_days,
  count(*) FILTER (WHERE minutes > 7200 AND minutes <= 21600) AS within_fifteen_days,
  count(*) FILTER (WHERE minutes > 21600) AS later,
  count(*) FILTER (WHERE minutes IS NULL AND NOT gone) AS still_waiting,
  count(*) FILTER (WHERE gone) AS withdrawn
FROM waited
GROUP BY channel, desk_way, region
ORDER BY channel, desk_way, region
