// SPDX-License-Identifier: MIT
// The text of the statements about a record, made from the names of its columns.
#include "core/log/sqlite/records/record_p.h"

namespace coolwarm {

namespace {

constexpr std::string_view siteColumn = "site_id";

// What the journal calls a column. It keeps a part of the body by its name, since numbers of rows
// mean nothing in another log.
std::string_view keyOf(std::string_view column) {
    return column == siteColumn ? "site" : column;
}

std::vector<std::string_view> withStamps(const std::vector<std::string_view>& columns) {
    std::vector<std::string_view> all = columns;
    all.insert(all.end(), {"changed_utc", "serial"});
    return all;
}

// A parameter's name costs SQLite a search, a tenth of a long import; its number does not.
std::string numbered(std::size_t column) {
    return std::string(1, '?').append(std::to_string(column + 1));
}

template <class Text>
std::string listedFrom(std::size_t first, const std::vector<std::string_view>& columns, Text text) {
    std::string list;
    for (std::size_t at = first; at < columns.size(); ++at)
        (list += list.empty() ? "" : ", ") += text(at);
    return list;
}

} // namespace

std::string listed(const std::vector<std::string_view>& columns, const ColumnText& text) {
    return listedFrom(0, columns, [&](std::size_t at) { return text(columns[at]); });
}

ColumnText joinedTo(std::string row) {
    return [row = std::move(row) + "."](std::string_view column) {
        return column == siteColumn ? std::string("site.name") : row + std::string(column);
    };
}

ColumnText lookedUpIn(std::string row, std::string sites) {
    const std::string site =
        "(SELECT name FROM " + sites + " site WHERE site.id = " + row + ".site_id)";
    return [row = std::move(row) + ".", site](std::string_view column) {
        return column == siteColumn ? site : row + std::string(column);
    };
}

ColumnText keptIn(std::string row) {
    return [row = std::move(row)](std::string_view column) {
        if (column == "uuid")
            return row + ".record_uuid";
        const std::string value = row + ".before ->> '$." + std::string(keyOf(column)) + "'";
        // What may stand in a name can become less from version to version.
        return column == siteColumn ? "coalesce(site_name(" + value + "), 'Site')" : value;
    };
}

std::string insertText(std::string_view table, const std::vector<std::string_view>& columns) {
    const auto all = withStamps(columns);
    std::string sql = "INSERT INTO ";
    sql += table;
    sql += " (" + listed(all, [](std::string_view name) { return std::string(name); });
    return sql + ") VALUES (" + listedFrom(0, all, numbered) + ")";
}

std::string updateText(std::string_view table, const std::vector<std::string_view>& columns) {
    const auto all = withStamps(columns);
    std::string sql = "UPDATE ";
    sql += table;
    sql += " SET " + listedFrom(1, all, [&](std::size_t at) {
        return std::string(all[at]) + " = " + numbered(at);
    });
    return sql + " WHERE uuid = " + numbered(0);
}

// The stamps are those of the revision: when it was made, and by which change. Named parameters
// come last, since SQLite numbers them after those before them.
std::string keepText(std::string_view table, const std::vector<std::string_view>& columns) {
    std::string sql = "INSERT INTO revision (record_kind, record_uuid, before, at_utc, serial, kind,"
                      " undone, makes, last_uuid) VALUES ('";
    sql += table;
    sql += "', " + numbered(0) + ", json_object(";
    sql += listedFrom(1, columns, [&](std::size_t at) {
        return std::string(1, '\'').append(keyOf(columns[at])).append("', ").append(numbered(at));
    });
    return sql + "), " + numbered(columns.size()) + ", " + numbered(columns.size() + 1) +
           ", :kind, :undone, nullif(:makes, ''), nullif(:last, ''))";
}

} // namespace coolwarm
