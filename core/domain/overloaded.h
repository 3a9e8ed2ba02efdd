// SPDX-License-Identifier: MIT
// Makes one visitor of a variant out of several functions.
#pragma once

namespace coolwarm {

/// The function that fits best is called. A last one for `const auto&` takes all else; then a
/// base class has to be asked for as `const std::derived_from<Base> auto&`.
template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace coolwarm
