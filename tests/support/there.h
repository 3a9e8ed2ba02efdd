// SPDX-License-Identifier: MIT
// Fails one test, and crashes none, where something that it uses is not there.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace coolwarm::test {

/// GoogleTest reports it as a failure of the test that it is thrown in, and goes on with the next.
class NotThere : public std::runtime_error {
public:
    NotThere(const std::string& what, const char* file, int line)
        : std::runtime_error(std::string(file) + ':' + std::to_string(line) + ": " + what) {}
};

/// A pointer or an optional that holds something, to be followed by -> or preceded by *; throws
/// NotThere where it holds nothing. A temporary is handed on as a value.
template <class Holder>
[[nodiscard]] Holder there(Holder&& holder, const char* file = __builtin_FILE(),
                           int line = __builtin_LINE()) {
    if (!holder)
        throw NotThere("nothing is there", file, line);
    return std::forward<Holder>(holder);
}

/// The item of a list at this place, counted from 0; throws NotThere where the list is too short.
/// Of a list that is a temporary it is a copy.
template <class List>
[[nodiscard]] auto nth(List&& list, std::size_t place, const char* file = __builtin_FILE(),
                       int line = __builtin_LINE())
    -> std::conditional_t<std::is_lvalue_reference_v<List>, decltype(*list.begin()),
                          std::decay_t<decltype(*list.begin())>> {
    const auto size = static_cast<std::size_t>(list.size());
    if (place >= size)
        throw NotThere("number " + std::to_string(place) + " is wanted of " + std::to_string(size),
                       file, line);
    return *(list.begin() + static_cast<std::ptrdiff_t>(place));
}

template <class List>
[[nodiscard]] decltype(auto) firstOf(List&& list, const char* file = __builtin_FILE(),
                                     int line = __builtin_LINE()) {
    return nth(std::forward<List>(list), 0, file, line);
}

template <class List>
[[nodiscard]] decltype(auto) lastOf(List&& list, const char* file = __builtin_FILE(),
                                    int line = __builtin_LINE()) {
    const auto size = static_cast<std::size_t>(list.size());
    return nth(std::forward<List>(list), size == 0 ? 0 : size - 1, file, line);
}

} // namespace coolwarm::test
