"""Saved views in the side bar: their counts, and what can be done about one's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from socialdesk.desktop import words
from socialdesk.desktop.keys import WINDOW, hint
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.widgets import choices
from socialdesk.desktop.widgets.dialog import ask_words
from socialdesk.desktop.window.side_bar import CAP, SideBar
from socialdesk.desktop.words import mark, tr
from socialdesk.domain.saved_view import SavedView

NAMES = {
    "to_sign": mark("To sign"),
    "asked": mark("Asked by me"),
    "critical": mark("Critical now"),
    "due": mark("Due in 30 min"),
    "draft": mark("Half-written"),
    "follow_ups": mark("To follow up"),
    "questions": mark("Questions"),
    "praise": mark("Praise"),
    "mine": mark("Mine"),
    "unassigned": mark("Unassigned"),
}
"""The views that come with the desk, as the person reads them."""

ICONS = {
    "to_sign": "check",
    "asked": "note",
    "critical": "critical",
    "due": "clock",
    "draft": "note",
    "follow_ups": "snooze",
    "questions": "asked",
    "praise": "praise",
    "mine": "mine",
    "unassigned": "unassigned",
}


def name_of(view: SavedView) -> str:
    """A view's name in the person's language; one's own names stay as they were written."""
    if view.id is not None:
        return words.plain(view.name)
    if view.lang:
        return tr("{language} questions", language=words.lang_name(view.lang))
    return tr(NAMES[view.key])


def icon_of(view: SavedView) -> str:
    return ICONS.get(view.key.split(":")[0], "search")


