"""Connecting an account: a form drawn from what the platform asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desktop.labels import PlainLabel
from socialdesk.desktop.screen import Workplace
from socialdesk.desktop.words import isolated, tr
from socialdesk.domain.account import Account
from socialdesk.domain.mention import BrandId
from socialdesk.errors import SocialDeskError
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
    said = ", ".join(words)
    return f"{said}. {traits.price_note}".strip() if said else traits.price_note


class ConnectDialog(QDialog):
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
        self._platform = QComboBox()
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
        kept = PlainLabel(
            tr("Keys are kept in this computer's vault ({kind}).", kind=tr(place.desk.vault_kind))
        )
        kept.setProperty("role", "small")
        self._trouble = PlainLabel("")
        self._trouble.setProperty("role", "trouble")
        self._trouble.setWordWrap(True)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.hide()
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._connect = QPushButton(tr("Connect"))
        self._connect.setProperty("role", "primary")
        self._connect.setDefault(True)
        self._connect.clicked.connect(self._ask)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._connect)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*([theme.px(20)] * 4))
        whole.setSpacing(theme.px(12))
        for widget in (self._platform, self._about, self._form_place, kept, self._trouble):
            whole.addWidget(widget)
        whole.addLayout(buttons)
        place.background.run(place.desk.accounts.platforms, owner=self, then=self._offer)

    def _offer(self, platforms: list[Traits]) -> None:
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
        for field in traits.fields:
            many = "\n" in field.default or field.name in ("feeds", "hashtags")
            entry: QLineEdit | QPlainTextEdit = QPlainTextEdit() if many else QLineEdit()
            if isinstance(entry, QLineEdit):
                entry.setText("" if field.secret else field.default)
                entry.setEchoMode(QLineEdit.EchoMode.Password if field.secret else QLineEdit.EchoMode.Normal)
                entry.setPlaceholderText(tr(field.help))
            else:
                entry.setPlainText(field.default)
                entry.setMaximumHeight(self._place.theme.px(80))
                entry.setTabChangesFocus(True)
            entry.setToolTip(tr(field.help))
            entry.setAccessibleName(tr(field.label))
            entry.setAccessibleDescription(tr(field.help))
            words = tr(field.label) if field.required else tr("{field} (optional)", field=tr(field.label))
            self._form.addRow(words, entry)
            self._inputs[field.name] = field, entry
        self.adjustSize()

    def _ask(self) -> None:
        traits: Traits | None = self._platform.currentData()
        if traits is None:
            return
        settings: dict[str, str] = {}
        secrets: dict[str, str] = {}
        for name, (field, entry) in self._inputs.items():
            text = entry.text() if isinstance(entry, QLineEdit) else entry.toPlainText()
            if text.strip():
                (secrets if field.secret else settings)[name] = text.strip()
        self._connect.setEnabled(False)
        self._connect.setText(tr("Signing in…"))
        accounts, brand_id, key = self._place.desk.accounts, self._brand_id, traits.key
        self._place.background.run(
            lambda: accounts.connect(brand_id, key, "", settings, secrets),
            owner=self,
            then=self._connected,
            otherwise=self._refused,
        )

    def _connected(self, account: Account) -> None:
        who = account.settings.get("handle") or account.name
        self._place.speaker.toast(tr("Connected {who}. It listens from now on.", who=isolated(who)))
        self.accept()

    def _refused(self, error: SocialDeskError) -> None:
        self._connect.setEnabled(True)
        self._connect.setText(tr("Connect"))
        self._trouble.setText(str(error))
        self._trouble.show()
