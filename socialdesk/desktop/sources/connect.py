"""Connecting an account: a form drawn from what the platform asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.sentences import translated
from socialdesk.desktop.widgets.dialog import Dialog, Scrolled
from socialdesk.desktop.widgets.labels import PlainLabel, keep_room, rule
from socialdesk.desktop.words import isolated, language, platform, tr
from socialdesk.domain.account import Account
from socialdesk.domain.mention import BrandId
from socialdesk.errors import CredentialsRejected, SettingWrong, SocialDeskError
from socialdesk.sources.protocol import Ability, Field, Traits


def abilities(traits: Traits) -> str:
    """What a platform lets us do, in words."""
    can = traits.abilities
    words = [
        text
        for ability, text in (
            (Ability.MENTIONS, tr("hears mentions and replies")),
            (Ability.SEARCH, tr("searches for words")),
            (Ability.REPLY, tr("sends replies you approve")),
        )
        if ability in can
    ]
    if Ability.REPLY not in can:
        words.append(tr("opens the post for you to answer"))
    said = tr(", ").join(words)
    first = "İ" if language.code == "tr" and said.startswith("i") else said[:1].upper()
    return f"{first}{said[1:]}. {tr(traits.price_note) if traits.price_note else ''}".strip()


def connected_already(traits: Traits, settings: Mapping[str, str], accounts: Sequence[Account]) -> bool:
    """Whether a place without a sign-in is listened to as it is: a second time it would only hear double."""
    if any(field.secret for field in traits.fields):
        return False

    def asked(given: Mapping[str, str]) -> list[str]:
        return [given.get(field.name, "") or field.default for field in traits.fields]

    return any(
        account.platform == traits.key and asked(account.settings) == asked(settings) for account in accounts
    )


class _Platforms(QComboBox):
    """The platforms. ``stepping`` holds while arrow keys walk through them: then the focus stays here."""

    stepping = False

    def keyPressEvent(self, e: QKeyEvent) -> None:
        self.stepping = True
        super().keyPressEvent(e)
        self.stepping = False


class ConnectDialog(Dialog):
    """Asks for a platform's fields; secrets go straight to the vault and are never shown again."""

    def __init__(self, place: Workplace, brand_id: BrandId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._brand_id = brand_id
        self._inputs: dict[str, tuple[Field, QLineEdit | QPlainTextEdit]] = {}
        theme = place.theme
        self.setWindowTitle(tr("Connect an account"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.px(520))
        self._platform = _Platforms()
        self._platform.setAccessibleName(tr("Platform"))
        self._platform.currentIndexChanged.connect(self._show_platform)
        self._about = PlainLabel("")
        self._about.setProperty("role", "small")
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._form_place = QWidget()
        self._form = QFormLayout(self._form_place)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(theme.px(8))
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._kept = PlainLabel("")
        self._kept.setProperty("role", "small")
        self._trouble = PlainLabel("", "trouble", wrap=True)
        self._trouble.setMinimumHeight(2 * self._trouble.fontMetrics().lineSpacing())
        keep_room(self._trouble)  # the button is pressed where it was when the platform says no
        self._trouble.hide()
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._connect = QPushButton(tr("Connect"))
        self._connect.setProperty("role", "primary")
        self._connect.setDefault(True)
        self._connect.clicked.connect(self._ask)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._connect)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*([theme.px(20)] * 4))
        whole.setSpacing(theme.px(12))
        whole.addWidget(self._platform)
        whole.addWidget(self._about)
        self._fields = Scrolled(self._form_place)
        whole.addWidget(self._fields, 1)
        whole.addWidget(self._kept)
        whole.addWidget(self._trouble)
        whole.addLayout(buttons)
        desk = place.desk
        place.background.run(
            lambda: (desk.accounts.platforms(), desk.vault_kind()), owner=self, then=self._offer
        )

    def _offer(self, found: tuple[list[Traits], str]) -> None:
        platforms, vault_kind = found
        self._kept.setText(tr("Keys are kept in this computer's vault ({kind}).", kind=tr(vault_kind)))
        for traits in platforms:
            self._platform.addItem(traits.name, traits)

    def _show_platform(self) -> None:
        traits: Traits | None = self._platform.currentData()
        if traits is None:
            return
        while self._form.rowCount():
            self._form.removeRow(0)
        self._inputs.clear()
        self._trouble.hide()
        self._about.setText(abilities(traits))
        group = ""
        for field in traits.fields:
            if field.group != group:
                group = field.group
                head = PlainLabel(tr(group), "name", wrap=True) if group else rule()
                head.setContentsMargins(0, self._place.theme.px(8) if group and self._inputs else 0, 0, 0)
                self._form.addRow(head)
            entry = self._entry(field)
            plainly = field.required or field.group  # of a group all are wanted, or none
            words = tr(field.label) if plainly else tr("{field} (optional)", field=tr(field.label))
            box = QWidget()
            under = QVBoxLayout(box)
            under.setContentsMargins(0, 0, 0, 0)
            under.setSpacing(self._place.theme.px(2))
            under.addWidget(entry)
            if field.help and not (isinstance(entry, QLineEdit) and entry.placeholderText()):
                under.addWidget(PlainLabel(tr(field.help), "small", wrap=True))
            label = PlainLabel(words)
            label.setBuddy(entry)
            self._form.addRow(label, box)
            for part in (label, box):
                part.show()  # now, not with the next event: what is hidden takes no focus and no room
            self._inputs[field.name] = field, entry
        self._order()
        self._fields.verticalScrollBar().setValue(0)
        self._fields.updateGeometry()
        self.fit()

    def _entry(self, field: Field) -> QLineEdit | QPlainTextEdit:
        """The field to write into. A hint that fits stands inside until something is written."""
        theme = self._place.theme
        if "\n" in field.default or field.name in ("feeds", "hashtags"):
            many = QPlainTextEdit(field.default)
            many.setMaximumHeight(theme.px(80))
            many.setTabChangesFocus(True)
            entry: QLineEdit | QPlainTextEdit = many
        else:
            one = QLineEdit("" if field.secret else field.default)
            one.setEchoMode(QLineEdit.EchoMode.Password if field.secret else QLineEdit.EchoMode.Normal)
            room = self.minimumWidth() - theme.px(2 * 20 + 24)
            if not one.text() and one.fontMetrics().horizontalAdvance(tr(field.help)) <= room:
                one.setPlaceholderText(tr(field.help))
            entry = one
        entry.setAccessibleName(tr(field.label))
        entry.setAccessibleDescription(tr(field.help))
        return entry

    def _order(self) -> None:
        """Tab goes platform, fields from top to bottom, buttons; the writing begins in the first field."""
        entries = [entry for _, entry in self._inputs.values()]
        way: list[QWidget] = [self._platform, *entries, self._cancel, self._connect]
        for before, after in pairwise(way):
            QWidget.setTabOrder(before, after)
        if entries and not self._platform.stepping:
            entries[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on to the next one, and from the last one connects."""
        enters, at = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter), self.focusWidget()
        if not enters or isinstance(at, QPushButton):
            super().keyPressEvent(event)
            return
        entries = [entry for _, entry in self._inputs.values()]
        if at is (entries[-1] if entries else self._platform):
            self._connect.click()
        else:
            self.focusNextChild()

    def _ask(self) -> None:
        traits: Traits | None = self._platform.currentData()
        if traits is None:
            return
        settings: dict[str, str] = {}
        secrets: dict[str, str] = {}
        for name, (field, entry) in self._inputs.items():
            if text := _written(entry):
                (secrets if field.secret else settings)[name] = text
        self._trouble.hide()
        self.setFocus()  # a button that cannot be pressed would hand it to whatever is next
        self._connect.setEnabled(False)
        self._connect.setText(tr("Signing in…"))
        accounts, brand_id = self._place.desk.accounts, self._brand_id
        twice = tr("{platform} is connected already.", platform=traits.name)

        watches = self._place.desk.watches

        def connect() -> tuple[Account, bool, bool]:
            if connected_already(traits, settings, accounts.all(brand_id)):
                raise SettingWrong(twice)
            made = accounts.connect(brand_id, traits.key, "", settings, secrets)
            failed = any(health.error for known, health in accounts.health(brand_id) if known.id == made.id)
            for_words = Ability.MENTIONS not in traits.abilities and not watches.all(brand_id)
            return made, not failed, for_words

        self._place.background.run(
            connect,
            owner=self,
            then=self._connected,
            otherwise=self._refused,
        )

    def _connected(self, made: tuple[Account, bool, bool]) -> None:
        account, reached, for_words = made
        who = account.settings.get("handle") or account.name
        said = tr("Connected {who}. It listens from now on.", who=isolated(who))
        if not reached:
            said = tr(
                "Saved, but not checked yet: {platform} cannot be reached right now. "
                "It is tried again by itself.",
                platform=platform(account.posts_as),
            )
        elif for_words:
            said = tr("Connected {who}. Add a watch now: it is read for your words.", who=isolated(who))
        self._place.speaker.toast(said, seconds=6.0 if reached and not for_words else 12.0)
        self.accept()

    def _refused(self, error: SocialDeskError) -> None:
        self._connect.setEnabled(True)
        self._connect.setText(tr("Connect"))
        self._trouble.setText(isolated(translated(error)))
        self._trouble.show()
        entry = self._to_mend(error)
        if entry is not None:
            entry.setFocus()

    def _to_mend(self, error: SocialDeskError) -> QLineEdit | QPlainTextEdit | None:
        """Where to write after a refusal: what is wanted and empty, else the key that was refused."""
        fields = [(field, entry, bool(_written(entry))) for field, entry in self._inputs.values()]
        begun = {field.group for field, _, filled in fields if filled and field.group}
        refused = isinstance(error, CredentialsRejected)
        wanted = [
            *(entry for field, entry, filled in fields if field.required and not filled),
            *(entry for field, entry, filled in fields if refused and field.secret and filled),
            *(entry for field, entry, filled in fields if field.group in begun and not filled),
            *(entry for _, entry, _ in fields),
        ]
        return next(iter(wanted), None)


def _written(entry: QLineEdit | QPlainTextEdit) -> str:
    return (entry.text() if isinstance(entry, QLineEdit) else entry.toPlainText()).strip()
