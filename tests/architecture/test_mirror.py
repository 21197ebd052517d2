"""Each module has its tests where one looks for them, and its name says what it is."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "socialdesk").rglob("*.py"))
VAGUE = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "misc",
    "manager",
    "managers",
    "core",
    "stuff",
    "tools",
}


def has_behaviour(path: Path) -> bool:
    """Whether there is a function or method whose body is more than words or ``...``, outside protocols."""

    def walk(node: ast.AST) -> bool:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef) and any(
                "Protocol" in ast.unparse(base) for base in child.bases
            ):
                continue
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) and not all(
                isinstance(line, ast.Pass)
                or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
                for line in child.body
            ):
                return True
            if walk(child):
                return True
        return False

    return walk(ast.parse(path.read_text(encoding="utf-8")))


def homes(module: Path) -> list[Path]:
    """Where the tests of a module may be: the mirror in tests/unit, else by name in ui or conformance."""
    inside = module.relative_to(ROOT / "socialdesk")
    name = inside.parent.name if inside.name in ("__init__.py", "screen.py") else inside.stem
    mirror = ROOT / "tests" / "unit" / inside.parent / f"test_{name}.py"
    wanted = re.compile(rf"test_{re.escape(name)}s?(_\w+)?\.py")
    elsewhere = [
        path
        for folder in ("ui", "conformance", "e2e")
        for path in (ROOT / "tests" / folder).rglob("test_*.py")
        if wanted.fullmatch(path.name)
    ]
    return [mirror, *mirror.parent.glob(f"test_{name}_*.py"), *elsewhere]


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("socialdesk", cache_dir=None)


@pytest.fixture(scope="module")
def written() -> str:
    """Every test file, one after the other."""
    return "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.py"))


def is_inner(dotted: str, graph: grimp.ImportGraph) -> bool:
    """Whether a module is a part that only its own room uses: it may be tested through the room's door."""
    room = ".".join(dotted.split(".")[:2])
    importers = graph.find_modules_that_directly_import(dotted)
    return dotted != room and all(f"{each}.".startswith(f"{room}.") for each in importers)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_module_has_tests(module: Path, graph: grimp.ImportGraph, written: str) -> None:
    if not has_behaviour(module):
        pytest.skip("nothing but data and protocols")
    if any(home.exists() for home in homes(module)):
        return
    dotted = ".".join(module.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    package, _, name = dotted.rpartition(".")
    named = rf"from {re.escape(dotted)} import|from {re.escape(package)} import [^\n]*\b{re.escape(name)}\b"
    room_is_tested = any((ROOT / "tests" / "unit" / dotted.split(".")[1]).glob("test_*.py"))
    assert re.search(named, written) or (is_inner(dotted, graph) and room_is_tested), (
        f"no tests at {homes(module)[0].relative_to(ROOT)}, none import it, and other rooms use it"
    )


def test_names_say_what_a_module_is() -> None:
    vague = [path for path in MODULES if path.stem in VAGUE or path.parent.name in VAGUE]
    assert not vague


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in MODULES
        if (text := path.read_text(encoding="utf-8")).strip() and not ast.get_docstring(ast.parse(text))
    ]
    assert not silent


def test_files_stay_readable() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in MODULES
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 800
    }
    assert not long
