"""Passwords, codes and keys are found; talk about them is not."""

from __future__ import annotations

import pytest

from socialdesk.drafting import credentials


@pytest.mark.parametrize(
    "text",
    [
        "password: hunter22",
        "the password is hunter22!",
        "şifreniz: kedi1234",
        "Salasanasi on kissa99",
        "your verification code is 482913",
        "doğrulama kodunuz 482913",
        "vahvistuskoodi 5512",
        "رمز التحقق هو 482913",
        "PIN: 4821",
        "sk-abcdefghijklmnop1234",
    ],
)
def test_secrets(text: str) -> None:
    assert list(credentials.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "Your password is wrong, I'm afraid.",
        "Şifrenizi kimseyle paylaşmayın.",
        "Salasana on vaihdettava.",
        "We never ask for your PIN.",
        "The verification code did not arrive?",
        "لن نطلب منكم رمز التحقق أبدًا.",
    ],
)
def test_talk_of_secrets(text: str) -> None:
    assert list(credentials.find(text)) == []
