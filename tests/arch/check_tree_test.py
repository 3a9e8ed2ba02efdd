#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Feeds the checker small trees, each with one fault, and sees exactly that fault found."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import check_tree
from harmful_lines import CRASHES, MARKUP, NO_CRASH, NO_MARKUP

HERE = Path(__file__).resolve().parent
HEAD = "// SPDX-License-Identifier: MIT\n// Stands here for a test.\n"
HEADER = HEAD + "#pragma once\n"



def room(uses=""):
    """The CMakeLists of a room that uses these others."""
    return f"# SPDX-License-Identifier: MIT\n# A room for a test.\ncoolwarm_room(SOURCES x.cpp USES {uses})\n"


# A tree without a fault: rooms with a header each.
CLEAN = {
    "CMakeLists.txt": "# SPDX-License-Identifier: MIT\n# Builds nothing at all.\n",
    ".gitignore": "# Built things.\n/build/\n*.user\n",
    "core/time/CMakeLists.txt": room(),
    "core/time/reading.h": HEADER,
    "core/rules/CMakeLists.txt": room("core/time"),
    "core/rules/verdict.h": HEADER + "struct Verdict {};\n",
    "core/report/CMakeLists.txt": room("core/time"),
    "core/report/summary.h": HEADER,
    "core/log/sqlite/CMakeLists.txt": room("core/time"),
    "core/log/sqlite/store.h": HEADER,
    "core/engine/CMakeLists.txt": room("core/time core/rules"),
    "core/engine/engine.h": HEADER,
    "core/engine/commands/start.h": HEADER,
    "app/control/CMakeLists.txt": room("core/engine core/time"),
    "app/control/ticker.h": HEADER,
    "app/widgets/CMakeLists.txt": room(),
    "app/widgets/card.h": HEADER,
    "app/style/CMakeLists.txt": room(),
    "app/text/CMakeLists.txt": room("core/rules"),
    "app/text/format.h": HEADER,
    "app/platform/CMakeLists.txt": room(),
    "app/platform/tray.h": HEADER,
    "app/pages/CMakeLists.txt": room("app/control app/widgets app/text"),
    "app/pages/page.h": HEADER,
    "app/shell/CMakeLists.txt": room("app/pages app/control core/log/sqlite"),
    "app/shell/program.h": HEADER,
    "app/main.cpp": HEAD,
    "tests/core/timeline.h": HEADER,
    "tests/app/driver.h": HEADER,
}

ALL = [path for path in CLEAN if path.endswith(".h")]


def below(*prefixes):
    """The headers of the clean tree below these prefixes."""
    return {path for path in ALL if path.startswith(prefixes)}


# What each file may include of the clean tree: its own room, and those that this one names.
TABLE = {
    "core/time/x.h": below("core/time"),
    "core/rules/x.cpp": below("core/rules", "core/time"),
    "core/engine/x.h": below("core/engine", "core/rules", "core/time"),
    "core/engine/commands/x.h": below("core/engine", "core/rules", "core/time"),
    "app/control/x.h": below("app/control", "core/engine", "core/time"),
    "app/widgets/x.h": below("app/widgets"),
    "app/pages/x.cpp": below("app/pages", "app/control", "app/widgets", "app/text"),
    "app/pages/today/x.h": below("app/pages", "app/control", "app/widgets", "app/text"),
    "app/shell/x.cpp": below("app/shell", "app/pages", "app/control", "core/log/sqlite"),
    "app/main.cpp": below("core", "app", "tests"),
    "tests/core/x.h": below("core", "tests/core"),
    "tests/app/x.h": below("core", "app", "tests"),
}

# (room, what it says to use, part of the fault).
THROUGH_WALLS = [
    ("core/time", "app/text", "knows no window"),
    ("core/rules", "core/engine", "know no log"),
    ("core/engine", "core/log/sqlite", "by its ports"),
    ("app/control", "core/log/sqlite", "app/shell alone"),
    ("app/text", "app/control", "uses none of them"),
    ("app/widgets", "core/engine", "know no session"),
    ("app/widgets/layout", "core/engine", "know no session"),
    ("app/paint", "core/report/trends", "know no session"),
    ("app/paint/charts", "core/log/ports", "values alone"),
    ("app/text/typing", "app/control", "uses none of them"),
    ("app/control", "app/pages", "has no widget"),
    ("app/pages/today", "app/platform/desktop", "asks app/control"),
    ("app/pages/today", "app/shell/window", "asks app/control"),
    ("app/shell/window", "core/log/sqlite", "app/shell alone"),
    ("app/pages", "app/nowhere", "is no room"),
]

