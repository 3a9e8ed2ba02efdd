// SPDX-License-Identifier: MIT
// Starting with the session: what the system would do is read back, not remembered.
#include "app/platform/desktop/autostart.h"
#include "app/platform/desktop/autostart_entry.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct StartingWithTheSession : testing::Test {
    StartingWithTheSession() { program = executable(u"cool warm"_s); }

    [[nodiscard]] QString executable(const QString& name) const {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        EXPECT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        return path;
    }
    [[nodiscard]] AutostartPlace place() const {
        AutostartPlace place;
        place.configFolder = folder.filePath(u"config"_s);
        place.command = {program};
        return place;
    }
    [[nodiscard]] QByteArray entry() const {
        QFile file(Autostart(place()).entryFile());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& text) const {
        QDir().mkpath(folder.filePath(u"config/autostart"_s));
        QFile file(Autostart(place()).entryFile());
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(text);
    }

    QTemporaryDir folder;
    QString program;
};

TEST_F(StartingWithTheSession, IsOffWhereThereIsNoEntry) {
    EXPECT_EQ(Autostart(place()).state(), AutostartState{});
}

TEST_F(StartingWithTheSession, IsSwitchedOnAndOffAgain) {
    Autostart start(place());
    QSignalSpy settled(&start, &Autostart::settled);
    start.set(true, true, {});
    EXPECT_EQ(settled.count(), 1);
    EXPECT_EQ(start.state(), (AutostartState{true, true, {}, false}));
    EXPECT_TRUE(entry().contains("\"" + program.toUtf8() + "\" \"--minimized\"\n"));
    start.set(true, false, {});
    EXPECT_EQ(start.state(), (AutostartState{true, false, {}, false}));
    start.set(false, false, {});
    EXPECT_EQ(start.state(), AutostartState{});
    EXPECT_TRUE(entry().isEmpty());
    start.set(false, false, {});
    EXPECT_EQ(settled.count(), 4);
}

TEST_F(StartingWithTheSession, IsWhatTheFileSaysWhoeverWroteIt) {
    Autostart start(place());
    const QByteArray exec = "[Desktop Entry]\nExec=\"" + program.toUtf8() + "\"\n";
    write(exec);
    EXPECT_TRUE(start.state().starts);
    write(exec + "Hidden=true\n");
    EXPECT_FALSE(start.state().starts);
    write(exec + "X-GNOME-Autostart-enabled=false\n");
    EXPECT_FALSE(start.state().starts);
    write(exec + "[Desktop Action other]\nHidden=true\n");
    EXPECT_TRUE(start.state().starts) << "the key belongs to another group";
    write("no entry at all");
    EXPECT_EQ(start.state(), AutostartState{});
}

TEST_F(StartingWithTheSession, TellsOfAnotherProgramInItsName) {
    const QString other = executable(u"older"_s);
    write("[Desktop Entry]\nExec=\"" + other.toUtf8() + "\" --minimized\n");
    Autostart start(place());
    EXPECT_EQ(start.state(), (AutostartState{false, false, other, true}));
    QFile::remove(other);
    EXPECT_EQ(start.state(), (AutostartState{false, false, other, false}));
    start.set(true, false, {});
    EXPECT_EQ(start.state(), (AutostartState{true, false, {}, false}));
}

TEST_F(StartingWithTheSession, KnowsItselfThroughALink) {
    const QString link = folder.filePath(u"link"_s);
    ASSERT_TRUE(QFile::link(program, link));
    write("[Desktop Entry]\nExec=" + link.toUtf8() + "\n");
    EXPECT_TRUE(Autostart(place()).state().starts);
}

TEST_F(StartingWithTheSession, SaysWhyItCannotBeWrittenAndStaysAsItIs) {
    QFile inTheWay(folder.filePath(u"config"_s)); // a file where the folder should be
    ASSERT_TRUE(inTheWay.open(QFile::WriteOnly));
    Autostart start(place());
    QSignalSpy settled(&start, &Autostart::settled);
    QSignalSpy failed(&start, &Autostart::failed);
    start.set(true, false, {});
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(firstOf(failed).at(0).toString(), start.entryFile());
    EXPECT_FALSE(firstOf(failed).at(1).toString().isEmpty());
    EXPECT_EQ(settled.count(), 0);
    EXPECT_EQ(start.state(), AutostartState{});
}

TEST(AutostartEntries, KeepEveryPathThroughQuotingAndBack) {
    for (const QString& path :
         {u"/usr/bin/coolwarm"_s, u"/home/ada/My Programs/cool warm"_s, u"/opt/a\"b/c"_s,
          u"/opt/back\\slash"_s, u"/opt/100%/x"_s, u"/opt/$HOME`x`"_s, u"/opt/Kälte"_s}) {
        const QStringList command{path, u"--data-dir"_s, u"/tmp/a b"_s, u"--minimized"_s};
        const AutostartEntry entry = readAutostartEntry(autostartEntryText(command));
        EXPECT_TRUE(entry.enabled);
        EXPECT_EQ(entry.command, command) << path.toStdString();
    }
}

TEST(AutostartEntries, AreReadAsOthersWriteThem) {
    EXPECT_EQ(readAutostartEntry("[Desktop Entry]\nExec = coolwarm   --minimized \n").command,
              (QStringList{u"coolwarm"_s, u"--minimized"_s}));
    EXPECT_FALSE(readAutostartEntry("[Desktop Entry]\nExec=\n").enabled);
    EXPECT_FALSE(readAutostartEntry("[Desktop Entry]\n#Exec=coolwarm\n").enabled);
    EXPECT_FALSE(readAutostartEntry("Exec=coolwarm\n").enabled);
}

} // namespace
} // namespace coolwarm::test
