// SPDX-License-Identifier: MIT
// Sources of bytes that stand before another one.
#include "core/report/csv/csv_source.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

// Moves as much of `text` from `at` on as fits.
std::size_t handOut(const std::string& text, std::size_t& at, char* buffer, std::size_t size) {
    const std::size_t count = std::min(size, text.size() - at);
    std::copy_n(text.data() + at, count, buffer);
    at += count;
    return count;
}

} // namespace

std::string readBeginning(const ByteSource& source) {
    constexpr std::size_t portion = std::size_t{64} * 1024;
    std::string beginning;
    while (beginning.size() < csvBeginning) {
        const std::size_t before = beginning.size();
        beginning.resize(std::min(before + portion, csvBeginning));
        std::size_t got = 0;
        try {
            got = source(beginning.data() + before, beginning.size() - before);
        } catch (...) {
            if (before == 0)
                throw;
        }
        beginning.resize(before + got);
        if (got == 0)
            break;
    }
    return beginning;
}

ByteSource continued(std::string beginning, ByteSource rest) {
    return [beginning = std::move(beginning), rest = std::move(rest),
            at = std::size_t{0}](char* buffer, std::size_t size) mutable {
        return at < beginning.size() ? handOut(beginning, at, buffer, size) : rest(buffer, size);
    };
}

ByteSource asUtf8(ByteSource source, TextEncoding encoding) {
    if (encoding == TextEncoding::Utf8)
        return source;
    return [source = std::move(source), converter = Utf8Converter(encoding), ready = std::string(),
            at = std::size_t{0}](char* buffer, std::size_t size) mutable {
        while (at == ready.size()) {
            ready.clear();
            at = 0;
            const std::size_t got = source(buffer, size);
            if (got > 0)
                converter.add({buffer, got}, ready);
            else
                converter.finish(ready);
            if (got == 0 && ready.empty())
                return std::size_t{0};
        }
        return handOut(ready, at, buffer, size);
    };
}

} // namespace coolwarm
