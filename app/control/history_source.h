// SPDX-License-Identifier: MIT
// Where models and the command line get readers of the log from: given to them by composition.
#pragma once

#include "core/log/ports/history_reader.h"
