// SPDX-License-Identifier: MIT
// What the program is called for, told from its arguments alone.
#include "app/cli/invocation.h"

#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace coolwarm::test {
namespace {

using Kind = Invocation::Kind;

Invocation of(const std::vector<std::string>& arguments) {
    QStringList list{QStringLiteral("/usr/bin/coolwarm")};
    for (const std::string& argument : arguments)
        list << QString::fromStdString(argument);
    return invocationOf(list);
}

std::vector<std::string> plain(const QStringList& list) {
    std::vector<std::string> texts;
    for (const QString& text : list)
        texts.push_back(text.toStdString());
    return texts;
}

TEST(Invocation, WithoutArgumentsIsTheWindow) {
    EXPECT_EQ(of({}).kind, Kind::Window);
    EXPECT_FALSE(of({}).minimized);
    EXPECT_FALSE(of({}).dataDir);
    EXPECT_EQ(invocationOf({}).kind, Kind::Window);
}

TEST(Invocation, OfTheWindowTakesItsOptions) {
    const Invocation window = of({"--minimized", "--data-dir", "/a b/é"});
    EXPECT_EQ(window.kind, Kind::Window);
    EXPECT_TRUE(window.minimized);
    EXPECT_EQ(window.dataDir, QStringLiteral("/a b/é"));
}

TEST(Invocation, TakesTheDataFolderBeforeAndBehindTheVerb) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"--data-dir", "d", "stop", "--pain", "3"},
             {"--data-dir=d", "stop", "--pain", "3"},
             {"stop", "--data-dir", "d", "--pain", "3"},
             {"stop", "--pain", "3", "--data-dir=d"},
             {"--data-dir=x", "stop", "--pain", "3", "--data-dir", "d"}}) {
        const Invocation stop = of(arguments);
        EXPECT_EQ(stop.kind, Kind::Verb);
        EXPECT_EQ(stop.verb, QStringLiteral("stop"));
        EXPECT_EQ(stop.dataDir, QStringLiteral("d"));
        EXPECT_EQ(plain(stop.arguments), (std::vector<std::string>{"--pain", "3"}));
    }
}

TEST(Invocation, LeavesAValueThatLooksLikeAnOption) {
    const Invocation stop = of({"stop", "--note", "--data-dir", "--pain", "3"});
    EXPECT_FALSE(stop.dataDir);
    EXPECT_EQ(plain(stop.arguments),
              (std::vector<std::string>{"--note", "--data-dir", "--pain", "3"}));
    EXPECT_EQ(of({"stop", "--note", "--help"}).kind, Kind::Verb);
    EXPECT_EQ(of({"stop", "--note=x", "--help"}).kind, Kind::Help);
}

TEST(Invocation, TakesNothingForAnOptionBehindTwoDashes) {
    const Invocation file = of({"export", "--", "--help"});
    EXPECT_EQ(file.kind, Kind::Verb);
    EXPECT_EQ(plain(file.arguments), (std::vector<std::string>{"--", "--help"}));
}

TEST(Invocation, KnowsTheVerbs) {
    for (const char* verb :
         {"status", "start",    "stop",  "discard", "confirm", "log",  "note",    "pain",
          "bout",   "activity", "edit",  "delete",  "undo",    "redo", "history", "export",
          "report", "import",   "check", "backup",  "restore", "plan", "trial"})
        EXPECT_EQ(of({verb}).kind, Kind::Verb) << verb;
}

TEST(Invocation, NamesTheVerbsWhenOneIsUnknown) {
    for (const char* word : {"frob", "STATUS", "repair", "exports", "-", ""}) {
        const Invocation unknown = of({word});
        EXPECT_EQ(unknown.kind, Kind::Error) << word;
        EXPECT_TRUE(unknown.error.contains(QString::fromLatin1(word)));
        EXPECT_TRUE(unknown.error.contains(QStringLiteral(
            "status, start, stop, discard, confirm, log, note, pain, bout, activity, edit, "
            "delete, plan, trial, undo, redo, history, export, report, import, check, backup, "
            "restore")));
    }
}

TEST(Invocation, OffersHelpInEveryUsualWay) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"--help"}, {"-h"}, {"help"}, {"--data-dir", "d", "--help"}}) {
        EXPECT_EQ(of(arguments).kind, Kind::Help);
        EXPECT_EQ(of(arguments).verb, QString());
    }
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"help", "start"}, {"start", "--help"}, {"start", "ice", "-h"}, {"--help", "start"}}) {
        EXPECT_EQ(of(arguments).kind, Kind::Help);
        EXPECT_EQ(of(arguments).verb, QStringLiteral("start"));
    }
    EXPECT_EQ(of({"help", "frob"}).kind, Kind::Error);
    EXPECT_EQ(of({"--version"}).kind, Kind::Version);
    EXPECT_EQ(of({"status", "--version"}).kind, Kind::Version);
}

TEST(Invocation, RefusesWhatItCannotUnderstand) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{{"--frob"},
                                                                       {"--json"},
                                                                       {"-x"},
                                                                       {"--data-dir"},
                                                                       {"--data-dir="},
                                                                       {"--data-dir", ""},
                                                                       {"status", "--data-dir"},
                                                                       {"--minimized", "status"},
                                                                       {"status", "--minimized"},
                                                                       {"--minimized=yes"}}) {
        EXPECT_EQ(of(arguments).kind, Kind::Error) << firstOf(arguments);
        EXPECT_FALSE(of(arguments).error.isEmpty());
    }
}

TEST(Invocation, LeavesTheOptionsOfQtToQt) {
    const Invocation window = of({"-platform", "offscreen", "--style=fusion", "-session", "1_2",
                                  "-reverse", "--data-dir", "d"});
    EXPECT_EQ(window.kind, Kind::Window);
    EXPECT_EQ(window.dataDir, QStringLiteral("d"));
    EXPECT_EQ(of({"-psn_0_12345"}).kind, Kind::Window);
}

} // namespace
} // namespace coolwarm::test
