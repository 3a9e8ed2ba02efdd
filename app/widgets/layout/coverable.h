// SPDX-License-Identifier: MIT
// What is scrolled, and can be scrolled clear of what lies over its lower end.
#pragma once

namespace coolwarm {

class Coverable {
public:
    virtual ~Coverable() = default;
    Coverable(const Coverable&) = delete;
    Coverable& operator=(const Coverable&) = delete;

    /// Something lies over so many of its lowest pixels: it can be scrolled further by as much, and
    /// moves nothing by itself.
    virtual void setCovered(int pixels) = 0;

protected:
    Coverable() = default;
};

} // namespace coolwarm