# (file, text, part of the fault): one fault each.
FAULTS = [
    ("core/time/x.h", HEADER + "#include <QString>\n", "know no Qt"),
    ("core/rules/x.cpp", HEAD + "#  include <QtCore/qglobal.h>\n", "know no Qt"),
    ("core/log/sqlite/x.cpp", HEAD + "#include <qglobal.h>\n", "know no Qt"),
    ("tests/core/x.cpp", HEAD + "#include <QTest>\n", "know no Qt"),
    ("core/log/sqlite/x.h", HEADER + "#include <SQLiteCpp/Database.h>\n", "see SQLite"),
    ("core/engine/x.cpp", HEAD + "#include <sqlite3.h>\n", "see SQLite"),
    ("app/control/x.cpp", HEAD + "#include <SQLiteCpp/SQLiteCpp.h>\n", "see SQLite"),
    ("core/log/sqlite/x.cpp", HEAD + "#include <unistd.h>\n", "one operating system"),
    ("core/report/csv.cpp", HEAD + "#include <sys/stat.h>\n", "one operating system"),
    ("core/engine/x.cpp", HEAD + "#include <time.h>\n", "one operating system"),
    ("app/control/x.cpp", HEAD + "#include <fcntl.h>\n", "one operating system"),
    ("app/main.cpp", HEAD + "#include <windows.h>\n", "one operating system"),
    ("core/engine/x.cpp", HEAD + "#include <thread>\n", "no threads"),
    ("app/text/x.cpp", HEAD + "#include <format>\n", "cannot compile"),
    ("core/rules/x.cpp", HEAD + '#include "verdict.h"\n', "no such file"),
    ("core/rules/x.cpp", HEAD + "#include <core/rules/verdict.h>\n", 'included with ""'),
    ("core/rules/x.cpp", HEAD + "#include VERDICT\n", "plainly"),
    ("core/weather/x.cpp", HEAD, "in no room"),
    ("app/x.cpp", HEAD, "in no room"),
    ("app/text/x.cpp", HEAD + "Verdict verdict;\n", "names Verdict"),
    ("app/style/x.cpp", HEAD + "Verdict verdict;\n", "names Verdict"),
    ("app/widgets/x.cpp", HEAD + "Verdict verdict;\n", "names Verdict"),
    ("core/rules/x.h", HEADER + "\n\nint x;\n", "two empty lines"),
    ("app/widgets/x.cpp", HEAD + '#include "app/control/ticker.h"\n', "after USES"),
    ("core/rules/x.cpp", "// Says what it is for, and not more.\n", "does not begin with the line"),
    ("core/rules/x.cpp", "\n" + HEAD, "does not begin with the line"),
    ("core/rules/x.cpp", "// SPDX-License-Identifier: MIT\nint x;\n", "what it is for"),
    ("packaging/go", "#!/bin/sh\necho\n", "does not begin with the line"),
    ("tests/e2e/x.py", "import os\n", "does not begin with the line"),
    ("core/CMakeLists.txt", "add_library(x)\n", "does not begin with the line"),
    ("core/rules/x.h", HEAD + "namespace coolwarm {}\n", "#pragma once"),
    ("core/rules/x.cpp", HEAD + "int x;\n" * 399, "401 lines"),
    ("tests/core/x.cpp", HEAD + "int x;\n" * 600, "602 lines"),
    ("app/pages/x.h", HEADER + "int x();\n" * 198, "201 lines"),
    ("core/rules/x.cc", HEAD, "suffix"),
    ("core/rules/x.cpp", HEAD.encode() + b"// \xff\n", "not UTF-8"),
    ("app/main.cpp", HEAD + "auto* a = QCoreApplication::instance();\n", "instance()"),
    ("core/engine/x.cpp", HEAD + "Engine& e = Engine::instance( );\n", "instance()"),
    ("core/rules/x.cpp", HEAD + 'auto s = std::format("{}", 1);\n', "std::format"),
    ("app/text/x.cpp", HEAD + "auto v = r | std::views::take(2);\n", "std::format"),
    ("core/time/x.cpp", HEAD + "auto z = std::chrono::current_zone();\n", "time zones"),
    ("core/rules/x.cpp", HEAD + "auto n = std::chrono::system_clock::now();\n", "line 3: a clock"),
    ("app/pages/x.cpp", HEAD + "auto n = QDateTime::currentDateTime();\n", "behind the bridge"),
    ("app/pages/x.cpp", HEAD + 'auto s = QString("Start");\n', "bare literal"),
    ("app/pages/x.cpp", HEAD + 'QString s{u"Start"};\n', "bare literal"),
    ("app/pages/x.cpp", HEAD + 'QString s = u"Start";\n', "bare literal"),
    ("app/pages/x.cpp", HEAD + 'auto s = QString::fromUtf8("Start");\n', "bare literal"),
    ("app/pages/x.cpp", HEAD + "l->setAlignment(Qt::AlignLeft);\n", "AlignLeading"),
    ("app/pages/x.cpp", HEAD + "\n  label->setAlignment(Qt::AlignTop | Qt::AlignRight);\n", "line 4"),
    ("app/pages/x.cpp", HEAD + 'label->setStyleSheet(text);\n', "style sheet"),
    ("tests/app/x.cpp", HEAD + "TEST(A, B) { GTEST_SKIP(); }\n", "skipped"),
    ("tests/core/x.cpp", HEAD + "TEST(A, DISABLED_B) {}\n", "skipped"),
    ("tests/app/x.cpp", HEAD + "int main(int argc, char** argv) {\n    return run(argc, argv);\n}\n", "standApart"),
    *((path, HEAD + code + "\n", fault) for path, code, fault in CRASHES + MARKUP),
    ("core/rules/x.cpp", HEAD + "// TO" + "DO: later\n", "line 3: leaves"),
    ("README.md", "Works.\n\nFIX" + "ME: one day\n", "line 3: leaves"),
    ("notes.txt", "words\n", "belong at the top"),
    ("src/x.txt", "words\n", "belong at the top"),
]

