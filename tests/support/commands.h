// SPDX-License-Identifier: MIT
// Commands and answers of tests in few words, and how a failed test shows them.
#pragma once

#include "core/engine/engine.h"
#include "tests/support/event_kind.h"

#include <gmock/gmock.h>

#include <ostream>
#include <string>

namespace coolwarm {

// Found by GoogleTest where it prints a value.
void PrintTo(Reason reason, std::ostream* out);
void PrintTo(EventKind kind, std::ostream* out);
void PrintTo(Outcome outcome, std::ostream* out);
void PrintTo(Modality modality, std::ostream* out);
void PrintTo(CardState state, std::ostream* out);
void PrintTo(TextFault fault, std::ostream* out);
void PrintTo(const Verdict& verdict, std::ostream* out);
void PrintTo(const Result& result, std::ostream* out);
void PrintTo(const Moment& moment, std::ostream* out);
void PrintTo(const Anchor& anchor, std::ostream* out);
void PrintTo(const Site& site, std::ostream* out);
void PrintTo(const Session& session, std::ostream* out);
void PrintTo(const StoredSession& session, std::ostream* out);
void PrintTo(LineFault fault, std::ostream* out);
void PrintTo(const RefusedLine& line, std::ostream* out);

namespace test {

[[nodiscard]] std::string wordOf(Reason reason);
[[nodiscard]] std::string wordOf(EventKind kind);

/// What was undone or made again; throws std::bad_variant_access for any other event.
[[nodiscard]] StepEvent stepIn(const Event& event);
/// The same of an import: how many records.
[[nodiscard]] std::int64_t recordsIn(const Event& event);

/// A site of that name; throws std::bad_optional_access for a name that cannot be one.
[[nodiscard]] inline Site siteOf(std::string_view name) {
    return Site::of(name).value();
}

[[nodiscard]] inline Note noteOf(std::string_view text) {
    return Note::of(text).value();
}

[[nodiscard]] inline PainScore pain(int value) {
    return PainScore::of(value).value();
}

/// Sets every field but the answer about the skin to what `after` says, whatever it is now.
[[nodiscard]] EditSession editTo(const Session& after);

/// A start at "Lower back" with the skin question answered by yes.
[[nodiscard]] Start startOf(Modality modality, std::chrono::minutes length);
[[nodiscard]] Start startAt(const Site& site, Modality modality, std::chrono::minutes length);
/// The same for a pack that has been on for `ago`.
[[nodiscard]] Start startAgo(Modality modality, std::chrono::minutes length,
                             std::chrono::minutes ago);
/// A session logged by hand, times in UTC.
[[nodiscard]] LogPast pastOf(Modality modality, std::chrono::sys_seconds start,
                             std::chrono::sys_seconds end);

[[nodiscard]] inline const Verdict& verdictOf(const Verdict& verdict) {
    return verdict;
}
[[nodiscard]] inline const Verdict& verdictOf(const Result& result) {
    return result.verdict;
}

/// Matches an allowed Verdict or Result.
MATCHER(Allowed, "is allowed") {
    *result_listener << testing::PrintToString(arg);
    return verdictOf(arg).isAllowed();
}

/// Matches a Verdict or Result that is refused for `reason`.
MATCHER_P(Refused, reason, "is refused as " + wordOf(reason)) {
    *result_listener << testing::PrintToString(arg);
    return verdictOf(arg).is(reason);
}

/// Matches a Result that is allowed and has exactly the one event `kind`.
MATCHER_P(Did, kind, "has done " + wordOf(kind)) {
    *result_listener << testing::PrintToString(arg);
    return arg.verdict.isAllowed() && arg.events.size() == 1 && kindOf(arg.events.front()) == kind;
}

} // namespace test
} // namespace coolwarm
