// SPDX-License-Identifier: MIT
// The quiet sounds that guide somebody with closed eyes.
#pragma once

namespace coolwarm {

/// None of them is like one of the alarm's. A breath in rises and a breath out sinks, at different
/// pitches; a count ticks once a second; a turn is told once, of one side to the other or of the
/// end.
enum class GuideTone { None, BreatheIn, BreatheOut, Count, Turn };

} // namespace coolwarm