# What looks like a fault and is none.
FINE = [
    ("app/text/x.cpp", HEAD + '#include "core/rules/verdict.h"\nVerdict verdict;\n'),
    ("app/text/x.cpp", HEAD + "Other::Verdict verdict;\nclass Verdict;\n"),
    ("core/log/sqlite/x.cpp", HEAD + "#include <SQLiteCpp/SQLiteCpp.h>\n#include <sqlite3.h>\n"),
    ("core/log/sqlite/rows_p.h", HEADER + "#include <SQLiteCpp/Statement.h>\n"),
    ("core/time/system_clock.cpp", HEAD + "#include <time.h>\n#include <sys/sysctl.h>\n"),
    ("core/report/atomic_file.cpp", HEAD + "#include <fcntl.h>\n#include <unistd.h>\n"),
    ("app/platform/x.cpp", HEAD + "#include <QWidget>\n#include <unistd.h>\n"),
    ("core/time/x.cpp", HEAD + "#include <chrono>\nauto n = std::chrono::system_clock::now();\n"),
    ("app/pages/x.cpp", HEAD + 'auto s = QStringLiteral("k");\nQString t = u"k"_s;\nQString u = tr("Start");\n'),
    ("app/pages/x.cpp", HEAD + 'QString s{value};\nauto t = QLatin1String("k");\n#include "x.moc"\n'),
    ("app/platform/x.cpp", HEAD + "auto* sound = plugin.instance();\n"),
    ("app/pages/x.cpp", HEAD + "// no instance() and no std::format here\nint singleInstance();\n"),
    ("app/pages/x.cpp", HEAD + 'auto s = tr("std::views:: instance() // \\" Qt::AlignLeft");\n'),
    ("app/pages/x.cpp", HEAD + 'auto s = R"x(instance() " Qt::AlignLeft)x";\n'),
    ("app/pages/x.cpp", HEAD + "auto a = mirrored ? Qt::AlignRight : Qt::AlignLeft;\n"),
    ("core/rules/x.cpp", HEAD + "int x;\n" * 398),
    ("app/pages/x.h", HEADER + "int x();\n" * 197),
    ("packaging/go", "#!/bin/sh\n# SPDX-License-Identifier: MIT\n# Goes to where it goes.\n"),
    ("resources/icons/x.png", b"\x89PNG\0\xff"),
    ("build/x.cpp", "int x;\n"),
    ("tests/app/x.cpp", HEAD + "int main() {\n    coolwarm::test::standApart();\n    return 0;\n}\n"),
    *((path, HEAD + code + "\n") for path, code in NO_CRASH + NO_MARKUP),
    ("me.user", "words\n"),
]


