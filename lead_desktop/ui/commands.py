"""Every command of the window with its key and its words: the ☰ menu and the search are made from this list."""

from dataclasses import dataclass

from lead_desktop.roadmap import STEPS
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.texts import tr

PRINT_KEY = "Ctrl+P"


@dataclass(frozen=True)
class Command:
    """Something the officer can ask for anywhere. `of_page` marks what the page itself answers to, by the same key."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    of_page: bool = False
    roles: tuple[str, ...] = ("district", "province")

    def words(self) -> str:
        """Return the command in the language of the screen."""
        return tr(self.text)


@dataclass(frozen=True)
class StepCommand(Command):
    """Opens one of the eight steps."""

    number: int = 0
    step_name: str = ""

    def words(self) -> str:
        return tr("Step {number}: {name}", number=self.number, name=tr(self.step_name))


def step_commands() -> tuple[StepCommand, ...]:
    """Return the commands that open the eight steps."""
    return tuple(
        StepCommand(f"step:{step.code}", "", (f"Ctrl+{step.number}",), "", False, ("district",), step.number, step.name)
        for step in STEPS
    )


GOING = (
    Command("page:home", N_("Open the roadmap"), icon="roadmap", roles=("district",)),
    Command("page:districts", N_("Open the districts"), icon="districts", roles=("province",)),
    Command("page:data", N_("Open the data"), icon="data"),
    Command("page:documents", N_("Open the documents"), icon="documents"),
    Command("page:send_receive", N_("Open Send & receive"), icon="send_receive", roles=("district",)),
    Command("page:inbox", N_("Open the Inbox"), icon="inbox", roles=("province",)),
    Command("page:computers", N_("Open the computers of the districts"), icon="key", roles=("province",)),
    Command("page:talk", N_("Open the questions and decisions"), icon="question"),
    Command("page:differences", N_("Open the differences")),
    Command("page:removed", N_("Open the removed items"), icon="remove"),
)

ANYWHERE = (
    Command("search", N_("Search everything"), ("Ctrl+K",), "search"),
    Command("back", N_("Go back"), ("Alt+Left",), "back"),
    Command("undo", N_("Undo"), ("Ctrl+Z",), "undo"),
    Command("redo", N_("Do again"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
)

WORKING = (
    Command("new", N_("Add a record"), ("Ctrl+N",), "add", of_page=True),
    Command("filter", N_("Go to the filter"), ("Ctrl+F",), "filter", of_page=True),
    Command("cell", N_("Edit the cell"), ("F2",), "edit", of_page=True),
    Command("history", N_("Show the history of this field"), ("Ctrl+H",), "history", of_page=True),
    Command("print", N_("Print this page"), (PRINT_KEY,), "print", of_page=True),
    Command("view", N_("Change between questions and table"), ("Ctrl+T",), "table"),
    Command("main", N_("Go on with this page"), ("Ctrl+Return", "Ctrl+Enter"), "forward"),
    Command("letters", N_("Write with Urdu and Sindhi letters"), ("F9",), "language"),
    Command("saved", N_("Say when the work was saved"), ("Ctrl+S",), "tick"),
    Command("pane", N_("Go to the next part of the window"), ("F6",)),
)

PROGRAM = (
    Command("help", N_("Help for this page"), ("F1",), "help"),
    Command("keys", N_("Show the keys")),
    Command("safety", N_("What this program does not protect against"), icon="warning"),
    Command("page:settings", N_("Open the settings"), icon="settings"),
    Command("lock", N_("Lock the program"), ("Ctrl+L",), "lock"),
    Command("practice", N_("Open the practice district"), icon="practice"),
    Command("leave_practice", N_("Leave practice"), icon="practice"),
    Command("close", N_("Close the program"), ("Ctrl+Q",), "close"),
)


@dataclass(frozen=True)
class Group:
    """Commands that stand together: in a menu of their own where they have a title, else in the menu itself."""

    title: str
    commands: tuple[Command, ...]


def groups_for(role: str, *, practice: bool) -> tuple[Group, ...]:
    """Return the commands that an office of a role has, in the groups of the menu."""
    hidden = "practice" if practice else "leave_practice"
    groups = (
        Group(N_("Open a page"), GOING),
        Group(N_("The eight steps"), step_commands()),
        Group(N_("On this page"), WORKING),
        Group("", ANYWHERE),
        Group("", PROGRAM),
    )
    shown = (
        Group(group.title, tuple(one for one in group.commands if role in one.roles and one.name != hidden))
        for group in groups
    )
    return tuple(group for group in shown if group.commands)
