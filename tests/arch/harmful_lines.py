# SPDX-License-Identifier: MIT
"""Lines that would crash a test or take what somebody typed for markup, and lines that only look so."""

# (file, code, part of the fault): a test that ends its whole program where it should fail.
CRASHES = [("tests/" + path, code, "uses what may be missing") for path, code in [
    ("core/x.cpp", "EXPECT_EQ(bench.engine().open()->session.id, id);"),
    ("core/x.cpp", "EXPECT_EQ(bench.status().running->remaining, 5min);"),
    ("core/x.cpp", "EXPECT_EQ(session.end->utc, monday);"),
    ("core/x.cpp", "EXPECT_EQ(m_told->end->utc, monday);"),
    ("core/x.cpp", "const Session after = *result.events.at(0).session;"),
    ("core/x.cpp", "return toIso8601(*readMoment(text, in(locale)));"),
    ("core/x.cpp", "EXPECT_EQ(shelf.front().kind, BackupKind::BeforeRestore);"),
    ("core/x.cpp", "EXPECT_EQ(store.sites().back().name(), \"Knee\");"),
    ("core/x.cpp", "EXPECT_EQ(records[1].fault, LineFault::UnclosedQuote);"),
    ("core/x.cpp", "TEST(A, B) { const auto rest = restAt(noon); EXPECT_EQ(rest->remaining, 2h); }"),
    ("core/x.cpp", "TEST(A, B) { const auto rest = restAt(noon); EXPECT_TRUE(rest); use(*rest); }"),
    ("app/x.cpp", "button(u\"Start\"_s)->click();"),
    ("app/x.cpp", "EXPECT_EQ(part<Ring>()->text(), text);"),
    ("app/x.cpp", "EXPECT_EQ(there(part<Page>())->findChild<QLabel*>()->text(), text);"),
    ("app/x.cpp", "QLabel* label = window->findChild<QLabel*>(u\"fault\"_s);"),
    ("app/x.cpp", "QWidget* second = window->findChildren<QWidget*>().at(1);"),
    ("app/x.cpp", "QSignalSpy told(&a, &A::b); EXPECT_TRUE(told.at(0).at(0).toBool());"),
    ("app/x.cpp", "const auto parts = text.split(u','); EXPECT_EQ(parts.at(2), word);"),
    ("app/x.cpp", "QTest::mouseClick(button(u\"Start\"_s), Qt::LeftButton);"),
]]

NO_CRASH = [("tests/" + path, code) for path, code in [
    ("core/x.cpp", "EXPECT_EQ(there(bench.status().running)->remaining, 5min);"),
    ("core/x.cpp", "EXPECT_EQ(bench.status().running.value().remaining, 5min);"),
    ("core/x.cpp", "const Session after = *there(firstOf(result.events).session);"),
    ("core/x.cpp", "EXPECT_EQ(records.at(1).fault, LineFault::UnclosedQuote);"),
    ("core/x.cpp", "store.begin(now)->commit(); const double area = width * height(here);"),
    ("core/x.cpp", "TEST(A, B) { const auto rest = restAt(noon); ASSERT_TRUE(rest); use(*rest); }"),
    ("core/x.cpp", "TEST(A, B) { const auto rest = restAt(noon); if (rest) EXPECT_EQ(rest->left, 2h); }"),
    ("core/x.cpp", "void fill(char* buffer) { buffer[0] = 'x'; use(*this); }"),
    ("app/x.cpp", "EXPECT_EQ(window->findChild<QLabel*>(u\"fault\"_s), nullptr);"),
    ("app/x.cpp", "struct A { Bar* bar() { return there(part<Bar>()); } void b() { bar()->hide(); } };"),
    ("app/x.cpp", "QSignalSpy told(&a, &A::b); EXPECT_TRUE(firstOf(told).at(0).toBool());"),
    ("app/x.cpp", "QTest::mouseClick(there(button(u\"Start\"_s)), Qt::LeftButton);"),
    ("support/x.cpp", "return m_log.sessions.back();"),
]]

MARKUP = [("app/pages/x.cpp", code, "markup") for code in [
    "auto* label = new QLabel(name);",
    "A::A() : m_label(new QLabel) {}",
    "QLabel label(name);",
    "Mine::Mine(QWidget* parent) : QLabel(parent) {}",
    "for (QLabel* each : {m_b}) each->setTextFormat(Qt::PlainText); m_a = new QLabel;",
    "label->setTextFormat(Qt::RichText);",
    "auto* view = new QTextBrowser;",
    "QMessageBox::critical(nullptr, title, text);",
    "QMessageBox box(QMessageBox::Question, title, text); box.setTextFormat(Qt::PlainText);",
    "button->setToolTip(name);",
    "QToolTip::showText(position, note, this);",
    "QToolTip::showText(position, note.toHtmlEscaped(), this);",
]]

NO_MARKUP = [("app/pages/x.cpp", code) for code in [
    "auto* label = new QLabel(name); setTextRole(label, TextRole::Muted);",
    "auto* label = new QLabel(tr(\"History\"));",
    "for (QLabel* each : {m_a, m_b}) each->setTextFormat(Qt::PlainText); m_a = new QLabel;",
    "Mine::Mine(QWidget* parent) : QLabel(parent) { setTextFormat(Qt::PlainText); }",
    "auto* edit = new QPlainTextEdit;",
    "QMessageBox box(QMessageBox::Question, title, text); showPlainly(box);",
    "button->setToolTip(tr(\"Close\")); other->setToolTip(tipOf(name));",
    "QToolTip::showText(help->globalPos(), tipOf(text), this);",
]]
