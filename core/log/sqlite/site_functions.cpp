// SPDX-License-Identifier: MIT
// Defines the functions site_name() and site_key() for SQLite.
#include "core/domain/site/site.h"
#include "core/log/sqlite/site_functions_p.h"
#include "core/text/utf8.h"

#include <sqlite3.h>

namespace coolwarm {

namespace {

// Answers with what `text` makes of the site; NULL for a NULL.
template <class Text>
void answer(sqlite3_context* context, sqlite3_value* value, const Text& text) {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
    if (bytes == nullptr)
        return;
    const std::string_view name(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)));
    const auto site = Site::ofOlderLog(name);
    if (!site && codePoints(name))
        return;
    const std::string found = site ? text(*site) : std::string(name);
    sqlite3_result_text64(context, found.data(), found.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void siteName(sqlite3_context* context, int, sqlite3_value** values) {
    answer(context, *values, [](const Site& site) { return site.name(); });
}

void siteKey(sqlite3_context* context, int, sqlite3_value** values) {
    answer(context, *values, [](const Site& site) { return site.key(); });
}

} // namespace

void addSiteFunctions(sqlite3* log) {
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(log, "site_name", 1, flags, nullptr, siteName, nullptr, nullptr,
                               nullptr);
    sqlite3_create_function_v2(log, "site_key", 1, flags, nullptr, siteKey, nullptr, nullptr,
                               nullptr);
}

} // namespace coolwarm