class SavedViews(QObject):
    """`chosen` carries the `SavedView` to show, None for the whole queue. ``query`` answers with the filter
    that stands in the list at the moment, ``here`` with the way back to it."""

    chosen = Signal(object)

    def __init__(
        self,
        place: Workplace,
        side: SideBar,
        query: Callable[[], str],
        here: Callable[[], Callable[[], object]],
    ) -> None:
        super().__init__(side)
        self.place = place
        self._side = side
        self._query, self._here = query, here
        self._views: list[SavedView] = []
        self._current = ""
        side.view_chosen.connect(self._picked)
        side.view_menu_wanted.connect(self._offer)
        place.keys.changed.connect(self._say_numbers)
        group = tr("Saved views")
        self.actions = [
            self._act(tr("Go to a saved view"), "V", self._choose, group),
            self._act(tr("Save this filter as a view"), "Shift+V", self.save, group),
            self._act(tr("Rename this view"), "F2", self.rename, group),
            self._act(tr("Delete this view"), "Ctrl+Shift+Backspace", self.remove, group),
            self._act(tr("Move this view up"), "Alt+Shift+Up", self.move_up, group),
            self._act(tr("Move this view down"), "Alt+Shift+Down", self.move_down, group),
        ]

    def _act(self, text: str, key: str, run: Callable[[], object], group: str) -> QAction:
        action = QAction(text, self)
        self.place.keys.bind(action, WINDOW, [key])
        action.setProperty("group", group)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False: run())
        return action

    # What is there -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the views of the brand anew, and count them."""
        brand, desk = self.place.brand, self.place.desk
        if brand is not None:
            self.place.background.run(
                lambda: desk.views.of(brand.id), owner=self, then=self._show, lane="views"
            )

    def _show(self, views: list[SavedView]) -> None:
        self._views = views
        shown = [
            (
                view.key,
                words.lang_name(view.lang) if view.lang else name_of(view),
                icon_of(view),
                name_of(view),
            )
            for view in views
        ]
        self._side.show_views(shown)
        self._side.choose_view(self._current)
        self._say_numbers()
        self.count()

    def _say_numbers(self) -> None:
        """Say in tooltips how each is gone to: the key, then its number."""
        key = self.place.keys.shown(WINDOW, "V")
        for number, view in enumerate(self._own_first(), 1):
            if (item := self._side.views.get(view.key)) is not None:
                item.setToolTip(words.hover(hint(name_of(view), f"{key} {number}" if number < 10 else key)))

    def count(self) -> None:
        """Count what each view holds now."""
        brand, desk, views, me = self.place.brand, self.place.desk, list(self._views), self.place.agent
        if brand is not None and views:
            self.place.background.run(
                lambda: desk.views.counts(brand.id, views, me, CAP),
                owner=self,
                then=self._counted,
                lane="count",
            )

    def _counted(self, counts: Mapping[str, int]) -> None:
        for key, count in counts.items():
            if (item := self._side.views.get(key)) is not None:
                item.show_count(count)

    def mark(self, key: str) -> None:
        """Which view is shown, "" for none."""
        self._current = key

    def _named(self, key: str) -> SavedView | None:
        return next((view for view in self._views if view.key == key), None)

    def _own(self) -> SavedView | None:
        """The view that is shown, where it is one's own."""
        view = self._named(self._current)
        if view is None or view.id is None:
            self.place.speaker.toast(
                tr(
                    "Go to one of your own views first: {key} shows them.",
                    key=self.place.keys.shown(WINDOW, "V"),
                )
            )
            return None
        return view

    # Going ---------------------------------------------------------------------------------------

    def _picked(self, key: str) -> None:
        self.chosen.emit(self._named(key))

    def _own_first(self) -> list[SavedView]:
        """In the order of their numbers: nine have one."""
        return sorted(self._views, key=lambda view: view.id is None)

    def _choose(self) -> None:
        options: list[tuple[str, object]] = [(name_of(view), view.key) for view in self._own_first()]
        options.append((tr("The whole queue"), ""))
        choices.Menu(self._side).offer(options, self._side.views_head, self.go)

    def go(self, key: object) -> None:
        """Show a view by its key; the whole queue where there is none."""
        self.chosen.emit(self._named(str(key)))

    # One's own -----------------------------------------------------------------------------------

    def save(self) -> None:
        """Ask for a name and keep the filter that stands in the list."""
        brand, desk, query = self.place.brand, self.place.desk, self._query()
        if brand is None:
            return
        if not query:
            self.place.speaker.toast(
                tr(
                    "Filter the list first ({key}): a saved view keeps what stands in the filter line.",
                    key=self.place.keys.shown("queue", "/"),
                )
            )
            return
        go_back = self._here()

        def saved(view: SavedView) -> None:
            self._views.append(view)
            self._show(self._views)

            def forget() -> None:
                if self.place.brand == brand:
                    go_back()
                self.place.background.run(lambda: desk.views.remove(brand.id, view), owner=self)

            self.chosen.emit(view)
            self.place.speaker.toast(tr("Saved as “{name}”.", name=words.isolated(view.name)), undo=forget)

        ask_words(
            self._side.window(),
            tr("Save this filter as a view"),
            tr("Name"),
            query,
            tr("Save"),
            lambda name: self.place.background.run(
                lambda: desk.views.save(brand.id, name, query), owner=self, then=saved
            ),
        )

    def rename(self) -> None:
        """Give one's own view another name."""
        view, brand, desk = self._own(), self.place.brand, self.place.desk
        if view is None or brand is None:
            return

        def renamed(name: str) -> None:
            def done(_: None) -> None:
                self.place.speaker.toast(tr("Saved: {name}", name=words.isolated(name)), undo=again)

            def again() -> None:
                self.place.background.run(lambda: desk.views.rename(brand.id, view, view.name), owner=self)

            if name.strip() != view.name:
                self.place.background.run(
                    lambda: desk.views.rename(brand.id, view, name), owner=self, then=done
                )

        ask_words(self._side.window(), tr("Rename this view"), tr("Name"), view.name, tr("Rename"), renamed)

    def remove(self) -> None:
        """Forget one's own view; undo brings it back to its place."""
        view, brand, desk = self._own(), self.place.brand, self.place.desk
        if view is None or brand is None:
            return

        def show_again(restored: SavedView) -> None:
            if self.place.brand == brand:
                self.chosen.emit(restored)

        def removed(place: int) -> None:
            def back() -> None:
                self.place.background.run(
                    lambda: desk.views.restore(brand.id, view, place), owner=self, then=show_again
                )

            self.place.speaker.toast(
                tr("“{name}” is deleted.", name=words.isolated(view.name)), undo=back, seconds=10
            )

        self.chosen.emit(None)
        self.place.background.run(lambda: desk.views.remove(brand.id, view), owner=self, then=removed)

    def move_up(self) -> None:
        self._move(-1)

    def move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        view, desk = self._own(), self.place.desk
        if view is None:
            return

        def again() -> None:
            self.place.background.run(lambda: desk.views.move(view, -step), owner=self)

        def done(moved: bool) -> None:
            if moved:
                said = tr("Moved: {name}", name=words.isolated(view.name))
                self.place.speaker.toast(said, undo=again)

        self.place.background.run(lambda: desk.views.move(view, step), owner=self, then=done)

    def _offer(self, key: str) -> None:
        """What can be done about a view, for the mouse."""
        view = self._named(key)
        if view is None or view.id is None:
            return
        self.chosen.emit(view)
        runs = {
            tr("Rename this view"): self.rename,
            tr("Delete this view"): self.remove,
            tr("Move this view up"): self.move_up,
            tr("Move this view down"): self.move_down,
        }
        choices.Menu(self._side).offer(
            [(text, text) for text in runs], self._side.views[key], lambda text: runs[str(text)]()
        )
