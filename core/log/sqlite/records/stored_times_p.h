// SPDX-License-Identifier: MIT
// How times stand in the columns of a table, and how any value is read from and bound to them.
#pragma once

#include "core/log/sqlite/records/cells_p.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <chrono>
#include <optional>

namespace coolwarm {

/// How values of a type stand in a table: in how many columns, and how they get there and back.
template <class Value>
struct StoredAs;

/// NULL in the first column stands for no value.
template <class Value>
struct StoredAs<std::optional<Value>> {
    static constexpr int columns = StoredAs<Value>::columns;
    static void bind(Parameters& to, const std::optional<Value>& value) {
        if (value)
            StoredAs<Value>::bind(to, *value);
        else
            to.skip(columns);
    }
    static std::optional<Value> read(Cells& from) {
        if (!from.isNull())
            return StoredAs<Value>::read(from);
        from.skip(columns);
        return std::nullopt;
    }
};

/// A length in whole minutes, 1 min to a day.
template <>
struct StoredAs<std::chrono::minutes> {
    static constexpr int columns = 1;
    static void bind(Parameters& to, std::chrono::minutes length) {
        to.add(std::int64_t{length.count()});
    }
    static std::chrono::minutes read(Cells& from) {
        constexpr std::int64_t longest = std::int64_t{24} * 60;
        return std::chrono::minutes{from.numberIn(1, longest)};
    }
};

/// A moment in UTC seconds, 1970 to 9999.
template <>
struct StoredAs<std::chrono::sys_seconds> {
    static constexpr int columns = 1;
    static void bind(Parameters& to, std::chrono::sys_seconds moment) { to.add(toSeconds(moment)); }
    static std::chrono::sys_seconds read(Cells& from) {
        return fromSeconds(from.numberIn(0, lastSecond));
    }
};

/// UTC seconds, and the offset in minutes of the place where it was recorded.
template <>
struct StoredAs<Moment> {
    static constexpr int columns = 2;
    static void bind(Parameters& to, const Moment& moment) {
        to.add(toSeconds(moment.utc));
        to.add(std::int64_t{moment.offset.count()});
    }
    static Moment read(Cells& from) {
        constexpr std::int64_t most = largestOffset.count();
        const auto utc = StoredAs<std::chrono::sys_seconds>::read(from);
        return {utc, std::chrono::minutes{from.numberIn(-most, most)}};
    }
};

/// The part of an anchor that is about the boot: its id and the milliseconds since. The wall time
/// is left as it is.
struct StoredAsBootTime {
    static constexpr int columns = 2;
    static void bind(Parameters& to, const Anchor& anchor) {
        if (!anchor.boot.known())
            return to.skip(columns);
        to.add(anchor.boot.value);
        to.add(std::int64_t{anchor.sinceBoot.count()});
    }
    static Anchor read(Cells& from) {
        constexpr std::int64_t most = lastSecond * 1000;
        if (from.isNull()) {
            from.skip(columns);
            return {};
        }
        const BootId boot{std::string(from.text())};
        return {{}, boot, Millis{from.numberIn(-most, most)}};
    }
};

/// The wall second, which may lie before 1970 on a clock that is wrong, and the boot's time.
template <>
struct StoredAs<Anchor> {
    static constexpr int columns = 3;
    static void bind(Parameters& to, const Anchor& anchor) {
        to.add(toSeconds(anchor.wall));
        StoredAsBootTime::bind(to, anchor);
    }
    static Anchor read(Cells& from) {
        const auto wall = fromSeconds(from.numberIn(-lastSecond, lastSecond));
        Anchor anchor = StoredAsBootTime::read(from);
        anchor.wall = wall;
        return anchor;
    }
};

/// One value from the columns from `first` on; `what` it is in words. Throws StoreError (Damaged)
/// for one that cannot be.
template <class Value>
[[nodiscard]] Value readValue(SQLite::Statement& row, const std::string& path, int first,
                              const char* what) {
    Cells cells(row, path, first);
    cells.expect(what);
    return StoredAs<Value>::read(cells);
}

/// The same for what may as well be missing: nothing for a value that cannot be.
template <class Value>
[[nodiscard]] std::optional<Value> readValueIfAny(SQLite::Statement& row, int first) {
    try {
        return readValue<Value>(row, {}, first, "value");
    } catch (const StoreError&) {
        return std::nullopt;
    }
}

/// Binds one value to the parameters from `first` on.
template <class Value>
void bindValue(SQLite::Statement& statement, int first, const Value& value) {
    Parameters parameters(statement, first);
    StoredAs<Value>::bind(parameters, value);
}

} // namespace coolwarm