class CheckerTest(unittest.TestCase):
    """Each test builds its own tree in a folder of its own."""

    def faults(self, *files):
        """The faults of the clean tree with these (path, text) files added or replaced."""
        with tempfile.TemporaryDirectory() as root:
            for path, text in [*CLEAN.items(), *files]:
                file = Path(root) / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(text if isinstance(text, bytes) else text.encode())
            return list(check_tree.tree_faults(root))

    def test_a_clean_tree_has_no_fault(self):
        self.assertEqual(self.faults(), [])

    def test_every_fault_is_found_and_nothing_besides(self):
        for path, text, part in FAULTS:
            with self.subTest(path=path, fault=part):
                faults = self.faults((path, text))
                self.assertEqual(len(faults), 1, faults)
                self.assertIn(part, faults[0])
                self.assertTrue(faults[0].startswith(path.split("/")[0]), faults[0])

    def test_what_only_looks_like_a_fault_is_none(self):
        for path, text in FINE:
            with self.subTest(path=path):
                self.assertEqual(self.faults((path, text)), [])

    def test_a_room_includes_what_it_names_and_nothing_else(self):
        for path, allowed in TABLE.items():
            head = HEADER if path.endswith(".h") else HEAD
            lines = "".join(f'#include "{name}"\n' for name in ALL if name != path)
            found = {fault.split('"')[1] for fault in self.faults((path, head + lines))}
            with self.subTest(path=path):
                self.assertEqual(found, set(ALL) - allowed - {path})

    def test_no_room_names_what_lies_behind_a_wall(self):
        for path, other, part in THROUGH_WALLS:
            files = [(f"{path}/CMakeLists.txt", room(other))]
            if other != "app/nowhere" and f"{other}/CMakeLists.txt" not in CLEAN:
                files.append((f"{other}/CMakeLists.txt", room()))
            with self.subTest(room=path, other=other):
                faults = self.faults(*files)
                self.assertEqual([part in fault for fault in faults], [True], faults)

    def test_a_type_has_one_home(self):
        again = HEADER + "struct Verdict {};\n"
        self.assertEqual(self.faults(("core/report/verdict.h", again)),
                         ["core/rules/verdict.h: has a type Verdict, and so has core/report/verdict.h"])

    def test_the_command_says_the_fault_and_fails(self):
        with tempfile.TemporaryDirectory() as root:
            (Path(root) / "CMakeLists.txt").write_text(CLEAN["CMakeLists.txt"], encoding="utf-8")
            command = [sys.executable, "-B", HERE / "check_tree.py", root]
            good = subprocess.run(command, capture_output=True, text=True, check=False)
            self.assertEqual((good.returncode, good.stdout), (0, "no fault\n"))
            (Path(root) / "stray").touch()
            bad = subprocess.run(command, capture_output=True, text=True, check=False)
            self.assertEqual(bad.returncode, 1)
            self.assertIn("stray: does not belong at the top", bad.stdout)

    def test_the_command_refuses_a_folder_that_is_no_checkout(self):
        with tempfile.TemporaryDirectory() as root:
            done = subprocess.run([sys.executable, "-B", HERE / "check_tree.py", root],
                                  capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 2)


if __name__ == "__main__":
    unittest.main()
