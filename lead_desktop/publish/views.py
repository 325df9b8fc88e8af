"""The published views, one or more for each provincial screen: name, comment and query, in the order of their use."""

from collections.abc import Mapping

VIEWS: Mapping[str, tuple[str, str]] = {
    "progress_of_districts": (
        "Districts by the eight steps: tasks done in per cent, days since the last bundle, open questions.",
        """
        SELECT d.place, d.name_en, d.name_ur, d.name_sd, d.last_heard_on,
               current_date - d.last_heard_on AS days_since_heard, d.open_questions,
               s.number AS step, s.name AS step_name, s.state, s.done, s.counted,
               round(100.0 * s.done / nullif(s.counted, 0)) AS percent_done
        FROM district d LEFT JOIN step s USING (place)
        """,
    ),
    "indicators_of_districts": (
        "Each indicator in each district beside the figure of all: rank only together with completeness.",
        """
        SELECT v.key, v.meaning, v.title, v.unit, v.rule, v.place, d.name_en, d.name_ur, d.name_sd, v.value,
               v.period_end, v.source, v.missing_reason, v.counts, v.part_of,
               f.value AS value_of_all, f.reported, f.districts,
               rank() OVER (PARTITION BY v.key, v.meaning ORDER BY v.value DESC NULLS LAST) AS place_from_highest
        FROM district_figure v JOIN figure f USING (key, meaning) JOIN district d USING (place)
        """,
    ),
    "reporting_rate": (
        "Submissions by subject and period: expected = due before today or here; without a due day it is on time.",
        """
        WITH counted AS (
            SELECT subject, fiscal_year, quarter,
                   count(*) FILTER (WHERE received_on IS NOT NULL OR due_on < current_date) AS expected,
                   count(received_on) AS received,
                   count(received_on) FILTER (WHERE due_on IS NULL OR received_on <= due_on) AS on_time
            FROM submission WHERE complete GROUP BY subject, fiscal_year, quarter
        )
        SELECT subject, fiscal_year, quarter, expected, received, on_time,
               round(100.0 * received / nullif(expected, 0)) AS percent_received,
               round(100.0 * on_time / nullif(expected, 0)) AS percent_on_time
        FROM counted
        """,
    ),
    "open_questions": (
        "Questions of this office that have no answer yet, the oldest first.",
        """
        SELECT n.id, n.about_entity, n.about_record, n.about_field, n.text, n.raised_on, n.due_on,
               current_date - n.raised_on AS days_open
        FROM note n
        WHERE n.kind IN ('query', 'return') AND n.closed_on IS NULL
          AND NOT EXISTS (SELECT FROM note a WHERE a.kind = 'answer' AND a.answers = n.id)
        """,
    ),
    "funding_of_actions": (
        "Cost, committed money, gap and surplus of each action and fiscal year. Gaps are never set off against others.",
        """
        WITH cost AS (
            SELECT action, fiscal_year, sum(round((quantity * unit_cost)::numeric)) AS cost
            FROM cost_line WHERE complete GROUP BY action, fiscal_year
        ), line AS (
            SELECT DISTINCT a.id AS action, l.id, l.fiscal_year, l.committed, l.released, l.spent
            FROM funding_line l
            JOIN action a ON a.id = l.action OR a.id = (SELECT s.action FROM scheme s WHERE s.id = l.scheme)
            WHERE l.complete
        ), money AS (
            SELECT action, fiscal_year, sum(committed) AS committed, sum(released) AS released, sum(spent) AS spent
            FROM line GROUP BY action, fiscal_year
        )
        SELECT a.office AS place, a.id AS action, a.title, c.fiscal_year, c.cost, coalesce(m.committed, 0) AS committed,
               coalesce(m.released, 0) AS released, coalesce(m.spent, 0) AS spent,
               greatest(0, c.cost - coalesce(m.committed, 0)) AS gap,
               greatest(0, coalesce(m.committed, 0) - c.cost) AS surplus
        FROM cost c JOIN action a ON a.id = c.action
        LEFT JOIN money m ON m.action = c.action AND m.fiscal_year = c.fiscal_year
        WHERE a.complete AND a.state <> 'cancelled'
        """,
    ),
    "funding_gap": (
        "Funding gap of each district and fiscal year; covered = the part of the cost that has committed money.",
        """
        SELECT place, fiscal_year, sum(cost) AS cost, sum(committed) AS committed, sum(gap) AS gap,
               round(100.0 * sum(least(cost, committed)) / nullif(sum(cost), 0)) AS percent_covered
        FROM funding_of_actions GROUP BY place, fiscal_year
        """,
    ),
    "delay_reasons": (
        "Why work is late, by district and quarter.",
        """
        SELECT office AS place, fiscal_year, quarter, delay_reason, count(*) AS works,
               count(*) FILTER (WHERE help_needed) AS help_needed
        FROM progress_update WHERE complete AND state IN ('late', 'stalled')
        GROUP BY office, fiscal_year, quarter, delay_reason
        """,
    ),
    "requests_waiting": (
        "Requests upward without a reply, with the days they wait.",
        """
        SELECT office AS place, id, title, subject, amount, fiscal_year, needed_by, letter_no, sent_on,
               current_date - sent_on AS days_waiting
        FROM upward_request
        WHERE complete AND sent_on IS NOT NULL AND replied_on IS NULL AND status IN ('sent', 'acknowledged')
        """,
    ),
    "shared_priorities": (
        "SDG targets by the number of districts that chose them as a priority.",
        """
        SELECT p.target, c.en, c.ur, c.sd, count(DISTINCT p.office) AS districts, min(p.final_rank) AS best_rank
        FROM priority p LEFT JOIN catalogue c ON c.list = 'sdg_targets' AND c.code = p.target
        WHERE p.complete GROUP BY p.target, c.en, c.ur, c.sd
        """,
    ),
    "women_in_task_forces": (
        "Filled seats and women's share of them in each task force or alliance that stands.",
        """
        SELECT b.office AS place, b.id AS body, b.name, b.kind, count(s.id) AS filled_seats,
               count(*) FILTER (WHERE p.sex = 'woman') AS women,
               round(100.0 * count(*) FILTER (WHERE p.sex = 'woman') / nullif(count(s.id), 0)) AS percent_women,
               b.women_share_wanted
        FROM body b
        LEFT JOIN seat s ON s.body = b.id AND s.complete AND s.person IS NOT NULL AND s.since <= current_date
             AND (s.until IS NULL OR s.until > current_date)
        LEFT JOIN person p ON p.id = s.person
        WHERE b.complete AND b.dissolved_on IS NULL GROUP BY b.office, b.id, b.name, b.kind, b.women_share_wanted
        """,
    ),
    "practices_waiting": (
        "Practices that a district has cleared and this office has not.",
        """
        SELECT r.office AS place, r.id, r.title, r.year, r.evidence, r.people_served
        FROM practice r
        WHERE r.complete AND r.status = 'district_cleared' AND NOT EXISTS (
            SELECT FROM note n WHERE n.kind = 'clearance' AND n.about_entity = 'practice' AND n.about_record = r.id
        )
        """,
    ),
}
