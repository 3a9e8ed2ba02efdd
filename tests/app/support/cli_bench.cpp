// SPDX-License-Identifier: MIT
// Runs the command line inside the test, with what composition would give it.
#include "tests/app/support/cli_bench.h"

#include "app/shell/program_log.h"
#include "app/text/safe_text.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <sstream>

namespace coolwarm::test {

namespace {

constexpr std::chrono::milliseconds busyWait{0};

/// What Qt prints by itself, which a real program would print among its own lines.
class QtMessages {
public:
    QtMessages() : m_before(qInstallMessageHandler(keep)) { kept().clear(); }
    ~QtMessages() { qInstallMessageHandler(m_before); }
    QtMessages(const QtMessages&) = delete;
    QtMessages& operator=(const QtMessages&) = delete;

    static QString& kept() {
        static QString messages;
        return messages;
    }

private:
    static void keep(QtMsgType, const QMessageLogContext&, const QString& message) {
        kept() += message + QLatin1Char('\n');
    }

    QtMessageHandler m_before;
};

} // namespace

Answer CliBench::run(const std::vector<std::string>& arguments, QIODevice& device) {
    QStringList list{QStringLiteral("coolwarm")};
    for (const std::string& argument : arguments)
        list << argumentText(argument);
    QByteArray errors;
    QTextStream out(&device);
    QTextStream err(&errors);
    std::unique_ptr<OpenedLog> log;
    LogForReading readable(folder, folderIsChosen, zone, busyWait, tellOn(err));
    SqliteMaintenance care(folder);
    CliContext context{clock,
                       zone,
                       window,
                       [&]() -> CliLog& {
                           if (!log)
                               log = std::make_unique<OpenedLog>(folder, zone, busyWait, tellOn(err));
                           return *log;
                       },
                       readable,
                       [&]() -> Maintenance& { return care; },
                       exporters,
                       out,
                       err};
    Answer answer;
    const QtMessages messages;
    answer.code = runCli(list, context);
    err.flush();
    answer.err = errors.toStdString() + QtMessages::kept().toStdString();
    return answer;
}

Answer CliBench::run(const std::vector<std::string>& arguments) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Answer answer = run(arguments, buffer);
    answer.out = buffer.data().toStdString();
    return answer;
}

std::string CliBench::must(const std::vector<std::string>& arguments) {
    const Answer answer = run(arguments);
    EXPECT_EQ(answer.code, 0) << firstOf(arguments);
    EXPECT_EQ(answer.err, "") << firstOf(arguments);
    return answer.out;
}

nlohmann::ordered_json CliBench::json(const std::vector<std::string>& arguments) {
    return nlohmann::ordered_json::parse(must(arguments));
}

bool complains(const Answer& answer, ExitCode code) {
    const std::vector<std::string> lines = linesOf(answer.err);
    const bool oneLine = lines.size() == 1 && lastOf(answer.err) == '\n' &&
                         firstOf(lines).starts_with("coolwarm: ") &&
                         firstOf(lines).size() > std::string_view("coolwarm: ").size();
    EXPECT_EQ(answer.code, static_cast<int>(code)) << answer.err;
    EXPECT_EQ(answer.out, "");
    EXPECT_TRUE(oneLine) << "complains in another way: " << answer.err;
    return answer.code == static_cast<int>(code) && answer.out.empty() && oneLine;
}

std::string complaint(const Answer& answer) {
    const std::vector<std::string> lines = linesOf(answer.err);
    constexpr std::string_view prefix = "coolwarm: ";
    return lines.size() == 1 && firstOf(lines).starts_with(prefix)
               ? firstOf(lines).substr(prefix.size())
               : "not one line: " + answer.err;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

} // namespace coolwarm::test
