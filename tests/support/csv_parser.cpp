// SPDX-License-Identifier: MIT
// Parses CSV by the grammar of RFC 4180 section 2, rule by rule.
#include "tests/support/csv_parser.h"

#include <stdexcept>

namespace coolwarm::test {

namespace {

class Parser {
public:
    Parser(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    std::vector<std::vector<std::string>> records() {
        std::vector<std::vector<std::string>> found;
        while (m_at < m_text.size())
            found.push_back(record());
        return found;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    [[noreturn]] void fail(const char* why) const {
        throw std::runtime_error(std::string(why) + " at byte " + std::to_string(m_at));
    }

    std::vector<std::string> record() {
        std::vector<std::string> fields{field()};
        while (m_at < m_text.size() && peek() == m_separator) {
            ++m_at;
            fields.push_back(field());
        }
        if (m_text.substr(m_at, 2) != "\r\n")
            fail("a record does not end with CRLF");
        m_at += 2;
        return fields;
    }

    std::string field() {
        if (m_at < m_text.size() && peek() == '"')
            return quoted();
        std::string value;
        for (; m_at < m_text.size() && peek() != m_separator && peek() != '\r'; ++m_at) {
            if (peek() == '"' || peek() == '\n')
                fail("a bare field holds a quote or a line feed");
            value += peek();
        }
        return value;
    }

    std::string quoted() {
        std::string value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (peek() != '"') {
                value += peek();
                continue;
            }
            ++m_at;
            if (m_at >= m_text.size() || peek() != '"')
                return value;
            value += '"';
        }
        fail("a quoted field does not end");
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
};

} // namespace

std::vector<std::vector<std::string>> parseCsv(std::string_view text, char separator) {
    return Parser(text, separator).records();
}

std::string unguarded(const std::string& cell) {
    return !cell.empty() && cell.front() == '\'' ? cell.substr(1) : cell;
}

} // namespace coolwarm::test
