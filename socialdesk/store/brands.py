"""Brands."""

from __future__ import annotations

from typing import Any

from socialdesk.domain.brand import Brand, Hours, Targets
from socialdesk.domain.mention import BrandId
from socialdesk.store.encoding import hours_from_json, hours_to_json, targets_from_json, targets_to_json
from socialdesk.store.part import Part, missing


class BrandsRead(Part):
    """Looking brands up."""

    def get(self, brand_id: BrandId) -> Brand:
        """Raises `Overtaken` when there is none."""
        row = self._one("SELECT * FROM brands WHERE id = ?", brand_id)
        if row is None:
            raise missing("brand", brand_id)
        return _brand(row)

    def all(self) -> list[Brand]:
        """In the order in which they were added."""
        return [_brand(row) for row in self._all("SELECT * FROM brands ORDER BY id")]


class Brands(BrandsRead):
    """Adding and changing brands."""

    def add(
        self,
        name: str,
        *,
        hours: Hours = Hours(),  # noqa: B008 - frozen
        targets: Targets = Targets(),  # noqa: B008 - frozen
        playbook: str = "default",
        signature: str = "",
        demo: bool = False,
    ) -> Brand:
        brand = Brand(BrandId(0), name, hours, targets, playbook, signature, demo)
        brand_id = self._insert("brands", _columns(brand))
        self._touch("accounts")
        return self.get(BrandId(brand_id))

    def update(self, brand: Brand) -> None:
        """Store every field of ``brand`` under its id."""
        self.get(brand.id)
        self._db.table("brands").update(brand.id, _columns(brand))
        self._touch("accounts")


def _columns(brand: Brand) -> dict[str, Any]:
    return {
        "name": brand.name,
        "hours": hours_to_json(brand.hours),
        "targets": targets_to_json(brand.targets),
        "playbook": brand.playbook,
        "signature": brand.signature,
        "demo": int(brand.demo),
        "own_hours": None if brand.own_hours is None else hours_to_json(brand.own_hours),
    }


def _brand(row: Any) -> Brand:
    return Brand(
        BrandId(row["id"]),
        row["name"],
        hours_from_json(row["hours"]),
        targets_from_json(row["targets"]),
        row["playbook"],
        row["signature"],
        bool(row["demo"]),
        None if row["own_hours"] is None else hours_from_json(row["own_hours"]),
    )
