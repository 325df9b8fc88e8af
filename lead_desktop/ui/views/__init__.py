"""The views of the steps: pictures and matrices that make the work visible. Each step's own stand in its package."""

from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.views.view import View


def views_of(step: str) -> tuple[View, ...]:
    """Return the views of a step in their order; their packages are imported when the step is first opened."""
    match step:
        case "commitment":
            from lead_desktop.ui.views import commitment

            return commitment.VIEWS
        case "baseline":
            from lead_desktop.ui.views import baseline

            return baseline.VIEWS
        case "task_force":
            from lead_desktop.ui.views import task_force

            return task_force.VIEWS
        case "action_plan":
            from lead_desktop.ui.views import action_plan

            return action_plan.VIEWS
        case "synchronisation":
            from lead_desktop.ui.views import synchronisation

            return synchronisation.VIEWS
        case "financing":
            from lead_desktop.ui.views import financing

            return financing.VIEWS
        case "monitoring":
            from lead_desktop.ui.views import monitoring

            return monitoring.VIEWS
        case "exchange":
            from lead_desktop.ui.views import exchange

            return exchange.VIEWS
    return ()


def view_page(session: Session, where: Where) -> Page:
    """Make the page of a view: `where.step` and `where.filter` (its code) name it. Raises KeyError."""
    return {view.code: view for view in views_of(where.step)}[where.filter].make(session, where)
